export { type FailureReason, LoadFailure, type LoadState, toFailure } from './failure.ts';
export { type CodeSource, pageFederation } from './federation.ts';
export type { Kept, KeptData } from './kept.ts';
export { type LoadDistrictOptions, loadDistrict } from './load-district.ts';
export { type LoadedPack, loadPack, loadPackOrKept } from './load-pack.ts';
export {
  fileUrl,
  type LoadedRegistry,
  loadRegistry,
  parseRegistry,
  REGISTRY_SCHEMA_VERSION,
  Registry,
  RegistryEntry,
} from './registry.ts';
