import { isDeepStrictEqual } from 'node:util';
import { type Timing, timeTogether } from '../measure.ts';
import { atLeast, atMost, type Report } from '../report.ts';
import type { Contender } from './answer.ts';
import { handWritten } from './contenders/hand-written.ts';
import { jsonLogicEngine, jsonLogicJs } from './contenders/json-logic.ts';
import { jsonRulesEngine } from './contenders/json-rules-engine.ts';
import { ours, oursCompiled } from './contenders/ours.ts';
import { publicodes } from './contenders/publicodes.ts';
import { zen } from './contenders/zen.ts';
import { type Soundness, soundnessOf } from './exact.ts';
import { people } from './people.ts';

export const contenders: readonly Contender[] = [
  handWritten,
  oursCompiled,
  ours,
  jsonLogicEngine,
  jsonLogicJs,
  jsonRulesEngine,
  zen,
  publicodes,
];

const KNOWN = 1000;
const UNKNOWN = 500;

/** An engine that says something else than the others where everything is known. */
export class DisagreementError extends Error {
  override name = 'DisagreementError';
}

/** One rule (eleven leaves, three outputs) in all engines: how fast, and what each says when facts are unknown. */
export async function engineBench(): Promise<Report> {
  const known = people(KNOWN, { seed: 1, unknown: 0 });
  for (const contender of contenders) await requireAgreement(contender, known);
  const timings = await timeTogether(
    contenders.map(({ name, passOver }) => ({ name, items: KNOWN, pass: passOver(known) })),
  );
  const partly = people(UNKNOWN, { seed: 2, unknown: 0.35 });
  const sound = new Map<string, Soundness>();
  for (const contender of contenders)
    sound.set(contender.name, await soundnessOf(contender, partly));

  const time = (contender: Contender): number =>
    (timings.get(contender.name) as Timing).nanoseconds;
  const times = (slow: Contender, fast: Contender): number => time(slow) / time(fast);
  return {
    title: 'Engine: one rule, eleven conditions over eight facts, three outputs',
    notes: [
      `${KNOWN} people with every fact known, all engines agree on verdict, class and amount; then ${UNKNOWN} people of whom about a third of the facts is unknown, against every way in which these can turn out.`,
      ...contenders.map(
        ({ name, version, note }) => `${[name, version].join(' ').trim()}: ${note}.`,
      ),
    ],
    columns: [
      'engine',
      'ns a person',
      '× hand-written',
      'json-rules-engine ÷',
      'publicodes ÷',
      'unknown: right',
      'wrong',
      'asks in vain',
      'error',
    ],
    rows: contenders.map((contender) => {
      const { right = 0, wrong = 0, inVain = 0, failed = 0 } = sound.get(contender.name) ?? {};
      return [
        contender.name,
        Math.round(time(contender)),
        times(contender, handWritten),
        times(jsonRulesEngine, contender),
        times(publicodes, contender),
        right,
        wrong,
        inVain,
        failed,
      ];
    }),
    goals: [
      atLeast('full explanation, times json-rules-engine', times(jsonRulesEngine, ours), 80),
      atLeast('full explanation, times publicodes', times(publicodes, ours), 700),
      atLeast('compiled, times json-rules-engine', times(jsonRulesEngine, oursCompiled), 300),
      atMost('compiled, of the hand-written limit', times(oursCompiled, handWritten), 4),
      atMost('wrong verdicts of ours', wrongOf(sound, [ours, oursCompiled]), 0),
    ],
  };
}

function wrongOf(sound: ReadonlyMap<string, Soundness>, of: readonly Contender[]): number {
  return of.reduce((sum, { name }) => {
    const { wrong = 0, inVain = 0, failed = 0 } = sound.get(name) ?? {};
    return sum + wrong + inVain + failed;
  }, 0);
}

async function requireAgreement(
  contender: Contender,
  known: ReturnType<typeof people>,
): Promise<void> {
  for (const person of known) {
    const said = await contender.judge(person);
    const right = await handWritten.judge(person);
    if (!isDeepStrictEqual(said, right))
      throw new DisagreementError(
        `${contender.name} says ${JSON.stringify(said)} of ${JSON.stringify(person)}; it is ${JSON.stringify(right)}.`,
      );
  }
}
