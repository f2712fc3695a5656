import { BUCKETS, type BuildRef, buildsFor } from '@portal/district-kit/registry';
import { SHIPS } from './stage.ts';

/** A bucket whose readers get this one of two builds while the second is tried with ten of a hundred. */
export function bucketFor(
  role: 'canary' | 'current',
  { first, second }: { first: string; second: string },
): number {
  const named = (build: string): BuildRef => ({
    build,
    contract: 1,
    fingerprint: 'any',
    integrity: { release: '', manifest: '', policy: '', search: '' },
  });
  const entry = {
    id: SHIPS,
    name: { zh: '', en: '' },
    origin: 'http://127.0.0.1',
    current: named(first),
    canary: { build: named(second), percent: 10 },
  };
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    if (buildsFor(entry, { today: '2000-01-01', bucket })[0]?.role === role) return bucket;
  throw new Error(`No bucket gets the ${role} build.`);
}
