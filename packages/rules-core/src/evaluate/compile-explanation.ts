import { cellIn } from '../diagram/find-cell.ts';
import type { Variable } from '../diagram/variables.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Fact, FactValue } from '../schema/fact.ts';
import {
  atLeastOf,
  DISCRETIONARY,
  discretionary,
  generallyOf,
  MET,
  negationOf,
  type Point,
  type Truth,
  type TruthName,
  truth,
  truthName,
  UNMET,
  unknown,
} from '../truth.ts';
import { type Circumstances, explainLeaf } from './explain-leaf.ts';
import { type FactLeaf, isFactLeaf, leafFacts } from './leaf.ts';
import { type PlacedKnowledge, placesOf } from './placed-knowledge.ts';
import type { Explanation } from './result.ts';

/** Explains one criterion by what is known, with all that can be done once done beforehand. */
export type Explainer = (known: PlacedKnowledge) => Explanation;

/** What explanations are made with, beside what is known. */
export type Frame = Omit<Circumstances, 'knowledge'> & { variables: readonly Variable[] };

/** An explainer, and how many explanations it can give where these are few, else 0. */
interface Prepared {
  explain: Explainer;
  variants: number;
}

/**
 * What else there is to say of what was explained last: its truth, from `least` to `most`, and which of its variants it
 * is; -1: one of many. A second answer without an object to hold it. A group reads it after each of its members.
 */
let least: Point = UNMET;
let most: Point = MET;
let variant = -1;

/** No more variants than these are kept of a group: what hangs on a few answers of yes or no has less. */
const MOST_VARIANTS = 256;

/**
 * A criterion made ready to be explained many times. An explanation of which there are few variants is made once and
 * then shared, and is therefore frozen; the others are written out member by member: an object made of another by
 * spreading takes several times as long, and making them is what an explanation costs.
 */
export function compileExplanation(criterion: Criterion, frame: Frame): Explainer {
  return prepared(criterion, frame).explain;
}

function prepared(criterion: Criterion, frame: Frame): Prepared {
  switch (criterion.op) {
    case 'judgedBy':
    case 'notStated': {
      const always = headsOf(criterion).discretionary;
      const explain: Explainer = () => {
        conclude(discretionary, 0);
        return always;
      };
      return { explain, variants: 1 };
    }
    case 'atLeast': {
      const members = criterion.of.map((member) => compileExplanation(member, frame));
      return { explain: countingExplainer(criterion, members), variants: 0 };
    }
    case 'all':
    case 'any':
    case 'not':
    case 'generally': {
      const members = [criterion.of].flat().map((member) => prepared(member, frame));
      return groupExplainer(criterion, members);
    }
    default:
      if (!isFactLeaf(criterion)) throw new TypeError(`no rule for "${JSON.stringify(criterion)}"`);
      return leafExplainer(criterion, frame);
  }
}

