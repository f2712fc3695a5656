import { type Criterion, factsOf, type Programme, type Text } from '@portal/rules-core';

/** Facts that are asked for under one heading of the conditions. */
export interface FactGroup {
  /** The heading; absent for what stands under none. */
  title?: Text;
  facts: string[];
}

/**
 * The facts of a programme as its conditions group them: one group for each condition of the first level that has
 * members, one for single conditions, one for what only classes and benefits ask. Each fact stands once, where it is
 * asked for first; facts in the order of `asked`.
 * @param asked every fact id in asking order, as in a fact dictionary
 */
export function factGroups(programme: Programme, asked: Iterable<string>): FactGroup[] {
  const order = [...asked];
  const placed = new Set<string>();
  const take = (facts: ReadonlySet<string>): string[] => {
    const taken = order.filter((id) => facts.has(id) && !placed.has(id));
    for (const id of taken) placed.add(id);
    return taken;
  };
  const of = (criterion: Criterion): Set<string> =>
    factsOf({ ...programme, criteria: criterion, classes: [], benefits: [] });
  const { criteria } = programme;
  const members = criteria.op === 'all' && !criteria.words ? criteria.of : [criteria];
  const single: string[] = [];
  const groups: FactGroup[] = [];
  for (const member of members) {
    const facts = take(of(member));
    if ('of' in member && member.words) groups.push({ title: member.words, facts });
    else single.push(...facts);
  }
  groups.push({ facts: [...single, ...take(factsOf(programme))] });
  return groups.filter(({ facts }) => facts.length > 0);
}
