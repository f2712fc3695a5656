// Written when the twin is built (build-twin.ts): every district of the portal, each part in a chunk of its own.
declare module 'bundled-districts' {
  export interface BundledDistrict {
    /** Its `src/district.tsx`. */
    code: () => Promise<unknown>;
    /** What its build publishes as `policy.json`. */
    pack: () => Promise<{ default: unknown }>;
    /** What its build publishes as `search.json`. */
    search: () => Promise<{ default: unknown }>;
  }
  export const districts: Readonly<Record<string, BundledDistrict>>;
}
