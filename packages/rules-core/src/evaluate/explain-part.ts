import { type CellFinder, cellIn } from '../diagram/find-cell.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Citation } from '../schema/ids.ts';
import type { Text } from '../schema/text.ts';
import { met, type TruthName, unknown, unmet } from '../truth.ts';
import { type Circumstances, explainLeaf } from './explain-leaf.ts';
import type { FactLeaf } from './leaf.ts';
import type { PlacedKnowledge } from './placed-knowledge.ts';
import type { Explanation } from './result.ts';
import { atLeastOfBits, bitsOf, NAMES, type TruthBits } from './truth-bits.ts';

/** What explanations of a criterion say whatever is known, for each truth. */
export type Heads = Readonly<Record<TruthName, Explanation>>;

/** A leaf that is read off the cell that its fact's value lies in. */
export const FIGURE = 0;
/** A leaf that is tested each time, where it is not one of those kept. */
export const TESTED = 1;
/** What says the same of everybody. */
export const ALWAYS = 2;
/** A group whose truth is the least or the greatest of its members, or one of them turned. */
export const GROUP = 3;
/** A group of which so many must hold. */
export const COUNT = 4;

/** A criterion made ready to be explained. All have the same members, so that reading one is always the same step. */
export interface Part {
  readonly kind: number;
  readonly op: Criterion['op'];
  /** Leaves always have words and citation, groups may. */
  readonly words: Text | undefined;
  readonly citation: Citation | undefined;
  readonly interpretation: Text | undefined;
  readonly heads: Heads;
  readonly frame: Omit<Circumstances, 'knowledge'>;
  /** What has been made, by its variant; `undefined`: there are too many variants to keep them. */
  readonly kept: (Kept | undefined)[] | undefined;
  /** The places that it hangs on, and how far apart the variants are that differ in the code of each. */
  readonly places: readonly number[];
  readonly strides: readonly number[];
  /** Of a leaf. */
  readonly leaf: FactLeaf | undefined;
  readonly fact: string;
  readonly place: number;
  readonly finder: CellFinder | undefined;
  /** For each cell, whether it holds. */
  readonly holds: readonly boolean[];
  /** Of a group. */
  readonly members: readonly Part[];
  /** Its truth before any member has been looked at; of what says always the same, that. */
  readonly bits: TruthBits;
  /** What becomes of its member's truth, where it is turned. */
  readonly turned: readonly TruthBits[] | undefined;
  /** How many must hold. */
  readonly count: number;
}

/** An explanation that is shared, and its truth. */
interface Kept {
  readonly explanation: Explanation;
  readonly bits: TruthBits;
}

const ALL_MET = bitsOf(met);
const ALL_UNMET = bitsOf(unmet);
const ALL_OPEN = bitsOf(unknown);

/** The truth of what was explained last: a second answer without an object to hold it. */
let last: TruthBits = ALL_OPEN;

/** The explanation of a part by what is known. */
export function explain(part: Part, known: PlacedKnowledge): Explanation {
  const { kept } = part;
  if (kept === undefined) return made(part, known);
  const variant = variantOf(part, known);
  if (variant < 0) return made(part, known);
  const before = kept[variant];
  if (before === undefined) return keep(part, kept, variant, known);
  last = before.bits;
  return before.explanation;
}

/** Which of its variants a part is; -1: none of those that are kept. */
function variantOf({ places, strides }: Part, { codes, isFollowing, follows }: PlacedKnowledge) {
  let variant = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    const code = codes[place] as number;
    if (code < 0 || (isFollowing && follows[place] !== undefined)) return -1;
    variant += code * (strides[index] as number);
  }
  return variant;
}

function keep(
  part: Part,
  kept: (Kept | undefined)[],
  variant: number,
  known: PlacedKnowledge,
): Explanation {
  const own = made(part, known);
  if (typeof own.value === 'object') own.value = Object.freeze([...own.value]);
  if (own.of) Object.freeze(own.of);
  const explanation = Object.freeze(own);
  kept[variant] = { explanation, bits: last };
  return explanation;
}

function made(part: Part, known: PlacedKnowledge): Explanation {
  switch (part.kind) {
    case FIGURE:
      return leafMade(part, known);
    case TESTED:
      return leafTested(part, known);
    case ALWAYS:
      last = part.bits;
      return part.heads.discretionary;
    case GROUP:
      return groupMade(part, known);
    default:
      return countMade(part, known);
  }
}

function leafMade(part: Part, known: PlacedKnowledge): Explanation {
  const { place } = part;
  if (known.isFollowing && known.follows[place] !== undefined) return leafTested(part, known);
  const value = known.values[place];
  if (value === undefined) {
    last = ALL_OPEN;
    return part.heads.unknown;
  }
  const isMet = part.holds[cellIn(part.finder as CellFinder, value)] === true;
  last = isMet ? ALL_MET : ALL_UNMET;
  const truth = isMet ? 'met' : 'unmet';
  const { op, interpretation, fact } = part;
  const words = part.words as Text;
  const citation = part.citation as Citation;
  return interpretation
    ? { op, truth, words, citation, interpretation, fact, value }
    : { op, truth, words, citation, fact, value };
}

function leafTested({ leaf, frame }: Part, known: PlacedKnowledge): Explanation {
  const { truth, explanation } = explainLeaf(leaf as FactLeaf, { ...frame, knowledge: known });
  last = bitsOf(truth);
  return explanation;
}

function groupMade(part: Part, known: PlacedKnowledge): Explanation {
  const { members, turned } = part;
  const isAny = part.bits === ALL_UNMET;
  let bits = part.bits;
  const of = listOf(members.length);
  for (let index = 0; index < members.length; index++) {
    of[index] = explain(members[index] as Part, known);
    if (isAny) bits |= last;
    else bits &= last;
  }
  last = turned ? (turned[bits] as TruthBits) : bits;
  return withMembers(part, of);
}

function countMade(part: Part, known: PlacedKnowledge): Explanation {
  const truths: TruthBits[] = [];
  const of = part.members.map((member) => {
    const explanation = explain(member, known);
    truths.push(last);
    return explanation;
  });
  last = atLeastOfBits(part.count, truths);
  return withMembers(part, of);
}

/** The explanation of a group of the truth that was found last. */
function withMembers(part: Part, of: readonly Explanation[]): Explanation {
  const { op, words, citation, interpretation } = part;
  const truth = NAMES[last] as TruthName;
  if (!words && !citation && !interpretation) return { op, truth, of };
  if (words && citation && !interpretation) return { op, truth, words, citation, of };
  return { ...part.heads[truth], of };
}

const NOBODY: Explanation = Object.freeze({ op: 'all', truth: 'unknown' });

/** A list to be filled, as long as it will be: one that grows takes room for more, and a literal is made fastest. */
function listOf(length: number): Explanation[] {
  switch (length) {
    case 1:
      return [NOBODY];
    case 2:
      return [NOBODY, NOBODY];
    case 3:
      return [NOBODY, NOBODY, NOBODY];
    case 4:
      return [NOBODY, NOBODY, NOBODY, NOBODY];
    case 5:
      return [NOBODY, NOBODY, NOBODY, NOBODY, NOBODY];
    case 6:
      return [NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY];
    default:
      return new Array<Explanation>(length).fill(NOBODY);
  }
}
