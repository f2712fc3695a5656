import { factsOf, type Programme } from '@portal/rules-core';

/** Questions that belong together. */
export interface QuestionGroup {
  /** The programme that they decide; absent for those that several programmes ask. */
  programme?: Programme;
  facts: string[];
}

/**
 * The questions of some programmes: first those that several of them ask, then one group for each programme that
 * asks more. Each question stands once.
 * @param asked every fact id in asking order, as in a fact dictionary
 */
export function questionGroups(
  programmes: readonly Programme[],
  asked: Iterable<string>,
): QuestionGroup[] {
  const order = [...asked];
  const uses = programmes.map((programme) => ({ programme, facts: factsOf(programme) }));
  const isShared = (id: string): boolean => uses.filter(({ facts }) => facts.has(id)).length > 1;
  return [
    { facts: order.filter(isShared) },
    ...uses.map(({ programme, facts }) => ({
      programme,
      facts: order.filter((id) => facts.has(id) && !isShared(id)),
    })),
  ].filter(({ facts }) => facts.length > 0);
}
