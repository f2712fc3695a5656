import {
  type BenefitResult,
  evaluateProgramme,
  type Profile,
  type ProgrammeResult,
} from '@portal/rules-core';
import { createBatch } from '@portal/rules-core/batch';
import { sink } from '../../measure.ts';
import { weightOfReasons } from '../../weight.ts';
import { type Answer, type Contender, type Person, passOf } from '../answer.ts';
import { EDUCATION, rulePack, TITLE } from '../rule.ts';

const asOf = '2026-01-01';

/** A person as a profile: what is not known is absent. */
export function profileOf(person: Person): Profile {
  const { education, title } = person;
  return Object.fromEntries(
    Object.entries({
      'north:in-district': person.inDistrict,
      'north:age': person.age,
      'north:education': education === undefined ? undefined : EDUCATION[education],
      'north:title': title === undefined ? undefined : TITLE[title],
      'north:salary': person.salary,
      'north:owns-home': person.ownsHome,
      'north:contract-years': person.contractYears,
      'north:insurance-months': person.insuranceMonths,
    }).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
}

const programme = onlyOne(rulePack.programmes);
const batch = createBatch([rulePack], { asOf });

function onlyOne<T>(list: readonly T[]): T {
  const first = list[0];
  if (first === undefined) throw new Error('The bench has one programme.');
  return first;
}

interface Told extends Pick<ProgrammeResult, 'verdict' | 'class'> {
  benefits: readonly Pick<BenefitResult, 'least'>[];
}

function answerOf({ verdict, class: granted, benefits }: Told): Answer {
  if (verdict === 'discretionary') throw new Error('Nobody judges in the rule of the bench.');
  const sure = granted?.least === granted?.most ? granted?.least : null;
  return {
    verdict,
    class: verdict === 'eligible' && (sure === 'a' || sure === 'b') ? sure : null,
    amount: verdict === 'eligible' ? (benefits[0]?.least ?? 0) : 0,
  };
}

function explained(profile: Profile): Answer {
  const result = evaluateProgramme(rulePack, programme, profile, { asOf });
  sink.total += weightOfReasons(result) + result.missing.length;
  return answerOf(result);
}

export const ours: Contender = {
  name: 'rules-core, full explanation',
  version: '',
  note: 'exact over unknown facts; verdict, class, amounts, what is missing, each condition with its clause',
  judge: (person) => explained(profileOf(person)),
  passOver: (people) => passOf(people, { input: profileOf, judge: explained }),
};

function walked(profile: Profile): Answer {
  return answerOf(onlyOne(batch.evaluate(profile)));
}

export const oursCompiled: Contender = {
  name: 'rules-core, compiled',
  version: '',
  note: 'the same without reasons: a walk along the decision diagram',
  judge: (person) => walked(profileOf(person)),
  passOver: (people) => passOf(people, { input: profileOf, judge: walked }),
};
