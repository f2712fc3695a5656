export type { CodeSource, FederatedCode, PublishedFile } from './code-source.ts';
export {
  type FailureReason,
  isSilence,
  LoadFailure,
  type LoadState,
  toFailure,
} from './failure.ts';
export { KEPT_KEYS, type Kept, type KeptData } from './kept.ts';
export { preparePacks } from './late-parser.ts';
export type { LoadDistrictOptions, LoadedDistrict } from './load-district.ts';
export { loadDistrict, prepareDistricts } from './load-district-late.ts';
export { type LoadedPack, loadPackOf, type PackOptions } from './load-pack.ts';
export { type LoadedRegistry, type LoadRegistryOptions, loadRegistry } from './load-registry.ts';
