import type { FactDictionary } from '../facts/dictionary.ts';
import { met, type Truth, truthName, unknown, unmet } from '../truth.ts';
import { type Knowledge, testByKnowledge } from './knowledge.ts';
import { type FactLeaf, leafFacts } from './leaf.ts';
import type { Explanation, GivenFact } from './result.ts';

export interface Circumstances {
  knowledge: Pick<Knowledge, 'profile' | 'domains' | 'derived'>;
  /** `YYYY-MM-DD` */
  asOf: string;
  facts: FactDictionary;
}

/** The truth of a leaf by all that is known of its facts, with the reasons. */
export function explainLeaf(
  leaf: FactLeaf,
  { knowledge, asOf, facts }: Circumstances,
): { truth: Truth; explanation: Explanation } {
  const holds = testByKnowledge(leaf, knowledge, facts, asOf);
  const truth = holds === undefined ? unknown : holds ? met : unmet;
  const [tested = '', end] = leafFacts(leaf);
  const { op, words, citation, interpretation } = leaf;
  const explanation: Explanation = {
    op,
    truth: truthName(truth),
    words,
    citation,
    ...(interpretation && { interpretation }),
    ...given(tested, knowledge),
    ...(end !== undefined && { until: given(end, knowledge) }),
  };
  return { truth, explanation };
}

function given(fact: string, { profile, derived }: Circumstances['knowledge']): GivenFact {
  const value = profile[fact];
  const follows = derived.get(fact);
  return { fact, ...(value !== undefined && { value }), ...(follows && { follows }) };
}
