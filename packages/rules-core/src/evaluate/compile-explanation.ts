import type { Variable } from '../diagram/variables.ts';
import type { Criterion } from '../schema/criterion.ts';
import { discretionary, type TruthName } from '../truth.ts';
import type { Circumstances } from './explain-leaf.ts';
import {
  ALWAYS,
  COUNT,
  explain,
  FIGURE,
  GROUP,
  type Heads,
  type Part,
  TESTED,
} from './explain-part.ts';
import { type FactLeaf, isFactLeaf, leafFacts } from './leaf.ts';
import { type PlacedKnowledge, placesOf } from './placed-knowledge.ts';
import type { Explanation } from './result.ts';
import { bitsOf, GENERALLY, NEGATIONS } from './truth-bits.ts';
import { valueCodes } from './value-codes.ts';

/** Explains one criterion by what is known, with all that can be done once done beforehand. */
export type Explainer = (known: PlacedKnowledge) => Explanation;

/** What explanations are made with, beside what is known. */
export type Frame = Omit<Circumstances, 'knowledge'> & { variables: readonly Variable[] };

/** No more variants than these are kept of a part: what hangs on a few answers has less. */
const MOST_VARIANTS = 256;

/**
 * A criterion made ready to be explained many times. An explanation of which there are few variants is made once and
 * then shared, and is therefore frozen; the others are written out member by member: an object made of another by
 * spreading takes several times as long, and making them is what an explanation costs.
 */
export function compileExplanation(criterion: Criterion, frame: Frame): Explainer {
  const { part } = prepared(criterion, frame);
  return (known) => explain(part, known);
}

/** A part, and the facts that it hangs on: by place, how many codes each has; 0: it has values without a code. */
interface Prepared {
  part: Part;
  codes: ReadonlyMap<number, number>;
}

function prepared(criterion: Criterion, frame: Frame): Prepared {
  switch (criterion.op) {
    case 'judgedBy':
    case 'notStated': {
      const own = { kind: ALWAYS, bits: bitsOf(discretionary) };
      return { part: { ...emptyPart(criterion, frame), ...own }, codes: new Map() };
    }
    case 'all':
    case 'any':
    case 'atLeast':
    case 'not':
    case 'generally':
      return preparedGroup(criterion, frame);
    default:
      if (!isFactLeaf(criterion)) throw new TypeError(`no rule for "${JSON.stringify(criterion)}"`);
      return preparedLeaf(criterion, frame);
  }
}

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

const NONE: readonly never[] = [];

/** A part of which nothing but what it says is known yet. Parts have all the same members, in the same order. */
function emptyPart(criterion: Criterion, frame: Frame): Part {
  const { op, words, citation, interpretation } = criterion;
  return {
    kind: TESTED,
    op,
    words,
    citation,
    interpretation,
    heads: headsOf(criterion),
    frame,
    kept: undefined,
    places: NONE,
    strides: NONE,
    leaf: undefined,
    fact: '',
    place: -1,
    finder: undefined,
    holds: NONE,
    members: NONE,
    bits: 0,
    turned: undefined,
    count: 0,
  };
}

/**
 * How the variants are told apart of what hangs on the codes of these facts alone.
 * @param codes by place, how many codes a fact has beside that it is not known
 */
function variantsOver(
  codes: ReadonlyMap<number, number>,
): Pick<Part, 'kept' | 'places' | 'strides'> {
  const places = [...codes.keys()];
  let variants = 1;
  const strides = places.map((place) => {
    const stride = variants;
    variants *= (codes.get(place) ?? 0) + 1;
    return stride;
  });
  const isFew = variants <= MOST_VARIANTS && ![...codes.values()].includes(0);
  return isFew ? { kept: [], places, strides } : { kept: undefined, places: NONE, strides: NONE };
}

function preparedGroup(criterion: Extract<Criterion, { of: unknown }>, frame: Frame): Prepared {
  const members = [criterion.of].flat().map((member) => prepared(member, frame));
  const codes = new Map(members.flatMap((member) => [...member.codes]));
  const { op } = criterion;
  const part: Part = {
    ...emptyPart(criterion, frame),
    ...variantsOver(codes),
    kind: op === 'atLeast' ? COUNT : GROUP,
    members: members.map((member) => member.part),
    // Of one member, the least and the greatest is itself.
    bits: op === 'any' ? 0b0000 : 0b1111,
    turned: op === 'not' ? NEGATIONS : op === 'generally' ? GENERALLY : undefined,
    count: op === 'atLeast' ? criterion.count : 0,
  };
  return { part, codes };
}

function preparedLeaf(leaf: FactLeaf, frame: Frame): Prepared {
  const [fact = '', end] = leafFacts(leaf);
  const place = placesOf(frame.facts).get(fact);
  if (place === undefined) throw new RangeError(`there is no fact "${fact}" in the dictionary`);
  const few = end === undefined ? (valueCodes(frame.facts)[place]?.count ?? 0) : 0;
  const codes = new Map([[place, few]]);
  const [variable, ...others] = frame.variables.filter((each) => each.holds.has(leaf));
  // Times between two dates, and sets whose options lie in several variables, are tested each time.
  const isQuick = others.length === 0 && variable?.finder !== undefined;
  const part: Part = {
    ...emptyPart(leaf, frame),
    ...variantsOver(codes),
    kind: isQuick ? FIGURE : TESTED,
    leaf,
    fact,
    place,
    finder: isQuick ? variable.finder : undefined,
    holds: variable?.holds.get(leaf) ?? NONE,
  };
  return { part, codes };
}
