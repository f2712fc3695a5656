import { selects } from '../../bundle/exclusions.ts';
import { amountInterval } from '../../evaluate/amount.ts';
import type { Benefit } from '../../schema/benefit.ts';
import type { Programme } from '../../schema/programme.ts';
import { AUDIENCES, NEEDS, NOT_STATED } from '../../vocabulary.ts';
import { amountText } from '../../words/amounts.ts';
import { nameOf, type PackRecord, recordsWithKind } from '../records.ts';
import { criterionLines, READING } from '../text/criteria.ts';
import { indented, labelled } from '../text/say.ts';
import { KINDS } from '../text/words.ts';
import type { ShowContext } from './context.ts';

/** A whole programme in lines: whom it is for, its conditions and classes, what it grants and what is not stated. */
export function programmeLines(programme: Programme, context: ShowContext): string[] {
  const { say, cite } = context;
  const join = (words: readonly string[]): string => words.join(', ');
  return [
    say(programme.summary),
    labelled(
      say,
      { zh: '对象', en: 'For' },
      join(programme.audience.map((audience) => say(AUDIENCES[audience]))),
    ),
    labelled(
      say,
      { zh: '需求', en: 'Needs' },
      join(programme.needs.map((need) => say(NEEDS[need]))),
    ),
    '',
    `${say({ zh: '条件', en: 'Conditions' })}:`,
    ...indented(criterionLines(programme.criteria, say, cite)),
    ...programme.classes.flatMap((entry) => [
      '',
      `${say(entry.name)} (${entry.id}) ${cite(entry.citation)}`,
      ...indented(criterionLines(entry.criteria, say, cite)),
      ...indented(entry.benefits.flatMap((benefit) => benefitLines(benefit, context))),
    ]),
    ...(programme.benefits.length === 0
      ? []
      : [
          '',
          `${say({ zh: '待遇', en: 'Benefits' })}:`,
          ...indented(programme.benefits.flatMap((benefit) => benefitLines(benefit, context))),
        ]),
    ...(programme.notStated.length === 0
      ? []
      : [
          '',
          labelled(
            say,
            { zh: '文件未载明', en: 'Not stated in the document' },
            join(programme.notStated.map((item) => say(NOT_STATED[item]))),
          ),
        ]),
    ...rulesLines(programme, context),
  ];
}

function benefitLines(benefit: Benefit, { say, cite, facts }: ShowContext): string[] {
  const amount = say(amountText(amountInterval(benefit.amount, {}), facts));
  return [
    `* ${say(benefit.name)} (${benefit.id}): ${amount} ${cite(benefit.citation)}`,
    ...(benefit.recipient
      ? [`  ${labelled(say, { zh: '发给', en: 'Paid to' }, say(benefit.recipient))}`]
      : []),
    ...(benefit.terms
      ? [`  ${labelled(say, { zh: '说明', en: 'Terms' }, say(benefit.terms))}`]
      : []),
    ...(benefit.interpretation ? [`  ${labelled(say, READING, say(benefit.interpretation))}`] : []),
    ...(benefit.when
      ? [
          `  ${say({ zh: '仅限', en: 'Only if' })}:`,
          ...indented(criterionLines(benefit.when, say, cite), 2),
        ]
      : []),
  ];
}

/** The rules of the document that hold for this programme, by id. */
function rulesLines(programme: Programme, { pack, say }: ShowContext): string[] {
  const rules = recordsWithKind(pack).filter((entry) => concerns(entry, programme));
  if (rules.length === 0) return [];
  return [
    '',
    `${say({ zh: '相关规定', en: 'Rules that apply' })}:`,
    ...rules.map(
      (entry) => `  ${say(KINDS[entry.kind])} · ${entry.record.id}: ${say(nameOf(entry))}`,
    ),
  ];
}

function concerns(entry: PackRecord, programme: Programme): boolean {
  if (entry.kind === 'points') return entry.record.programme === programme.id;
  if (entry.kind === 'combination') {
    const benefits = [
      ...programme.benefits,
      ...programme.classes.flatMap((each) => each.benefits),
    ].map(({ id, like }) => ({ programme: programme.id, benefit: id, like }));
    return entry.record.members.some((selector) =>
      benefits.some((benefit) => selects(selector, benefit)),
    );
  }
  return 'appliesTo' in entry.record && entry.record.appliesTo.includes(programme.id);
}
