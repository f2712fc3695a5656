import type { FactDictionary } from '../facts/dictionary.ts';
import type { Criterion } from '../schema/criterion.ts';
import {
  atLeastOf,
  discretionary,
  generallyOf,
  leastOf,
  met,
  mostOf,
  negationOf,
  type Truth,
  truthName,
  unknown,
  unmet,
} from '../truth.ts';
import { type Knowledge, testByKnowledge } from './knowledge.ts';
import { isFactLeaf, leafFacts } from './leaf.ts';
import type { Explanation, GivenFact } from './result.ts';

export interface Circumstances {
  knowledge: Pick<Knowledge, 'profile' | 'domains' | 'derived'>;
  /** `YYYY-MM-DD` */
  asOf: string;
  facts: FactDictionary;
}

/** The truth of a criterion by the meaning of each node alone, with the reasons: one walk over the tree. */
export function explain(
  criterion: Criterion,
  circumstances: Circumstances,
): { truth: Truth; explanation: Explanation } {
  const said: Partial<Explanation> = {};
  if (criterion.words) said.words = criterion.words;
  if (criterion.citation) said.citation = criterion.citation;
  if (criterion.interpretation) said.interpretation = criterion.interpretation;
  const conclude = (truth: Truth, rest: Partial<Explanation> = {}) => ({
    truth,
    explanation: { op: criterion.op, truth: truthName(truth), ...said, ...rest },
  });

  switch (criterion.op) {
    case 'judgedBy':
    case 'notStated':
      return conclude(discretionary);
    case 'all':
    case 'any':
    case 'atLeast': {
      const members = criterion.of.map((member) => explain(member, circumstances));
      const truths = members.map((member) => member.truth);
      const truth =
        criterion.op === 'all'
          ? leastOf(truths)
          : criterion.op === 'any'
            ? mostOf(truths)
            : atLeastOf(criterion.count, truths);
      return conclude(truth, { of: members.map((member) => member.explanation) });
    }
    case 'not':
    case 'generally': {
      const member = explain(criterion.of, circumstances);
      const truth = criterion.op === 'not' ? negationOf(member.truth) : generallyOf(member.truth);
      return conclude(truth, { of: [member.explanation] });
    }
    default: {
      if (!isFactLeaf(criterion)) throw new TypeError(`no rule for "${JSON.stringify(criterion)}"`);
      const { knowledge, asOf, facts } = circumstances;
      const holds = testByKnowledge(criterion, knowledge, facts, asOf);
      const [tested = '', end] = leafFacts(criterion);
      return conclude(holds === undefined ? unknown : holds ? met : unmet, {
        ...given(tested, knowledge),
        ...(end !== undefined && { until: given(end, knowledge) }),
      });
    }
  }
}

function given(fact: string, { profile, derived }: Circumstances['knowledge']): GivenFact {
  const value = profile[fact];
  const follows = derived.get(fact);
  return { fact, ...(value !== undefined && { value }), ...(follows && { follows }) };
}
