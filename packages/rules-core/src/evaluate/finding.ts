import { type Node, survey } from '../diagram/diagram.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Benefit } from '../schema/benefit.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { leastPoint, mostPoint, truth, truthName, verdictOf } from '../truth.ts';
import { amountFacts, amountInterval, notCertain, span } from './amount.ts';
import type { CompiledBenefit, CompiledProgramme } from './compile-programme.ts';
import { highestClass, outcomeTruth, sureClass } from './outcome.ts';
import type { BenefitFinding, Finding } from './result.ts';
import { validityOn } from './validity.ts';

/** The printed forms that a benefit can still take, the highest class first. */
export type Forms = readonly [Benefit, ...Benefit[]];

/** A programme compiled, with all that its findings are told in. */
export interface FindingFrame {
  pack: Pack;
  programme: Programme;
  /** `YYYY-MM-DD` */
  asOf: string;
  diagrams: CompiledProgramme;
  facts: FactDictionary;
}

/** The diagrams of a programme once all that is known has been taken into account. */
export interface Narrowed {
  outcome: Node;
  /** In the order of the programme's benefits. */
  benefits: readonly { meaning: Node; possible: Node }[];
}

/**
 * What a programme is, read off its narrowed diagrams, and for each benefit found the forms that it can take.
 * @param profile all that is known; beyond what the diagrams hold it tells the bases of amounts
 */
export function findingOf(
  { pack, programme, asOf, diagrams, facts }: FindingFrame,
  { outcome, benefits: narrowed }: Narrowed,
  profile: Profile,
): { finding: Finding; forms: readonly Forms[] } {
  const outcomes = [...survey([outcome]).values];
  const points = outcomes.map((value) => outcomeTruth(value, diagrams.classes));
  const whole = truth(leastPoint(points), mostPoint(points));
  const granted = narrowed.flatMap(({ meaning, possible }, index) => {
    const benefit = diagrams.benefits[index];
    const found = benefit && benefitFinding(benefit, meaning, possible, programme, profile);
    return found ? [{ ...found, meaning }] : [];
  });
  const finding: Finding = Object.freeze({
    id: programme.id,
    validity: validityOn(programme.validity ?? pack.validity, asOf),
    verdict: verdictOf(whole),
    range: {
      worst: truthName(truth(whole.least, whole.least)),
      best: truthName(truth(whole.most, whole.most)),
    },
    class: programme.classes.length === 0 ? null : classRange(programme, outcomes),
    benefits: granted.map(({ benefit }) => benefit),
    missing: missingFacts(
      diagrams,
      [outcome, ...granted.map(({ meaning }) => meaning)],
      granted.flatMap(({ forms }) => forms.flatMap(amountFacts)),
      profile,
      facts,
    ),
  });
  return { finding, forms: granted.map(({ forms }) => forms) };
}

function classRange(programme: Programme, outcomes: readonly number[]): Finding['class'] {
  const count = programme.classes.length;
  const sure = outcomes.map((outcome) => sureClass(outcome, count));
  const best = outcomes.map((outcome) => highestClass(outcome, count));
  // Indices rise as classes fall: the lowest sure class is the greatest index, and one outcome without leaves none.
  const lowest = sure.includes(undefined) ? undefined : Math.max(...sure.map(Number));
  const highest = best.filter((index) => index !== undefined);
  return {
    least: lowest === undefined ? null : (programme.classes[lowest]?.id ?? null),
    most: highest.length === 0 ? null : (programme.classes[Math.min(...highest)]?.id ?? null),
  };
}

function benefitFinding(
  compiled: CompiledBenefit,
  meaning: Node,
  possible: Node,
  programme: Programme,
  profile: Profile,
): { benefit: BenefitFinding; forms: Forms } | undefined {
  // Not the forms of the meanings: meanings that read the same share the forms of one of them.
  const mask = [...survey([possible]).values].reduce((all, value) => all | value, 0);
  const isPossible = (_: unknown, index: number): boolean => (mask & (1 << index)) !== 0;
  const [first, ...others] = compiled.forms.filter(isPossible);
  if (!first) return undefined;
  const forms: Forms = [first, ...others];
  const certain = [...survey([meaning]).values].every(
    (place) => compiled.meanings[place]?.certain !== false,
  );
  const indices = compiled.classesOf.filter(isPossible);
  const classes = indices.includes(undefined)
    ? undefined
    : indices.flatMap((own) => (own ?? []).flatMap((index) => programme.classes[index]?.id ?? []));
  return {
    forms,
    benefit: {
      id: first.id,
      name: first.name,
      need: first.need,
      citation: [...new Set(forms.flatMap((form) => form.citation))],
      ...amountOf(forms, profile, certain),
      certain,
      ...(first.like !== undefined && { like: first.like }),
      ...(first.recipient && { recipient: first.recipient }),
      ...(first.terms && { terms: first.terms }),
      ...(first.interpretation && { interpretation: first.interpretation }),
      ...(classes && { classes }),
    },
  };
}

function amountOf([first, ...others]: Forms, profile: Profile, certain: boolean) {
  const amount = span([
    amountInterval(first.amount, profile),
    ...others.map((form) => amountInterval(form.amount, profile)),
  ]);
  return notCertain(amount, certain);
}

/** A finding with every amount reckoned anew: for a profile that differs in nothing but their bases. */
export function reckoned(finding: Finding, forms: readonly Forms[], profile: Profile): Finding {
  return {
    ...finding,
    benefits: finding.benefits.map((benefit, index) => {
      const own = forms[index];
      if (!own) return benefit;
      // What an amount may leave out must not stay from another profile.
      const { share, steps, ...rest } = benefit;
      return { ...rest, ...amountOf(own, profile, benefit.certain) };
    }),
  };
}

/** The facts on which some of these diagrams still depends, and the bases of amounts, in asking order. */
function missingFacts(
  { variables }: CompiledProgramme,
  needed: readonly Node[],
  bases: readonly string[],
  profile: Profile,
  facts: FactDictionary,
): string[] {
  const matter = new Set(bases);
  // Of a time between two dates, one may be known.
  for (const index of survey(needed).variables)
    for (const fact of variables[index]?.facts ?? []) matter.add(fact);
  return [...facts.keys()].filter((id) => matter.has(id) && profile[id] === undefined);
}