function conclude(value: Truth, which: number): void {
  least = value.least;
  most = value.most;
  variant = which;
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

/** Makes the explanation of a group from its truth and its members. */
function groupMaker(
  criterion: Extract<Criterion, { of: unknown }>,
): (truth: TruthName, of: readonly Explanation[]) => Explanation {
  const { op, words, citation, interpretation } = criterion;
  if (!words && !citation && !interpretation) return (truth, of) => ({ op, truth, of });
  if (words && citation && !interpretation)
    return (truth, of) => ({ op, truth, words, citation, of });
  const heads = headsOf(criterion);
  return (truth, of) => ({ ...heads[truth], of });
}

function groupExplainer(
  criterion: Exclude<Extract<Criterion, { of: unknown }>, { op: 'atLeast' }>,
  members: readonly Prepared[],
): Prepared {
  const product = members.reduce((all, { variants }) => all * variants, 1);
  const variants = product <= MOST_VARIANTS ? product : 0;
  const node = groupMaker(criterion);
  const { op } = criterion;
  // Of one member, the least and the greatest is itself.
  const isAny = op === 'any';
  const start: Point = isAny ? UNMET : MET;
  const turn = op === 'not' ? negationOf : op === 'generally' ? generallyOf : undefined;
  const explainers = members.map(({ explain }) => explain);
  const sizes = members.map((member) => member.variants);
  const count = members.length;
  const isSilent = !criterion.words && !criterion.citation && !criterion.interpretation;
  const kept: (Explanation | undefined)[] = [];
  const explain: Explainer = (known) => {
    let from: Point = start;
    let to: Point = start;
    let which = variants === 0 ? -1 : 0;
    // As long as it will be: a list that grows takes room for more.
    const of = new Array<Explanation>(count);
    for (let index = 0; index < count; index++) {
      of[index] = (explainers[index] as Explainer)(known);
      if (isAny ? least > from : least < from) from = least;
      if (isAny ? most > to : most < to) to = most;
      if (which >= 0) which = variant < 0 ? -1 : which * (sizes[index] as number) + variant;
    }
    least = from;
    most = to;
    variant = which;
    if (turn) conclude(turn(truth(from, to)), which);
    if (which < 0) return isSilent ? { op, truth: lastName(), of } : node(lastName(), of);
    let explanation = kept[which];
    if (!explanation) {
      explanation = Object.freeze(node(lastName(), Object.freeze(of)));
      kept[which] = explanation;
    }
    return explanation;
  };
  return { explain, variants };
}

function countingExplainer(
  criterion: Extract<Criterion, { op: 'atLeast' }>,
  members: readonly Explainer[],
): Explainer {
  const node = groupMaker(criterion);
  return (known) => {
    const truths: Truth[] = [];
    const of = members.map((member) => {
      const explanation = member(known);
      truths.push(truth(least, most));
      return explanation;
    });
    conclude(atLeastOf(criterion.count, truths), -1);
    return node(lastName(), of);
  };
}

function leafExplainer(leaf: FactLeaf, frame: Frame): Prepared {
  const slowly: Explainer = (knowledge) => {
    const found = explainLeaf(leaf, { ...frame, knowledge });
    conclude(found.truth, -1);
    return found.explanation;
  };
  const own = frame.variables.filter((variable) => variable.holds.has(leaf));
  const [variable] = own;
  const holds = variable?.holds.get(leaf);
  const finder = variable?.finder;
  const [fact = ''] = leafFacts(leaf);
  const place = placesOf(frame.facts).get(fact);
  // Times between two dates, and sets whose options lie in several variables, are tested each time.
  if (!holds || !finder || own.length > 1 || place === undefined)
    return { explain: slowly, variants: 0 };
  const listed = listLength(frame.facts.get(fact)?.type);
  const quick: QuickLeaf = { leaf, place, isMet: (value) => holds[cellIn(finder, value)] === true };
  const quickly = listed > 0 ? sharedLeaf(quick, listed) : freshLeaf(quick);
  return {
    explain: (known) => (known.follows[place] === undefined ? quickly(known) : slowly(known)),
    // One more: it is not known.
    variants: listed > 0 ? listed + 1 : 0,
  };
}

/** A leaf on one fact, whose truth is read off the cell that the value lies in. */
interface QuickLeaf {
  leaf: FactLeaf;
  place: number;
  isMet: (value: FactValue) => boolean;
}

/** How many values of a place are told apart as variants. */
const PLACES = 8;

/** How many values of a kind come again and again; of numbers, dates and sets none. */
function listLength(type: Fact['type'] | undefined): number {
  switch (type?.kind) {
    case 'boolean':
      return 2;
    case 'choice':
    case 'scale':
      return type.options.length;
    case 'place':
      return PLACES;
    default:
      return 0;
  }
}

interface KeptLeaf {
  explanation: Explanation;
  point: Point;
  variant: number;
}

function sharedLeaf({ leaf, place, isMet }: QuickLeaf, listed: number): Explainer {
  const heads = headsOf(leaf);
  const kept = new Map<FactValue, KeptLeaf>();
  let yes: KeptLeaf | undefined;
  let no: KeptLeaf | undefined;
  const learn = (value: FactValue): KeptLeaf => {
    const point = isMet(value) ? MET : UNMET;
    const explanation = Object.freeze({ ...(point === MET ? heads.met : heads.unmet), value });
    const isKept = kept.size < listed;
    const own: KeptLeaf = { explanation, point, variant: isKept ? kept.size + 1 : -1 };
    if (!isKept) return own;
    kept.set(value, own);
    if (value === true) yes = own;
    if (value === false) no = own;
    return own;
  };
  return ({ values }) => {
    const value = values[place];
    if (value === undefined) {
      conclude(unknown, 0);
      return heads.unknown;
    }
    const known = (value === true ? yes : value === false ? no : kept.get(value)) ?? learn(value);
    least = known.point;
    most = known.point;
    variant = known.variant;
    return known.explanation;
  };
}

function freshLeaf({ leaf, place, isMet }: QuickLeaf): Explainer {
  const { op, words, citation, interpretation, fact } = leaf;
  const heads = headsOf(leaf);
  return ({ values }) => {
    variant = -1;
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
