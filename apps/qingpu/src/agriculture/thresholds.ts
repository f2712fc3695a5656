import type { Criterion } from '@portal/rules-core';

/** The least value that a class asks of a fact (`gte`), in the fact's unit; `undefined` when it asks for none. */
export function leastOf(criterion: Criterion, fact: string): number | undefined {
  if (criterion.op === 'compare')
    return criterion.fact === fact && criterion.cmp === 'gte' && typeof criterion.value === 'number'
      ? criterion.value
      : undefined;
  if (!('of' in criterion)) return undefined;
  for (const member of [criterion.of].flat()) {
    const found = leastOf(member, fact);
    if (found !== undefined) return found;
  }
  return undefined;
}
