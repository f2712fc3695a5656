import { type BuildRef, buildsFor, RegistryEntry } from '@portal/district-kit/registry';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDue, namedBuilds, rolledBack, withCurrent, without } from './entry.ts';

const digest = `sha384-${'a'.repeat(64)}`;
const ref = (build: string): BuildRef => ({
  build,
  contract: 1,
  fingerprint: build,
  integrity: { release: digest, manifest: digest, policy: digest, search: digest },
});
const BUILDS = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(10));
const TODAY = '2026-11-21';
const empty: RegistryEntry = {
  id: 'north',
  name: { zh: '北区', en: 'North' },
  origin: 'https://north.test',
};

/** What a team may do to its district, as the commands do it. */
const steps: Record<string, (entry: RegistryEntry, build: string) => RegistryEntry> = {
  promote: (entry, build) =>
    entry.current?.build === build ? entry : withCurrent(entry, ref(build)),
  canary: (entry, build) =>
    entry.current && entry.current.build !== build
      ? { ...entry, canary: { build: ref(build), percent: 10 } }
      : entry,
  schedule: (entry, build) =>
    entry.current && entry.current.build !== build
      ? { ...entry, scheduled: { build: ref(build), from: '2027-01-01' } }
      : entry,
  rollback: (entry) => rolledBack(entry) ?? entry,
  withdraw: (entry, build) => without(entry, build),
  wait: (entry) => foldDue(entry, '2027-01-01'),
};

const histories = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.constantFrom(...BUILDS)),
  { maxLength: 20 },
);
const after = (history: readonly [string, string][]): RegistryEntry =>
  history.reduce((entry, [step, build]) => steps[step]?.(entry, build) ?? entry, empty);

describe('whatever a team does to its district, in whatever order', () => {
  test('the registry stays valid, and who had a build goes on having one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const entry = after(history);
        expect(RegistryEntry.safeParse(entry).error).toBeUndefined();
        const { current } = entry;
        const inOtherRoles = namedBuilds(entry).filter(({ role }) => role !== 'current');
        expect(inOtherRoles.map(({ build }) => build.build)).not.toContain(current?.build);
        const begun = history.some(([step]) => step === 'promote');
        for (const bucket of [0, 50, 99])
          expect(buildsFor(entry, { today: TODAY, bucket }).length > 0).toBe(begun);
      }),
    );
  });

  test('promoting and rolling back are each other’s undoing for all readers', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...BUILDS), (history, build) => {
        const entry = after(history);
        if (!entry.current || entry.current.build === build) return;
        const promoted = withCurrent(entry, ref(build));
        expect(promoted.current?.build).toBe(build);
        expect(promoted.previous).toEqual(entry.current);
        const back = rolledBack(promoted);
        expect(back?.current).toEqual(entry.current);
        // What was taken back is given to nobody, in no role.
        expect(namedBuilds(back ?? empty).map((named) => named.build.build)).not.toContain(build);
      }),
    );
  });

  test('a step for one build leaves what others are alone', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...BUILDS), (history, build) => {
        const entry = after(history);
        const { canary, scheduled } = withCurrent(entry, ref(build));
        if (entry.canary?.build.build !== build) expect(canary).toEqual(entry.canary);
        if (entry.scheduled?.build.build !== build) expect(scheduled).toEqual(entry.scheduled);
      }),
    );
  });

  test('a day that has not come changes nothing', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const entry = after(history);
        expect(foldDue(entry, TODAY)).toBe(entry);
      }),
    );
  });
});
