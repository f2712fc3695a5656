import type { Pack } from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing';
import { expect, test } from 'vitest';
import { lastDays, someHolds } from './plan-days.ts';

function pack(id: string, from: string, until?: string): Pack {
  const { validity } = fixturePack;
  const { words } = validity.until;
  return {
    ...fixturePack,
    district: { id, name: { zh: `${id}区`, en: id } },
    validity: {
      ...validity,
      from: { ...validity.from, date: from },
      until: until === undefined ? { words } : { date: until, words },
    },
  };
}

const packs = [
  pack('east', '2021-01-01', '2025-12-31'),
  pack('north', '2016-01-01', '2020-12-31'),
  pack('south', '2020-06-01'),
  pack('west', '2022-01-01', '2025-12-31'),
  pack('young', '2026-01-01', '2030-12-31'),
];

test('the last days of what has ended, each once, the latest first', () => {
  const days = lastDays(packs, '2026-11-21');
  expect(days.map(({ day, packs: ended }) => [day, ended.map((each) => each.district.id)])).toEqual(
    [
      ['2025-12-31', ['east', 'west']],
      ['2020-12-31', ['north']],
    ],
  );
  expect(lastDays(packs, '2020-12-31')).toEqual([]);
});

test('a day outside every period is told from one inside some', () => {
  expect(someHolds(packs, '2015-12-31')).toBe(false);
  expect(someHolds(packs, '2016-01-01')).toBe(true);
  expect(someHolds(packs.slice(0, 2), '2026-01-01')).toBe(false);
  // Without a stated end it goes on.
  expect(someHolds(packs.slice(2, 3), '2060-01-01')).toBe(true);
});
