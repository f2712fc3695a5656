import { type Circumstances, explainLeaf } from '../evaluate/explain-leaf.ts';
import { isFactLeaf } from '../evaluate/leaf.ts';
import type { Explanation } from '../evaluate/result.ts';
import type { Criterion } from '../schema/criterion.ts';
import {
  atLeastOf,
  discretionary,
  generallyOf,
  leastOf,
  mostOf,
  negationOf,
  type Truth,
  truthName,
} from '../truth.ts';

/**
 * The truth of a criterion by the meaning of each node alone, with the reasons: one plain walk over the tree. What
 * evaluation makes ready beforehand is held against it.
 */
export function explainByDefinition(
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
      const members = criterion.of.map((member) => explainByDefinition(member, circumstances));
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
      const member = explainByDefinition(criterion.of, circumstances);
      const truth = criterion.op === 'not' ? negationOf(member.truth) : generallyOf(member.truth);
      return conclude(truth, { of: [member.explanation] });
    }
    default: {
      if (!isFactLeaf(criterion)) throw new TypeError(`no rule for "${JSON.stringify(criterion)}"`);
      return explainLeaf(criterion, circumstances);
    }
  }
}
