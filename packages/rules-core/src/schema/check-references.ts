import { MOST_CLASSES } from '../evaluate/outcome.ts';
import { optionIds } from '../facts/accepts.ts';
import { type FactDictionary, factDictionary } from '../facts/dictionary.ts';
import type { Benefit } from './benefit.ts';
import { checkCriterion } from './check-criterion.ts';
import { checkImplications } from './check-implications.ts';
import { checkTimes } from './check-times.ts';
import type { Criterion } from './criterion.ts';
import type { Pack } from './pack.ts';
import type { PackIssue } from './parse-pack.ts';
import type { Programme } from './programme.ts';
import { citationsOf, recordsOf } from './records.ts';
import type { Validity } from './validity.ts';

/**
 * What the form alone cannot say: that ids are unique and belong to the district, that every clause, fact,
 * option, programme and benefit referred to exists, and that a date does not end before it begins.
 */
export function checkReferences(pack: Pack): PackIssue[] {
  const issues: PackIssue[] = [];
  const report = (record: string, field: string, message: string): void => {
    issues.push({ record, field, message });
  };
  const facts = factDictionary([pack]);
  const shared = factDictionary();
  const prefix = `${pack.district.id}/`;

  for (const fact of pack.facts) {
    if (shared.has(fact.id))
      report('pack', `facts ${fact.id}`, 'is in the shared dictionary already; use that one');
    else if (!fact.id.startsWith(`${pack.district.id}:`))
      report(
        'pack',
        `facts ${fact.id}`,
        `a fact of this pack alone is named "${pack.district.id}:<name>"`,
      );
    reportDoubles('pack', `facts ${fact.id}`, optionIds(fact.type), report);
    checkImplications(fact, facts, (field, message) =>
      report('pack', `facts ${fact.id}.${field}`, message),
    );
  }
  reportDoubles(
    'pack',
    'facts',
    pack.facts.map((fact) => fact.id),
    report,
  );

  reportDoubles(
    'pack',
    'clauses',
    pack.clauses.map((clause) => clause.id),
    report,
  );
  checkCitations(pack, report);

  const records = recordsOf(pack);
  reportDoubles(
    'pack',
    'records',
    records.map((record) => record.id),
    report,
  );
  for (const { id } of records)
    if (!id.startsWith(prefix)) report(id, 'id', `does not begin with the district, "${prefix}"`);

  checkValidity('pack', pack.validity, report);

  for (const programme of pack.programmes) {
    const criterion = (value: Criterion, field: string): void =>
      checkCriterion(value, facts, (at, message) => report(programme.id, `${field}${at}`, message));
    const benefit = (value: Benefit, field: string): void => {
      checkBenefit(value, field, facts, (at, message) => report(programme.id, at, message));
      if (value.when) criterion(value.when, `${field}.when`);
    };
    criterion(programme.criteria, 'criteria');
    reportDoubles(
      programme.id,
      'classes',
      programme.classes.map((entry) => entry.id),
      report,
    );
    for (const [index, entry] of programme.benefits.entries()) benefit(entry, `benefits[${index}]`);
    const common = programme.benefits.map((entry) => entry.id);
    programme.classes.forEach((entry, index) => {
      criterion(entry.criteria, `classes[${index}].criteria`);
      for (const [at, value] of entry.benefits.entries())
        benefit(value, `classes[${index}].benefits[${at}]`);
      reportDoubles(
        programme.id,
        `classes[${index}].benefits`,
        [...common, ...entry.benefits.map((b) => b.id)],
        report,
      );
    });
    if (programme.classes.length === 0) reportDoubles(programme.id, 'benefits', common, report);
    if (programme.validity) checkValidity(programme.id, programme.validity, report);
    checkClasses(programme, report);
    checkTimes(programme, (field, message) => report(programme.id, field, message));
  }

  const programmes = new Set(pack.programmes.map((programme) => programme.id));
  for (const record of [...pack.clawbacks, ...pack.quotas, ...pack.processes, ...pack.provisions])
    for (const id of record.appliesTo)
      if (!programmes.has(id))
        report(record.id, 'appliesTo', `there is no programme "${id}" in this pack`);

  checkCombinations(pack, report);
  checkPoints(pack, facts, report);
  return issues;
}

type Report = (record: string, field: string, message: string) => void;

function reportDoubles(
  record: string,
  field: string,
  ids: readonly string[],
  report: Report,
): void {
  for (const id of new Set(ids.filter((value, index) => ids.indexOf(value) !== index)))
    report(record, field, `"${id}" stands there twice; give each its own id`);
}

