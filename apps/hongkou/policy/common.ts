import type { Benefit, Criterion, ProgrammeInput, Text } from '@portal/rules-core';
import {
  figureNotStated,
  forDistrict,
  inKind,
  judgedBy,
  notStated,
  say,
  text,
} from '@portal/rules-core/author';

export const { cite, id } = forDistrict('hongkou');

type Citation = Benefit['citation'];
type Words = [zh: string, en: string];

/** The plan prints no amount, no conditions, no duration, no way to apply, no deadline and no contact. */
export const nothingPrinted: NonNullable<ProgrammeInput['notStated']> = [
  'amount',
  'criteria',
  'duration',
  'process',
  'deadline',
  'contact',
];

/** As above, for support without money: there is no amount to state. */
export const nothingPrintedInKind = nothingPrinted.filter((what) => what !== 'amount');

/** The closing condition of nearly every measure: who exactly qualifies is not printed. */
export function conditionsOpen(citation: Citation): Criterion {
  return notStated(
    say(
      '具体的申请条件，规划未载明',
      'The plan does not state the conditions for applying',
      citation,
    ),
  );
}

/** Somebody has to judge, and the plan does not say who. */
export function judged(
  zh: string,
  en: string,
  citation: Citation,
  interpretation?: Text,
): Criterion {
  return judgedBy(
    text('主管部门（文件未载明是哪个部门）', 'an authority that the document does not name'),
    say(zh, en, citation, interpretation),
  );
}

interface Given {
  name: Words;
  need: Benefit['need'];
  terms?: Words;
  /** Who receives it, where that is not the applicant. */
  recipient?: Words;
  when?: Criterion;
  interpretation?: Words;
}

function benefit(slug: string, citation: Citation, amount: Benefit['amount'], given: Given) {
  const { name, need, terms, recipient, when, interpretation } = given;
  return {
    id: slug,
    name: text(...name),
    need,
    amount,
    citation,
    ...(recipient ? { recipient: text(...recipient) } : {}),
    ...(when ? { when } : {}),
    ...(terms ? { terms: text(...terms) } : {}),
    ...(interpretation ? { interpretation: text(...interpretation) } : {}),
  } satisfies Benefit;
}

/** Money of which no figure is printed; also support of which the plan leaves open whether it is money. */
export function money(slug: string, citation: Citation, given: Given): Benefit {
  return benefit(slug, citation, figureNotStated, given);
}

/** Support that is not money. */
export function support(slug: string, citation: Citation, given: Given): Benefit {
  return benefit(slug, citation, inKind, given);
}
