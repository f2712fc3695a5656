import { isDeepStrictEqual } from 'node:util';
import { factDictionary, type Pack, type Profile } from '@portal/rules-core';
import { DisagreementError } from '../engine/engine-bench.ts';
import { type Timing, timeTogether } from '../measure.ts';
import { allPacks } from '../packs.ts';
import { atLeast, atMost, type Report } from '../report.ts';
import type { Answer, Contender } from './answer.ts';
import { jsonLogicEngine, jsonLogicJs } from './contenders/json-logic.ts';
import { jsonRulesEngine } from './contenders/json-rules-engine.ts';
import { ours, oursCompiled } from './contenders/ours.ts';
import { publicodes } from './contenders/publicodes.ts';
import { straightLine } from './contenders/straight-line.ts';
import { zen } from './contenders/zen.ts';
import { plainProgrammes } from './plain.ts';
import { fullProfiles, withUnknown } from './profiles.ts';

/** The first of a month: ages and times are reckoned by hand for the other engines. */
const AS_OF = '2026-01-01';
const DISTRICT = 'qingpu';
const PROFILES = 300;

/** The pack whose programmes are put. */
export function districtOf(packs: readonly Pack[]): Pack {
  const pack = packs.find(({ district }) => district.id === DISTRICT);
  if (!pack) throw new Error(`There is no pack "${DISTRICT}".`);
  return pack;
}

/** All engines that hold the programmes of a pack. */
export function contendersFor(pack: Pack) {
  const programmes = plainProgrammes(pack, AS_OF);
  const facts = factDictionary([pack]);
  return {
    limit: straightLine(programmes, facts),
    compiled: oursCompiled(pack, AS_OF),
    explained: ours(pack, AS_OF),
    logic: jsonLogicEngine(programmes, facts),
    logicJs: jsonLogicJs(programmes, facts),
    rules: jsonRulesEngine(programmes, facts),
    zen: zen(programmes, facts),
    publicodes: publicodes(programmes, facts),
  };
}

/** How often an engine is right of people of whom something is left out, by what is so once all is known. */
interface Standing {
  right: number;
  /** Decided, and otherwise than it is. */
  wrong: number;
  /** “More is needed.” */
  open: number;
}

/** Holds what an engine says of people of whom something is unknown against what is so. */
export async function standingOf(
  contender: Contender,
  partly: readonly Profile[],
  known: readonly (readonly Answer[])[],
): Promise<Standing> {
  const standing: Standing = { right: 0, wrong: 0, open: 0 };
  for (const [row, profile] of partly.entries())
    for (const [at, { verdict }] of (await contender.judge(profile)).entries())
      if (verdict === 'needsInfo') standing.open++;
      else if (verdict === known[row]?.[at]?.verdict) standing.right++;
      else standing.wrong++;
  return standing;
}

/** What all engines say alike of people of whom everything is known. */
export async function agreedAnswers(
  [first, ...others]: readonly Contender[],
  profiles: readonly Profile[],
): Promise<(readonly Answer[])[]> {
  if (!first) throw new Error('There is an engine.');
  const agreed: (readonly Answer[])[] = [];
  for (const profile of profiles) {
    const answers = await first.judge(profile);
    for (const other of others) {
      const said = await other.judge(profile);
      if (!isDeepStrictEqual(said, answers))
        throw new DisagreementError(
          `${other.name} says ${JSON.stringify(said)} of ${JSON.stringify(profile)}; ${first.name} says ${JSON.stringify(answers)}.`,
        );
    }
    agreed.push(answers);
  }
  return agreed;
}

/** All programmes of a district in the engines that can hold them: how fast, and what each says of unknown facts. */
export async function programmesBench(): Promise<Report> {
  const pack = districtOf(await allPacks());
  const engines = contendersFor(pack);
  const { limit, compiled, explained, rules } = engines;
  const contenders = Object.values(engines);
  const full = fullProfiles(pack, PROFILES, 1);
  const answers = await agreedAnswers(contenders, full);
  const partly = withUnknown(full, 0.35, 2);
  const standings = new Map<Contender, Standing>();
  for (const each of contenders) standings.set(each, await standingOf(each, partly, answers));
  const timings = await timeTogether(
    contenders.map(({ name, passOver }) => ({
      name,
      items: PROFILES * pack.programmes.length,
      pass: passOver(full),
    })),
  );
  const time = ({ name }: Contender): number => (timings.get(name) as Timing).nanoseconds;
  const times = (slow: Contender, fast: Contender): number => time(slow) / time(fast);
  const wrong = (of: Contender): number => standings.get(of)?.wrong ?? 0;
  return {
    title: `Programmes: the ${pack.programmes.length} programmes of ${DISTRICT}`,
    notes: [
      `${PROFILES} people with every fact known that some programme tests, none contradicting another: ${mixOf(answers)}; all engines agree on verdict and class. Then the same people with about a third of the facts left out: a verdict is wrong that differs from the one of the whole profile.`,
      ...contenders.map(
        ({ name, version, note }) => `${[name, version].join(' ').trim()}: ${note}.`,
      ),
    ],
    columns: [
      'engine',
      'ns a programme',
      '× straight-line',
      'json-rules-engine ÷',
      'publicodes ÷',
      'unknown: right',
      'wrong',
      'more is needed',
    ],
    rows: contenders.map((contender) => {
      const { right = 0, open = 0 } = standings.get(contender) ?? {};
      return [
        contender.name,
        Math.round(time(contender)),
        times(contender, limit),
        times(rules, contender),
        times(engines.publicodes, contender),
        right,
        wrong(contender),
        open,
      ];
    }),
    goals: [
      atLeast('full explanation, times json-rules-engine', times(rules, explained), 80),
      atLeast('full explanation, times publicodes', times(engines.publicodes, explained), 700),
      atLeast('compiled, times json-rules-engine', times(rules, compiled), 300),
      atMost('compiled, of the straight-line limit', times(compiled, limit), 4),
      atMost('wrong verdicts of ours', wrong(compiled) + wrong(explained), 0),
    ],
  };
}

/** How many of which verdict. */
function mixOf(answers: readonly (readonly Answer[])[]): string {
  const verdicts = Object.groupBy(answers.flat(), ({ verdict }) => verdict);
  return Object.entries(verdicts)
    .map(([verdict, found = []]) => `${found.length} ${verdict}`)
    .join(', ');
}
