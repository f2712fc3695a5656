export * from './contract.ts';
export { CrashBoundary } from './crash-boundary.tsx';
export * from './day/index.ts';
export {
  type DistrictDefinition,
  type DistrictFront,
  type DistrictPage,
  defineDistrict,
} from './define-district.tsx';
export { useDistrict, useDistrictProfile } from './district-context.tsx';
export { DistrictHost } from './district-host.tsx';
export * from './navigation.ts';
export { interceptLinks } from './navigation-links.ts';
export { NavigationRouter } from './navigation-router.tsx';
export * from './pages/index.ts';
export * from './profile-store.ts';
export * from './reader-settings.ts';
export { createReturnPoints, type ReturnPoints } from './return-points.ts';
export * from './tools/index.ts';
export { type ReaderSettings, useReaderSettings } from './use-reader-settings.ts';
