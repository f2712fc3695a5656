import type { BenefitSelector, CombinationRule } from '../schema/shared-rules.ts';

/** A benefit as combination rules see it. */
export interface Member {
  programme: string;
  benefit: string;
  like?: string | undefined;
}

/** Whether a benefit is one that the selector means: all that the selector names must be the same. */
export function selects(selector: BenefitSelector, member: Member): boolean {
  return (
    (selector.programme === undefined || selector.programme === member.programme) &&
    (selector.benefit === undefined || selector.benefit === member.benefit) &&
    (selector.like === undefined || selector.like === member.like)
  );
}

/** The rule by which two benefits exclude each other, by id; `undefined` when they may be taken together. */
export function excludedBy(
  rules: readonly CombinationRule[],
  a: Member,
  b: Member,
): string | undefined {
  return rules.find(
    (rule) =>
      rule.kind !== 'together' &&
      rule.members.some((selector) => selects(selector, a)) &&
      rule.members.some((selector) => selects(selector, b)) &&
      (rule.scope === 'all' || (a.like !== undefined && a.like === b.like)),
  )?.id;
}
