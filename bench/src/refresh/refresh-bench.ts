import { evaluateProgrammes, type Pack, type Profile } from '@portal/rules-core';
import { quantile, sink } from '../measure.ts';
import { allPacks } from '../packs.ts';
import { atMost, type Report } from '../report.ts';
import { weightOfReasons } from '../weight.ts';
import { readers } from './readers.ts';

const asOf = '2026-01-01';
const READERS = 40;

/**
 * What a reader waits for after each answer: every programme of all districts anew, with its reasons. First for
 * readers whom the code has never met, then for others.
 */
export async function refreshBench(): Promise<Report> {
  const packs = await allPacks();
  const [first, ...others] = readers(packs, READERS + 1).map((answers) => times(packs, answers));
  if (!first) throw new Error('There is a reader.');
  const programmes = packs.reduce((sum, pack) => sum + pack.programmes.length, 0);
  const later = others.flat();
  return {
    title: 'Refresh: all programmes of all districts after one changed fact, with explanations',
    notes: [
      `${programmes} programmes of ${packs.length} districts; each reader answers every question there is, in an order of their own.`,
      'The first reader is the first one that the code meets: diagrams are built, functions are not compiled yet.',
    ],
    columns: ['readers', 'answers', 'median ms', 'p95 ms', 'p99 ms', 'slowest ms'],
    rows: [row('the first', first), row(`${READERS} others`, later)],
    goals: [atMost('p99 of the others, ms', quantile(later, 0.99), 1)],
  };
}

function times(packs: readonly Pack[], answers: ReturnType<typeof readers>[number]): number[] {
  let profile: Profile = {};
  return answers.map(([fact, value]) => {
    profile = { ...profile, [fact]: value };
    const begin = performance.now();
    let weight = 0;
    for (const pack of packs)
      for (const { result } of evaluateProgrammes(pack, pack.programmes, profile, { asOf }))
        weight += result.missing.length + weightOfReasons(result);
    const time = performance.now() - begin;
    sink.total += weight;
    return time;
  });
}

function row(who: string, found: readonly number[]): (string | number)[] {
  return [
    who,
    found.length,
    quantile(found, 0.5),
    quantile(found, 0.95),
    quantile(found, 0.99),
    Math.max(...found),
  ];
}
