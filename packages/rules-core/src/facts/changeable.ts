import type { Changeability, Fact } from '../schema/fact.ts';

/** Whether what is known of this fact can become otherwise, and by what. */
export function changeabilityOf(fact: Fact): Changeability {
  return fact.changeable ?? 'effort';
}