function checkCitations(pack: Pack, report: Report): void {
  const known = new Set(pack.clauses.map((clause) => clause.id));
  for (const { record, clauses } of citationsOf(pack))
    for (const clause of clauses)
      if (!known.has(clause))
        report(record, 'citation', `there is no clause "${clause}" in this document`);
}

function checkValidity(record: string, { from, until }: Validity, report: Report): void {
  if (until.date !== undefined && until.date < from.date)
    report(record, 'validity.until', `ends (${until.date}) before it begins (${from.date})`);
}

/** Kinds that no interval of figures can be made of: they stand beside any other. */
const WITHOUT_FIGURE: readonly Benefit['amount']['kind'][] = ['unlimited', 'notStated', 'inKind'];

/** That the classes can be told apart, and the amounts of one benefit put into one interval. */
function checkClasses({ id, classes }: Programme, report: Report): void {
  if (classes.length > MOST_CLASSES)
    report(id, 'classes', `are ${classes.length}, at most ${MOST_CLASSES} can be; split it`);
  const forms = new Map<string, string>();
  for (const { amount, id: benefit } of classes.flatMap((entry) => entry.benefits)) {
    if (WITHOUT_FIGURE.includes(amount.kind)) continue;
    const form = 'per' in amount ? `${amount.kind} per ${amount.per}` : amount.kind;
    const before = forms.get(benefit) ?? form;
    forms.set(benefit, before);
    if (before !== form)
      report(
        id,
        'classes',
        `"${benefit}" is ${before} in one class and ${form} in another; give it another id there`,
      );
  }
}

function checkBenefit(
  { amount }: Benefit,
  field: string,
  facts: FactDictionary,
  report: (field: string, message: string) => void,
): void {
  if (amount.kind === 'share' || amount.kind === 'matched') {
    const fact = facts.get(amount.of);
    if (fact?.type.kind !== 'money')
      report(`${field}.amount.of`, `"${amount.of}" is not a money fact of the dictionary`);
  }
  if ('monthsUsed' in amount && amount.monthsUsed !== undefined) {
    if (facts.get(amount.monthsUsed)?.type.kind !== 'integer')
      report(
        `${field}.amount.monthsUsed`,
        `"${amount.monthsUsed}" is not a whole-number fact of the dictionary`,
      );
    if (amount.maxMonths === undefined)
      report(`${field}.amount.monthsUsed`, 'is used of no longest duration; state maxMonths');
  }
  const bounded = amount.kind === 'oneOff' || amount.kind === 'share';
  if (bounded && amount.least !== undefined && amount.least > amount.most)
    report(`${field}.amount.least`, `is more than the most (${amount.least} > ${amount.most})`);
  if (amount.kind === 'monthly' && amount.steps) {
    const rising = amount.steps.every(
      (step, index) => index === 0 || step > (amount.steps?.[index - 1] ?? 0),
    );
    if (!rising || amount.steps.at(-1) !== amount.most)
      report(`${field}.amount.steps`, 'must rise and end with the most');
  }
}

function checkCombinations(pack: Pack, report: Report): void {
  const offered = pack.programmes.flatMap((programme) =>
    [...programme.benefits, ...programme.classes.flatMap((entry) => entry.benefits)].map(
      (benefit) => ({
        programme: programme.id,
        benefit,
      }),
    ),
  );
  for (const rule of pack.combinations)
    rule.members.forEach((member, index) => {
      const meets = offered.some(
        ({ programme, benefit }) =>
          (member.programme === undefined || member.programme === programme) &&
          (member.benefit === undefined || member.benefit === benefit.id) &&
          (member.like === undefined || member.like === benefit.like),
      );
      if (!meets) report(rule.id, `members[${index}]`, 'selects no benefit of this pack');
    });
}

function checkPoints(pack: Pack, facts: FactDictionary, report: Report): void {
  const programmes = new Set(pack.programmes.map((programme) => programme.id));
  for (const scheme of pack.points) {
    if (!programmes.has(scheme.programme))
      report(scheme.id, 'programme', `there is no programme "${scheme.programme}" in this pack`);
    const sections = new Set(scheme.sections.map((section) => section.id));
    for (const section of [
      scheme.registration.section,
      ...scheme.alternatives.map((entry) => entry.section),
    ])
      if (!sections.has(section)) report(scheme.id, 'sections', `there is no section "${section}"`);
    const fact = facts.get(scheme.direct.fact);
    if (fact?.type.kind !== 'choices')
      report(
        scheme.id,
        'direct.fact',
        `"${scheme.direct.fact}" is not a set of choices in the dictionary`,
      );
    else
      for (const group of scheme.direct.groups)
        if (!fact.type.options.some((option) => option.id === group.id))
          report(
            scheme.id,
            'direct.groups',
            `"${group.id}" is not an option of "${scheme.direct.fact}"`,
          );
  }
}
