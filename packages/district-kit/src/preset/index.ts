export { type DistrictConfigOptions, districtConfig } from './district-config.ts';
export { publishWorker } from './offline-plugin.ts';
export { publishedSearch, searchDataOf } from './search-plugin.ts';
export { type ServerBundle, type ServerBundleOptions, serverBundle } from './server-bundle.ts';
export { type ShellConfigOptions, shellConfig } from './shell-config.ts';
export { spellOut } from './spell-out.ts';
