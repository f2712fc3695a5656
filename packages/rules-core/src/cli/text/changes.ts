import type { Change, Counterfactual } from '../../counterfactual/result.ts';
import type { Standing, TurningDate } from '../../counterfactual/turning-dates.ts';
import type { Changeability } from '../../schema/fact.ts';
import type { Programme } from '../../schema/programme.ts';
import type { Text } from '../../schema/text.ts';
import { VALIDITIES, VERDICTS } from '../../vocabulary.ts';
import type { ShowContext } from '../show/context.ts';
import { indented, labelled } from './say.ts';
import { valueSetText } from './value-set.ts';

type ChangeContext = Pick<ShowContext, 'say' | 'cite' | 'facts'>;

const CHANGEABLE: Readonly<Record<Changeability, Text>> = {
  never: { zh: '无法改变', en: 'cannot change' },
  time: { zh: '随时间增加', en: 'grows with time' },
  effort: { zh: '可以改变', en: 'can change' },
};

/** What would change a result: other answers, what is still to be found out, and the days on which time alone does. */
export function changeLines(
  counterfactual: Counterfactual,
  turning: readonly TurningDate[],
  programme: Programme,
  context: ChangeContext,
): string[] {
  const { say } = context;
  const { sets, reach, byTime } = counterfactual;
  return [
    `${say({ zh: '怎样会不同', en: 'What would change it' })}:`,
    ...indented([
      ...(reach === null || sets.length === 0
        ? [say({ zh: '没有别的答案能得到更多', en: 'no other answers lead further' })]
        : [labelled(say, { zh: '可达到', en: 'Leads to' }, say(VERDICTS[reach]))]),
      ...sets.flatMap(({ changes, findings, impossible }, index) => [
        `${index + 1}.${impossible ? ` (${say({ zh: '需要改变无法改变的事实', en: 'takes what cannot change' })})` : ''}`,
        ...indented([
          ...changes.map((change) => changeLine(change, context)),
          ...findings.map((change) => changeLine(change, context)),
        ]),
      ]),
      ...(byTime
        ? [
            labelled(
              say,
              { zh: '单凭时间', en: 'By time alone' },
              `${byTime.date} · ${say(VERDICTS[byTime.reach])}`,
            ),
          ]
        : []),
      ...turning.flatMap((turn) => turningLines(turn, programme, context)),
    ]),
  ];
}

function changeLine(change: Change, { say, facts }: ChangeContext): string {
  const { fact: id, now, to, changeable } = change;
  const fact = facts.get(id);
  if (!fact) throw new RangeError(`there is no fact "${id}" in the dictionary`);
  const label = to.kind === 'time' ? `${say(fact.label)} → ${to.until}` : say(fact.label);
  const values = say(valueSetText(to, fact));
  const was =
    now === undefined
      ? say({ zh: '尚未回答', en: 'not answered yet' })
      : `${say({ zh: '现为', en: 'now' })} ${JSON.stringify(now)}, ${say(CHANGEABLE[changeable])}`;
  return `- ${label} (${id}): ${values} (${was})`;
}

function turningLines(
  { date, from, to, because }: TurningDate,
  programme: Programme,
  { say, cite }: ChangeContext,
): string[] {
  return [
    labelled(
      say,
      { zh: '自该日起', en: 'From this day' },
      `${date}: ${standingText(from, programme, say)} → ${standingText(to, programme, say)}`,
    ),
    ...because.map((cause) => `  - ${say(cause.words)} ${cite(cause.citation)}`),
  ];
}

function standingText(
  { validity, verdict, class: range }: Standing,
  programme: Programme,
  say: ChangeContext['say'],
): string {
  const name = programme.classes.find(({ id }) => id === (range?.least ?? range?.most))?.name;
  return [say(VERDICTS[verdict]), ...(name ? [say(name)] : []), say(VALIDITIES[validity])].join(
    ', ',
  );
}
