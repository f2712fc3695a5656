export type { RootOptions } from './context.ts';
export type { Published, PublishOptions, Registration } from './districts.ts';
export { BadInput, type Problem, Refused } from './errors.ts';
export { newKey, publicKeyOf, readKey, saveKey, signRegistry, verify } from './keys.ts';
export { type Layout, layoutOf } from './layout.ts';
export type { PromoteOptions } from './promote.ts';
export { type ReleaseRoot, releaseRoot } from './release-root.ts';
export { LiveShell } from './shells-file.ts';
export type { DistrictStatus, ShownBuild, Status } from './status.ts';
