import { type Known, type Node, NodeFactory, survey } from '../diagram/diagram.ts';
import { type FactDictionary, factDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { leastPoint, mostPoint, truth, truthName, verdictOf } from '../truth.ts';
import { amountFacts, amountInterval, notCertain, span } from './amount.ts';
import { type CompiledBenefit, type CompiledProgramme, compiled } from './compile-programme.ts';
import { explain } from './explain.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { knownCells } from './known-cells.ts';
import { highestClass, outcomeTruth, sureClass } from './outcome.ts';
import type { BenefitResult, ProgrammeResult } from './result.ts';
import { validityOn } from './validity.ts';

export interface EvaluationOptions {
  /** The as-of date, `YYYY-MM-DD`. */
  asOf: string;
}

/**
 * What a programme is for a profile: verdict, class, benefits, what is missing and why.
 *
 * Verdict, class and missing facts are exact: they hold over every way in which the unknown facts can turn out.
 * The truths in the explanation are those of each node by itself, and can be wider where two conditions hang on
 * the same unknown fact.
 *
 * What follows from the given answers by how the facts are defined is known as if it had been given, and is said to
 * follow. The profile must be one that `checkProfile` accepts for the pack's facts.
 */
export function evaluateProgramme(
  pack: Pack,
  programme: Programme,
  profile: Profile,
  options: EvaluationOptions,
): ProgrammeResult {
  return evaluateKnown(pack, programme, knowledgeOf(profile, factDictionary([pack])), options);
}

/** A programme, and what it is for a profile. */
export interface EvaluatedProgramme {
  programme: Programme;
  result: ProgrammeResult;
}

/**
 * What each of a pack's programmes is for a profile, in the order given: as {@link evaluateProgramme} says of each,
 * with what follows from the answers worked out once for all of them.
 */
export function evaluateProgrammes(
  pack: Pack,
  programmes: readonly Programme[],
  profile: Profile,
  options: EvaluationOptions,
): EvaluatedProgramme[] {
  const knowledge = knowledgeOf(profile, factDictionary([pack]));
  return programmes.map((programme) => ({
    programme,
    result: evaluateKnown(pack, programme, knowledge, options),
  }));
}

/** What a programme is by what is known. */
export function evaluateKnown(
  pack: Pack,
  programme: Programme,
  knowledge: Knowledge,
  { asOf }: EvaluationOptions,
): ProgrammeResult {
  const facts = factDictionary([pack]);
  const diagrams = compiled(programme, asOf, facts);
  const { profile } = knowledge;
  const known = knownCells(diagrams.variables, knowledge);
  // The factory of this evaluation alone: restricted diagrams live no longer than the answer.
  const factory = new NodeFactory();
  const outcome = factory.restrict(diagrams.outcome, known);
  const outcomes = [...survey([outcome]).values];
  const points = outcomes.map((value) => outcomeTruth(value, diagrams.classes));
  const whole = truth(leastPoint(points), mostPoint(points));

  const needed: Node[] = [outcome];
  const bases = new Set<string>();
  const benefits = diagrams.benefits.flatMap((benefit) => {
    const result = benefitResult(benefit, knowledge, known, factory, asOf, facts);
    if (!result) return [];
    needed.push(result.meaning);
    for (const base of result.bases) bases.add(base);
    const classes = result.classes?.flatMap((index) => programme.classes[index]?.id ?? []);
    return [classes ? { ...result.benefit, classes } : result.benefit];
  });

  const circumstances = { knowledge, asOf, facts };
  return {
    id: programme.id,
    validity: validityOn(programme.validity ?? pack.validity, asOf),
    verdict: verdictOf(whole),
    range: {
      worst: truthName(truth(whole.least, whole.least)),
      best: truthName(truth(whole.most, whole.most)),
    },
    class: programme.classes.length === 0 ? null : classRange(programme, outcomes),
    benefits,
    missing: missingFacts(diagrams, needed, bases, profile, facts),
    explanation: explain(programme.criteria, circumstances).explanation,
    classes: programme.classes.map((entry) => ({
      id: entry.id,
      name: entry.name,
      explanation: explain(entry.criteria, circumstances).explanation,
    })),
  };
}

function classRange(programme: Programme, outcomes: readonly number[]): ProgrammeResult['class'] {
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

function benefitResult(
  compiledBenefit: CompiledBenefit,
  knowledge: Knowledge,
  known: readonly Known[],
  factory: NodeFactory,
  asOf: string,
  facts: FactDictionary,
):
  | {
      benefit: BenefitResult;
      meaning: Node;
      bases: string[];
      /** By index, rising; `undefined`: whatever the class. */
      classes: number[] | undefined;
    }
  | undefined {
  const { profile } = knowledge;
  const meaning = factory.restrict(compiledBenefit.meaning, known);
  const meanings = [...survey([meaning]).values].flatMap(
    (place) => compiledBenefit.meanings[place] ?? [],
  );
  // Not the forms of the meanings: meanings that read the same share the forms of one of them.
  const possible = [...survey([factory.restrict(compiledBenefit.possible, known)]).values].reduce(
    (all, mask) => all | mask,
    0,
  );
  const isPossible = (_: unknown, index: number): boolean => (possible & (1 << index)) !== 0;
  const [first, ...others] = compiledBenefit.forms.filter(isPossible);
  if (!first) return undefined;
  const certain = meanings.every((entry) => entry.certain);
  const amount = span([
    amountInterval(first.amount, profile),
    ...others.map((b) => amountInterval(b.amount, profile)),
  ]);
  const benefit: BenefitResult = {
    id: first.id,
    name: first.name,
    need: first.need,
    citation: [...new Set([first, ...others].flatMap((form) => form.citation))],
    ...notCertain(amount, certain),
    certain,
  };
  if (first.like !== undefined) benefit.like = first.like;
  if (first.recipient) benefit.recipient = first.recipient;
  if (first.terms) benefit.terms = first.terms;
  if (first.interpretation) benefit.interpretation = first.interpretation;
  if (first.when) benefit.when = explain(first.when, { knowledge, asOf, facts }).explanation;
  const classes = compiledBenefit.classesOf.filter(isPossible);
  return {
    benefit,
    meaning,
    classes: classes.includes(undefined) ? undefined : classes.flatMap((own) => own ?? []),
    bases: [first, ...others].flatMap(amountFacts).filter((fact) => profile[fact] === undefined),
  };
}

/** The facts on which some of these diagrams still depends, and the bases of amounts, in asking order. */
function missingFacts(
  { variables }: CompiledProgramme,
  needed: readonly Node[],
  bases: ReadonlySet<string>,
  profile: Profile,
  facts: FactDictionary,
): string[] {
  const matter = new Set(bases);
  // Of a time between two dates, one may be known.
  for (const index of survey(needed).variables)
    for (const fact of variables[index]?.facts ?? [])
      if (profile[fact] === undefined) matter.add(fact);
  return [...facts.keys()].filter((id) => matter.has(id));
}
