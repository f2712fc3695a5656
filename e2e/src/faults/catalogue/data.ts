import type { Fault } from '../fault.ts';
import { ILL, WELL } from '../people.ts';
import type { Site } from '../site/site.ts';
import type { Change } from '../site/variant.ts';
import { answers, withBuildBefore } from './build-parts.ts';
import { invalidPack, strangePack } from './other-packs.ts';

interface BadData {
  name: string;
  build: string;
  change(site: Site): Change;
  reason: RegExp;
}

const BAD: readonly BadData[] = [
  { name: 'invalid pack', build: 'inval', change: () => invalidPack, reason: /audience/ },
  {
    name: 'the pack of another district',
    build: 'other',
    change: (site) => strangePack(site.pack(WELL.id)),
    reason: new RegExp(`"${WELL.id}" instead of "${ILL}"`),
  },
];

/** Packs whose digests are right and that are wrong. */
export const dataFaults: readonly Fault[] = BAD.flatMap(({ name, build, change, reason }) => {
  const publish = async (site: Site): Promise<void> =>
    answers(site, await site.variant(ILL, build, change(site)));
  return [
    {
      name,
      group: 'data',
      reader: 'new',
      async make(site) {
        await withBuildBefore(site);
        await publish(site);
      },
      sees: 'before',
      doubtful: true,
      reason,
    },
    {
      name: `${name}, no build before`,
      group: 'data',
      reader: 'new',
      make: publish,
      sees: 'named',
      reason,
    },
    // The rules are those that were kept; the code that goes with them is no longer named by the registry.
    { name, group: 'data', reader: 'before', make: publish, sees: 'data', fromDevice: true },
  ];
});
