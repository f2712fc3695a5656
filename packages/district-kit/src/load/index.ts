export type { CodeSource, FederatedCode, PublishedFile } from './code-source.ts';
export {
  type FailureReason,
  isSilence,
  LoadFailure,
  type LoadState,
  toFailure,
} from './failure.ts';
export { KEPT_KEYS, type Kept, type KeptData } from './kept.ts';
export { type LoadDistrictOptions, type LoadedDistrict, loadDistrict } from './load-district.ts';
export { type LoadedPack, loadPackOf, type PackOptions } from './load-pack.ts';
export { type LoadedRegistry, type LoadRegistryOptions, loadRegistry } from './load-registry.ts';
