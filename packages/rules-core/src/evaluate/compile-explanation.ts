import { cellIn } from '../diagram/find-cell.ts';
import type { Variable } from '../diagram/variables.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { FactValue } from '../schema/fact.ts';
import {
  atLeastOf,
  DISCRETIONARY,
  generallyOf,
  MET,
  negationOf,
  type Point,
  type Truth,
  type TruthName,
  truth,
  truthName,
  UNMET,
} from '../truth.ts';
import { type Circumstances, explainLeaf } from './explain-leaf.ts';
import { type FactLeaf, isFactLeaf, leafFacts } from './leaf.ts';
import { type PlacedKnowledge, placesOf } from './placed-knowledge.ts';
import type { Explanation } from './result.ts';

/** Explains one criterion by what is known, with all that can be done once done beforehand. */
export type Explainer = (known: PlacedKnowledge) => Explanation;

/** What explanations are made with, beside what is known. */
export type Frame = Omit<Circumstances, 'knowledge'> & { variables: readonly Variable[] };

/**
 * The truth of what was explained last, from `least` to `most`: a second answer without an object to hold both. A
 * group reads it after each of its members.
 */
let least: Point = UNMET;
let most: Point = MET;

function conclude(value: Truth): void {
  least = value.least;
  most = value.most;
}

/**
 * A criterion made ready to be explained many times. What hangs on nothing but the criterion is shared between the
 * explanations, which are therefore frozen. The others are written out member by member: an object made of another
 * by spreading takes several times as long, and making them is what an explanation costs.
 */
export function compileExplanation(criterion: Criterion, frame: Frame): Explainer {
  switch (criterion.op) {
    case 'judgedBy':
    case 'notStated': {
      const always = headsOf(criterion).discretionary;
      return () => {
        least = DISCRETIONARY;
        most = DISCRETIONARY;
        return always;
      };
    }
    case 'all':
    case 'any':
    case 'atLeast':
      return groupExplainer(criterion, frame);
    case 'not':
    case 'generally': {
      const member = compileExplanation(criterion.of, frame);
      const turn = criterion.op === 'not' ? negationOf : generallyOf;
      const node = groupMaker(criterion);
      return (known) => {
        const of = [member(known)];
        conclude(turn(truth(least, most)));
        return node(lastName(), of);
      };
    }
    default:
      if (!isFactLeaf(criterion)) throw new TypeError(`no rule for "${JSON.stringify(criterion)}"`);
      return leafExplainer(criterion, frame);
  }
}

const NAMES: readonly TruthName[] = ([UNMET, DISCRETIONARY, MET] as const).map((point) =>
  truthName(truth(point, point)),
);

function lastName(): TruthName {
  return least === most ? (NAMES[least] ?? 'unknown') : 'unknown';
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

/** Whether a group says nothing of its own. */
function isSilent({ words, citation, interpretation }: Criterion): boolean {
  return !words && !citation && !interpretation;
}

/** Makes the explanation of a group from its truth and its members. */
function groupMaker(
  criterion: Extract<Criterion, { of: unknown }>,
): (truth: TruthName, of: Explanation[]) => Explanation {
  const { op, words, citation, interpretation } = criterion;
  if (isSilent(criterion)) return (truth, of) => ({ op, truth, of });
  if (words && citation && !interpretation)
    return (truth, of) => ({ op, truth, words, citation, of });
  const heads = headsOf(criterion);
  return (truth, of) => ({ ...heads[truth], of });
}

function groupExplainer(
  criterion: Extract<Criterion, { op: 'all' | 'any' | 'atLeast' }>,
  frame: Frame,
): Explainer {
  const members = criterion.of.map((member) => compileExplanation(member, frame));
  const node = groupMaker(criterion);
  if (criterion.op === 'atLeast') {
    const { count } = criterion;
    return (known) => {
      const truths: Truth[] = [];
      const of = members.map((member) => {
        const explanation = member(known);
        truths.push(truth(least, most));
        return explanation;
      });
      conclude(atLeastOf(count, truths));
      return node(lastName(), of);
    };
  }
  const isAll = criterion.op === 'all';
  const start: Point = isAll ? MET : UNMET;
  const { op } = criterion;
  const isBare = isSilent(criterion);
  const count = members.length;
  return (known) => {
    let from: Point = start;
    let to: Point = start;
    // As long as it will be: a list that grows takes room for more.
    const of = new Array<Explanation>(count);
    for (let index = 0; index < count; index++) {
      of[index] = (members[index] as Explainer)(known);
      if (isAll ? least < from : least > from) from = least;
      if (isAll ? most < to : most > to) to = most;
    }
    least = from;
    most = to;
    return isBare ? { op, truth: lastName(), of } : node(lastName(), of);
  };
}

function leafExplainer(leaf: FactLeaf, frame: Frame): Explainer {
  const slowly: Explainer = (knowledge) => {
    const found = explainLeaf(leaf, { ...frame, knowledge });
    conclude(found.truth);
    return found.explanation;
  };
  const own = frame.variables.filter((variable) => variable.holds.has(leaf));
  const [variable] = own;
  const holds = variable?.holds.get(leaf);
  const finder = variable?.finder;
  const [fact = ''] = leafFacts(leaf);
  const place = placesOf(frame.facts).get(fact);
  // Times between two dates, and sets whose options lie in several variables, are tested each time.
  if (!holds || !finder || own.length > 1 || place === undefined) return slowly;
  const isListed = LISTED.has(frame.facts.get(fact)?.type.kind ?? '');
  const quick: QuickLeaf = { leaf, place, isMet: (value) => holds[cellIn(finder, value)] === true };
  const quickly = isListed ? rememberedLeaf(quick) : freshLeaf(quick);
  return (known) => (known.isFollowing && known.derived.has(fact) ? slowly(known) : quickly(known));
}

/** A leaf on one fact, whose truth is read off the cell that the value lies in. */
interface QuickLeaf {
  leaf: FactLeaf;
  place: number;
  isMet: (value: FactValue) => boolean;
}

/** Kinds of which the same values come again and again; numbers, dates and sets do not. */
const LISTED: ReadonlySet<string> = new Set(['boolean', 'choice', 'scale', 'place']);

/** Explanations of one leaf that are kept: more than any choice has options. */
const REMEMBERED = 64;

function rememberedLeaf({ leaf, place, isMet }: QuickLeaf): Explainer {
  const heads = headsOf(leaf);
  const kept = new Map<FactValue, Explanation>();
  return ({ values }) => {
    const value = values[place];
    if (value === undefined) {
      least = UNMET;
      most = MET;
      return heads.unknown;
    }
    let explanation = kept.get(value);
    if (!explanation) {
      explanation = Object.freeze({ ...(isMet(value) ? heads.met : heads.unmet), value });
      if (kept.size < REMEMBERED) kept.set(value, explanation);
    }
    least = explanation.truth === 'met' ? MET : UNMET;
    most = least;
    return explanation;
  };
}

function freshLeaf({ leaf, place, isMet }: QuickLeaf): Explainer {
  const { op, words, citation, interpretation, fact } = leaf;
  const heads = headsOf(leaf);
  return ({ values }) => {
    const value = values[place];
    if (value === undefined) {
      least = UNMET;
      most = MET;
      return heads.unknown;
    }
    least = isMet(value) ? MET : UNMET;
    most = least;
    const truth = least === MET ? 'met' : 'unmet';
    return interpretation
      ? { op, truth, words, citation, interpretation, fact, value }
      : { op, truth, words, citation, fact, value };
  };
}
