import {
  checkProfile,
  factDictionary,
  knowledgeOf,
  nextQuestion,
  type Pack,
  type Profile,
} from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { personas } from './personas.ts';
import { type Walk, walkByGain, walkInOrder } from './walk.ts';

/** The real packs of all districts: a report on the check, not a part of it. */
const packs = Object.values(
  import.meta.glob<Pack>('../../../../*/policy/index.ts', { eager: true, import: 'pack' }),
);
const facts = factDictionary(packs);

interface Report {
  id: string;
  byGain: Walk;
  inOrder: Walk;
}

const reports: Report[] = personas.map((persona) => ({
  id: persona.id,
  byGain: walkByGain(packs, persona),
  inOrder: walkInOrder(packs, persona),
}));

function tableOf(rows: readonly Report[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, index) => (index === 0 ? String(cell).padEnd(46) : String(cell).padStart(12)))
      .join('');
  const sum = (count: (row: Report) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);
  return [
    line(['Questions until nothing more changes', 'most settled', 'fixed order', 'settled of']),
    ...rows.map(({ id, byGain, inOrder }) =>
      line([id, byGain.asked.length, inOrder.asked.length, `${byGain.settled}/${byGain.total}`]),
    ),
    line([
      'all',
      sum((row) => row.byGain.asked.length),
      sum((row) => row.inOrder.asked.length),
      '',
    ]),
    '',
  ].join('\n');
}

describe('how many questions the check puts', () => {
  it('is what the table says: a change that asks more does not pass unseen', async () => {
    const table = tableOf(reports);
    process.stdout.write(`\n${table}\n`);
    // `vitest run question-count -u` writes the table anew, once a rise has its reason.
    await expect(table).toMatchFileSnapshot('question-count.txt');
  });

  it.each(reports.map((report) => [report.id, report] as const))(
    '%s: settles all that the fixed order settles, and asks nothing twice',
    (_, { byGain, inOrder }) => {
      // More, where a gate question says what its facts by themselves were not known to be.
      expect(byGain.settled).toBeGreaterThanOrEqual(inOrder.settled);
      expect(new Set(byGain.asked).size).toBe(byGain.asked.length);
    },
  );

  it('is never more than in fixed order for who can answer, gates included', () => {
    const sure = reports.filter((_, index) => personas[index]?.otherwise === 'ordinary');
    expect(sure.length).toBeGreaterThanOrEqual(16);
    for (const { id, byGain, inOrder } of sure)
      expect(byGain.asked.length, id).toBeLessThanOrEqual(inOrder.asked.length);
  });

  it('is counted with people who can be: no answer contradicts another', () => {
    for (const { id, answers } of personas) {
      expect(checkProfile(answers, facts), id).toEqual(answers);
      expect(knowledgeOf(answers, facts).contradictions, id).toEqual([]);
    }
    expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length);
  });

  it('takes an instant to choose: under 50 ms over all packs, in the middle of many', () => {
    const profiles: Profile[] = [
      {},
      { 'work.employerDistrict': 'elsewhere' },
      { 'person.foreign': false },
    ];
    const times = Array.from({ length: 15 }, (_, round) => {
      // Of this thread: how busy the machine is makes no difference.
      const begin = process.threadCpuUsage();
      nextQuestion(packs, profiles[round % profiles.length] ?? {}, { asOf: '2024-05-01' });
      const { user, system } = process.threadCpuUsage(begin);
      return (user + system) / 1000;
    }).sort((a, b) => a - b);
    expect(times[7]).toBeLessThan(50);
  });
});
