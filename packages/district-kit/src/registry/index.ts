export {
  BUILD_FILES,
  BuildId,
  BuildRef,
  buildFolder,
  DistrictId,
  Integrity,
} from './build-ref.ts';
export {
  BUCKETS,
  type BuildRole,
  buildsFor,
  type ChosenBuild,
  type Reader,
} from './choose-build.ts';
export {
  bytesOf,
  Envelope,
  openEnvelope,
  PublicKey,
  REGISTRY_TYPE,
  SignatureError,
  signedBytes,
  type Verify,
} from './envelope.ts';
export { PortalConfig, previousRegistryPath } from './portal-config.ts';
export {
  buildFileUrl,
  buildUrl,
  InvalidRegistryError,
  parseRegistry,
  REGISTRY_SCHEMA_VERSION,
  Registry,
  RegistryEntry,
} from './registry.ts';
export {
  ContractRange,
  PACK_SCHEMA_FILE,
  RELEASE_SCHEMA_VERSION,
  Release,
  ReleaseFile,
  ShellRelease,
} from './release.ts';
export { type Misfit, misfitOf } from './shared-versions.ts';
