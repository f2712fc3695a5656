import { expect, it } from 'vitest';
import { keptGroups, momentText } from './kept-groups.ts';

const at = (text: string): number => Date.parse(`${text}+08:00`);
const district = (name: string, keptAt: string) => ({
  name: { zh: name, en: name },
  keptAt: at(keptAt),
});

it('says a moment to the minute', () => {
  expect(momentText(at('2026-11-20T18:03:40'), 'en')).toBe('20 November 2026, 18:03');
  expect(momentText(at('2026-11-20T18:03:40'), 'zh')).toBe('2026年11月20日 18:03');
});

it('names together what was kept in the same minute, the oldest first', () => {
  const groups = keptGroups(
    [
      district('a', '2026-11-20T18:03:01'),
      district('b', '2026-11-18T09:00:00'),
      district('c', '2026-11-20T18:03:59'),
    ],
    'en',
  );
  expect(groups.map((group) => [group.at, group.districts.map(({ name }) => name.en)])).toEqual([
    ['18 November 2026, 09:00', ['b']],
    ['20 November 2026, 18:03', ['a', 'c']],
  ]);
});
