import type { Variable } from '../../diagram/variables.ts';
import type { FactValue, Profile } from '../../schema/fact.ts';

/** Different values of one fact whose cells are remembered. */
const REMEMBERED = 20_000;

/**
 * The cells of many variables for one profile after another, by their number; -1 where a fact is not known. Values
 * repeat from row to row, so that the cells of a value are found once for all the variables that test its fact.
 *
 * @returns a function that fills and gives one and the same array.
 */
export function cellFinder(variables: readonly Variable[]): (profile: Profile) => Int16Array {
  const cells = new Int16Array(variables.length);
  const single = new Map<string, { at: number; variable: Variable }[]>();
  const several: { at: number; variable: Variable }[] = [];
  for (const [at, variable] of variables.entries()) {
    const [fact] = variable.facts;
    if (variable.facts.length !== 1 || fact === undefined) several.push({ at, variable });
    else single.set(fact, [...(single.get(fact) ?? []), { at, variable }]);
  }
  const finders = [...single].map(([fact, own]) => ({
    fact,
    variables: own.map(({ variable }) => variable),
    places: own.map(({ at }) => at),
    seen: new Map<FactValue, Int16Array>(),
  }));

  return (profile) => {
    for (const { fact, variables: own, places, seen } of finders) {
      const value = profile[fact];
      if (value === undefined) {
        for (const at of places) cells[at] = -1;
        continue;
      }
      const key = typeof value === 'object' ? value.join(' ') : value;
      let found = seen.get(key);
      if (!found) {
        const alone: Profile = { [fact]: value };
        found = Int16Array.from(own, (variable) => variable.cellOf(alone) ?? -1);
        if (seen.size >= REMEMBERED) seen.clear();
        seen.set(key, found);
      }
      for (let index = 0; index < places.length; index++)
        cells[places[index] ?? 0] = found[index] ?? -1;
    }
    for (const { at, variable } of several) cells[at] = variable.cellOf(profile) ?? -1;
    return cells;
  };
}
