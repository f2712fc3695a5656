import { type CombinationRule, type Pack, type Programme, selects } from '@portal/rules-core';
import { benefitsOf } from './highlights.ts';

/** How many rules hold for several programmes. */
export function rulesIn(pack: Pack): number {
  return (
    pack.combinations.length + pack.clawbacks.length + pack.quotas.length + pack.provisions.length
  );
}

/** The combination rules that touch some benefit of the programme. */
export function combinationsOf(pack: Pack, programme: Programme): CombinationRule[] {
  const members = benefitsOf(programme).map(({ id, like }) => ({
    programme: programme.id,
    benefit: id,
    like,
  }));
  return pack.combinations.filter((rule) =>
    rule.members.some((selector) => members.some((member) => selects(selector, member))),
  );
}

/** Of these records, the ones that speak of the programme by id. */
export function about<Each extends { appliesTo: readonly string[] }>(
  records: readonly Each[],
  programme: Programme,
): Each[] {
  return records.filter((record) => record.appliesTo.includes(programme.id));
}
