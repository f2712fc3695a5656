import type { Explanation, ProgrammeResult } from '@portal/rules-core';

/** Why a verdict is what it is, in brief; the whole tree stands beside it. */
export type Reason =
  | { kind: 'met' }
  /** What is still missing, by fact id. */
  | { kind: 'missing'; facts: readonly string[] }
  /** The conditions that are not met, or that an authority decides. */
  | { kind: 'unmet' | 'discretionary'; conditions: readonly Explanation[] }
  /** The common conditions hold, but those of no class do. */
  | { kind: 'noClass' };

/** More conditions than these would be a tree again. */
const AT_MOST = 3;

/** The reason for a verdict, from its explanation. */
export function reasonFor(result: ProgrammeResult): Reason {
  switch (result.verdict) {
    case 'eligible':
      return { kind: 'met' };
    case 'needsInfo':
      return { kind: 'missing', facts: result.missing };
    case 'notEligible':
      return result.explanation.truth === 'unmet'
        ? { kind: 'unmet', conditions: decisive(result.explanation).slice(0, AT_MOST) }
        : { kind: 'noClass' };
    case 'discretionary': {
      const open = [result.explanation, ...result.classes.map((entry) => entry.explanation)].find(
        (explanation) => explanation.truth === 'discretionary',
      );
      return {
        kind: 'discretionary',
        conditions: open ? decisive(open).slice(0, AT_MOST) : [],
      };
    }
  }
}

/**
 * The conditions under a node that make it what it is: of `all` the members that hold it down, of `any` those
 * that hold it up. A member with words of its own speaks for what is below it.
 */
function decisive(node: Explanation): Explanation[] {
  const members = node.of ?? [];
  if (members.length === 0) return node.words ? [node] : [];
  // `not` turns its member round, so the member's own words would say the opposite of what holds.
  if (node.op === 'not') return node.words ? [node] : [];
  if (node.op === 'generally')
    return members.flatMap((member) => (member.words ? [member] : decisive(member)));
  return members
    .filter((member) => member.truth === node.truth)
    .flatMap((member) => (member.words ? [member] : decisive(member)));
}
