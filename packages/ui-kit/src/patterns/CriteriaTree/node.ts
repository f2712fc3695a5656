import type { Criterion, Explanation, GivenFact, Text, TruthName } from '@portal/rules-core';

/** One form for both: a bare criterion has no truth and no value. */
export interface CriterionNode {
  op: Criterion['op'];
  truth: TruthName | undefined;
  words: Text | undefined;
  citation: readonly string[] | undefined;
  interpretation: Text | undefined;
  /** What the leaf tests, with the reader's answers where it has been evaluated: one fact, or two dates. */
  tested: readonly GivenFact[];
  count: number | undefined;
  authority: Text | undefined;
  of: readonly CriterionNode[];
}

function membersOf(node: Criterion | Explanation): readonly (Criterion | Explanation)[] {
  if (!('of' in node) || node.of === undefined) return [];
  return 'op' in node.of ? [node.of] : node.of;
}

/**
 * The tree to show. An explanation does not repeat how many of its members are asked for, nor who decides; those
 * come from the criterion it explains, where that is given.
 */
export function nodeOf(node: Criterion | Explanation, criterion?: Criterion): CriterionNode {
  const rule = criterion ?? ('truth' in node ? undefined : node);
  const rules = rule ? membersOf(rule) : [];
  return {
    op: node.op,
    truth: 'truth' in node ? node.truth : undefined,
    words: node.words,
    citation: node.citation,
    interpretation: node.interpretation,
    tested: 'truth' in node ? testedIn(node) : [],
    count: rule?.op === 'atLeast' ? rule.count : undefined,
    authority: rule?.op === 'judgedBy' ? rule.authority : undefined,
    of: membersOf(node).map((member, index) => {
      const its = rules[index];
      return nodeOf(member, its && !('truth' in its) ? its : undefined);
    }),
  };
}

function testedIn({ fact, value, follows, until }: Explanation): readonly GivenFact[] {
  if (fact === undefined) return [];
  const first = { fact, ...(value !== undefined && { value }), ...(follows && { follows }) };
  return until ? [first, until] : [first];
}
