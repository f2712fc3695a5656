export { type BuildOptions, districtBuild, type ShellOptions, shellBuild } from './builds.ts';
export { NORTH, type TestRoot, temporaryRoot } from './roots.ts';
