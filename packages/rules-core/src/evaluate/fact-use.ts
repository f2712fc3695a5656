import { factLeaves } from '../diagram/compile.ts';
import type { Benefit } from '../schema/benefit.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { amountFacts } from './amount.ts';
import { leafFacts } from './leaf.ts';

/** Every benefit of a programme, whatever the class. */
function benefitsOf(programme: Programme): Benefit[] {
  return [...programme.benefits, ...programme.classes.flatMap((entry) => entry.benefits)];
}

/** Every criterion of a programme: its own, those of its classes and those of its benefits. */
export function criteriaOf(programme: Programme): Criterion[] {
  return [
    programme.criteria,
    ...programme.classes.map((entry) => entry.criteria),
    ...benefitsOf(programme).flatMap((benefit) => (benefit.when ? [benefit.when] : [])),
  ];
}

/** Every fact that a programme can depend on. */
export function factsOf(programme: Programme): Set<string> {
  return new Set([
    ...factLeaves(criteriaOf(programme)).flatMap(leafFacts),
    ...benefitsOf(programme).flatMap((benefit) => amountFacts(benefit)),
  ]);
}

/** For each fact, the programmes of these packs that use it, by id. */
export function factUse(packs: readonly Pack[]): Map<string, string[]> {
  const use = new Map<string, string[]>();
  for (const pack of packs)
    for (const programme of pack.programmes)
      for (const fact of factsOf(programme)) {
        const users = use.get(fact);
        if (users) users.push(programme.id);
        else use.set(fact, [programme.id]);
      }
  return use;
}
