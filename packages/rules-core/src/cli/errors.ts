export { BadInput } from '../command-line/errors.ts';
