import type { Variable } from '../diagram/variables.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { FactValue } from '../schema/fact.ts';
import {
  atLeastOf,
  discretionary,
  generallyOf,
  MET,
  met,
  negationOf,
  type Point,
  type Truth,
  type TruthName,
  truth,
  truthName,
  UNMET,
  unknown,
  unmet,
} from '../truth.ts';
import { type Circumstances, explain } from './explain.ts';
import { type FactLeaf, isFactLeaf, leafFacts } from './leaf.ts';
import type { Explanation } from './result.ts';

/** Explains one criterion by what is known: the same as `explain`, with all that can be done once done beforehand. */
export type Explainer = (knowledge: Circumstances['knowledge']) => Explanation;

/** What `explain` is told beside what is known. */
export type Frame = Omit<Circumstances, 'knowledge'> & { variables: readonly Variable[] };

/**
 * The truth of what was explained last, as an interval: a second answer without an object to hold both. A group reads
 * it after each of its members.
 */
let last: Truth = unknown;

/**
 * A criterion made ready to be explained many times. What hangs on nothing but the criterion is shared between the
 * explanations, which are therefore frozen.
 */
export function compileExplanation(criterion: Criterion, frame: Frame): Explainer {
  const heads = headsOf(criterion);
  switch (criterion.op) {
    case 'judgedBy':
    case 'notStated':
      return () => {
        last = discretionary;
        return heads.discretionary;
      };
    case 'all':
    case 'any':
    case 'atLeast':
      return groupExplainer(criterion, heads, frame);
    case 'not':
    case 'generally': {
      const member = compileExplanation(criterion.of, frame);
      const turn = criterion.op === 'not' ? negationOf : generallyOf;
      return (knowledge) => {
        const of = [member(knowledge)];
        last = turn(last);
        return { ...heads[truthName(last)], of };
      };
    }
    default:
      if (!isFactLeaf(criterion)) throw new TypeError(`no rule for "${JSON.stringify(criterion)}"`);
      return leafExplainer(criterion, heads, frame);
  }
}

type Heads = Readonly<Record<TruthName, Explanation>>;

/** What an explanation says whatever is known, for each truth. */
function headsOf(criterion: Criterion): Heads {
  const head = (name: TruthName): Explanation =>
    Object.freeze({
      op: criterion.op,
      truth: name,
      ...(criterion.words && { words: criterion.words }),
      ...(criterion.citation && { citation: criterion.citation }),
      ...(criterion.interpretation && { interpretation: criterion.interpretation }),
      ...('fact' in criterion && { fact: criterion.fact }),
    });
  return {
    met: head('met'),
    unmet: head('unmet'),
    discretionary: head('discretionary'),
    unknown: head('unknown'),
  };
}

function groupExplainer(
  criterion: Extract<Criterion, { op: 'all' | 'any' | 'atLeast' }>,
  heads: Heads,
  frame: Frame,
): Explainer {
  const members = criterion.of.map((member) => compileExplanation(member, frame));
  if (criterion.op === 'atLeast') {
    const { count } = criterion;
    return (knowledge) => {
      const truths: Truth[] = [];
      const of = members.map((member) => {
        const explanation = member(knowledge);
        truths.push(last);
        return explanation;
      });
      last = atLeastOf(count, truths);
      return { ...heads[truthName(last)], of };
    };
  }
  const isAll = criterion.op === 'all';
  const start: Point = isAll ? MET : UNMET;
  return (knowledge) => {
    let least: Point = start;
    let most: Point = start;
    const of: Explanation[] = [];
    for (const member of members) {
      of.push(member(knowledge));
      if (isAll ? last.least < least : last.least > least) least = last.least;
      if (isAll ? last.most < most : last.most > most) most = last.most;
    }
    last = truth(least, most);
    return { ...heads[truthName(last)], of };
  };
}

function leafExplainer(leaf: FactLeaf, heads: Heads, frame: Frame): Explainer {
  const slowly: Explainer = (knowledge) => {
    const found = explain(leaf, { ...frame, knowledge });
    last = found.truth;
    return found.explanation;
  };
  const own = frame.variables.filter((variable) => variable.holds.has(leaf));
  const [variable] = own;
  const holds = variable?.holds.get(leaf);
  const [fact = '', end] = leafFacts(leaf);
  // Times between two dates, and sets whose options lie in several variables, are tested each time.
  if (!variable || !holds || own.length > 1 || end !== undefined) return slowly;
  const remembered = new Map<FactValue, Explanation>();
  return (knowledge) => {
    const { profile, derived } = knowledge;
    if (derived.size > 0 && derived.has(fact)) return slowly(knowledge);
    const value = profile[fact];
    const cell = variable.cellOf(profile);
    if (value === undefined || cell === undefined) {
      last = unknown;
      return heads.unknown;
    }
    const isMet = holds[cell] === true;
    last = isMet ? met : unmet;
    const head = isMet ? heads.met : heads.unmet;
    // Options and yes or no come again and again; numbers and dates do not.
    if (typeof value !== 'string' && typeof value !== 'boolean') return { ...head, value };
    let explanation = remembered.get(value);
    if (!explanation) {
      explanation = Object.freeze({ ...head, value });
      if (remembered.size < REMEMBERED) remembered.set(value, explanation);
    }
    return explanation;
  };
}

/** Explanations of one leaf that are kept: more than any choice has options. */
const REMEMBERED = 64;
