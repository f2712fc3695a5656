export { BuildId, BuildRef, DistrictId, Integrity } from './build-ref.ts';
export {
  BUCKETS,
  type BuildRole,
  buildsFor,
  type ChosenBuild,
  type Reader,
} from './choose-build.ts';
export {
  bytesOf,
  openEnvelope,
  REGISTRY_TYPE,
  SignatureError,
  signedBytes,
  type Verify,
} from './envelope.ts';
export { Envelope, PublicKey } from './envelope-schema.ts';
export {
  BUILD_FILES,
  buildFileUrl,
  buildFolder,
  buildUrl,
  previousRegistryPath,
  REGISTRY_SCHEMA_VERSION,
} from './places.ts';
export { PortalConfig } from './portal-config.ts';
export { InvalidRegistryError, parseRegistry } from './read-registry.ts';
export { Registry, RegistryEntry } from './registry.ts';
export {
  ContractRange,
  PACK_SCHEMA_FILE,
  RELEASE_SCHEMA_VERSION,
  Release,
  ReleaseFile,
  ShellRelease,
} from './release.ts';
export { type Misfit, misfitOf } from './shared-versions.ts';
