import { nearest } from '../nearest.ts';
import type { Pack } from '../schema/pack.ts';
import type { PointsScheme } from '../schema/points-scheme.ts';
import type { Arguments, Option, Surroundings } from './command.ts';
import { BadInput } from './errors.ts';
import { chosenDistricts, findDistricts, loadPacks } from './packs.ts';

export const SCHEME: Option = {
  value: 'ID',
  help: 'The points scheme. Default: the only one there is.',
};

/**
 * The points scheme that --scheme or --district names, or the only one there is.
 * @throws BadInput when there is none, or several and none was named.
 */
export async function schemeFrom(
  given: Arguments,
  surroundings: Surroundings,
): Promise<{ pack: Pack; scheme: PointsScheme }> {
  const named = given.values.get('scheme');
  const districts = await findDistricts(given, surroundings);
  const packs = await loadPacks(districts, chosenDistricts(given, districts, named));
  const all = packs.flatMap((pack) => pack.points.map((scheme) => ({ pack, scheme })));
  const ids = all.map(({ scheme }) => scheme.id);
  const found = named === undefined ? all : all.filter(({ scheme }) => scheme.id === named);
  const [first, second] = found;
  if (first && !second) return first;
  if (second)
    throw new BadInput(
      `there are several points schemes; name one with --scheme: ${ids.join(', ')}`,
    );
  if (named === undefined)
    throw new BadInput('there is no points scheme here; "rules list" shows where there is one');
  const near = nearest(named, ids);
  throw new BadInput(
    `there is no points scheme "${named}"; ${near === undefined ? `there are ${ids.join(', ') || 'none'}` : `did you mean "${near}"?`}`,
  );
}
