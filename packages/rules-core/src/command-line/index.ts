export { nearest } from '../nearest.ts';
export { readArguments, type Takes } from './arguments.ts';
export { columns } from './columns.ts';
export { BadInput } from './errors.ts';
export { type CommandHelp, commandHelp, generalHelp, type Program } from './help.ts';
export type { Arguments, Option } from './option.ts';
