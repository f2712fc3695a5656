import { factLeaves } from '../diagram/compile.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { amountFacts } from './amount.ts';

/** Every fact that a programme can depend on. */
export function factsOf(programme: Programme): Set<string> {
  const benefits = [...programme.benefits, ...programme.classes.flatMap((entry) => entry.benefits)];
  const criteria = [
    programme.criteria,
    ...programme.classes.map((entry) => entry.criteria),
    ...benefits.flatMap((benefit) => (benefit.when ? [benefit.when] : [])),
  ];
  return new Set([
    ...factLeaves(criteria).map((leaf) => leaf.fact),
    ...benefits.flatMap((benefit) => amountFacts(benefit)),
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
