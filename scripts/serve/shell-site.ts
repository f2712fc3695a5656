import { isDeepStrictEqual } from 'node:util';
import { contentSecurityPolicy, SAME_ORIGIN_HEADERS } from '@portal/deploy/headers';
import { newKey, publicKeyOf, signRegistry } from '@portal/deploy/keys';
import {
  type Envelope,
  type PortalConfig,
  previousRegistryPath,
  REGISTRY_SCHEMA_VERSION,
  type RegistryEntry,
} from '@portal/district-kit/registry';
import type { Place, SiteOptions } from './static-server.ts';

const REGISTRY = '/registry.json';

/**
 * The portal's origin as it is published: a build of the shell, whose page answers all visits, and beside it
 * `portal.json` and the registry, signed with a key that is made now and lives as long as this.
 * @param districts asked at each visit: what the registry says then, and whose code the pages may run
 */
export function shellSite(
  folder: string,
  districts: () => readonly RegistryEntry[],
): Pick<SiteOptions, 'site' | 'headers' | 'policy'> {
  const key = newKey();
  const portal: PortalConfig = {
    schemaVersion: 1,
    registry: REGISTRY,
    keys: [publicKeyOf(key)],
  };
  const registry = issued((sequence, entries) =>
    signRegistry(
      {
        schemaVersion: REGISTRY_SCHEMA_VERSION,
        sequence,
        issuedAt: new Date().toISOString(),
        districts: [...entries],
      },
      key,
    ),
  );
  const made: Record<string, () => unknown> = {
    '/portal.json': () => portal,
    [REGISTRY]: () => registry(districts()).current,
    [previousRegistryPath(REGISTRY)]: () => registry(districts()).previous,
  };
  return {
    site(path, isVisit) {
      const make = made[path];
      if (make) {
        const data = make();
        return data === undefined ? [] : [{ text: `${JSON.stringify(data, null, 2)}\n`, path }];
      }
      // Home has a page of its own, with its words in it; a build without one is answered with the page of all others.
      const home: Place[] = path === '/' ? [{ folder, path: '/home.html' }] : [];
      return [...home, { folder, path }, ...(isVisit ? [{ folder, path: '/index.html' }] : [])];
    },
    headers: () => SAME_ORIGIN_HEADERS,
    policy: (of) =>
      contentSecurityPolicy(
        districts().map(({ id, origin }) => new URL(`${id}/`, origin).href),
        { of },
      ),
  };
}

interface Issued {
  current: Envelope;
  previous?: Envelope | undefined;
}

/**
 * Registries with a new number whenever their districts change. The number is the clock's, in seconds: a reader keeps
 * the highest one seen, also from a portal that ran here before. With the current one goes the one before it.
 */
function issued(
  make: (sequence: number, districts: readonly RegistryEntry[]) => Envelope,
): (districts: readonly RegistryEntry[]) => Issued {
  let last: (Issued & { sequence: number; districts: unknown }) | undefined;
  return (districts) => {
    if (last && isDeepStrictEqual(last.districts, districts)) return last;
    const sequence = Math.max(Math.floor(Date.now() / 1000), (last?.sequence ?? 0) + 1);
    const current = make(sequence, districts);
    last = { sequence, districts: structuredClone(districts), current, previous: last?.current };
    return last;
  };
}
