import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nearest } from '../nearest.ts';
import type { Pack } from '../schema/pack.ts';
import { parsePack } from '../schema/parse-pack.ts';
import type { Arguments, Surroundings } from './command.ts';
import { BadInput } from './errors.ts';

/** The districts there are: folders with a `policy` folder. Which they are, only the disk says. */
export interface Districts {
  /** Absolute path of the folder they are in. */
  apps: string;
  /** Ids, which are the folders' names, in the order of the alphabet. */
  ids: readonly string[];
}

/** @throws BadInput when the folder does not exist or holds no district. */
export async function findDistricts(
  given: Arguments,
  { apps, folder }: Surroundings,
): Promise<Districts> {
  const named = given.values.get('packs');
  const place = named === undefined ? apps : resolve(folder, named);
  if (!existsSync(place))
    throw new BadInput(`there is no folder ${place}; name the folder of the district folders`);
  const entries = await readdir(place, { withFileTypes: true });
  const ids = entries
    .filter((entry) => entry.isDirectory() && existsSync(policyFolder(place, entry.name)))
    .map((entry) => entry.name)
    .sort();
  if (ids.length === 0)
    throw new BadInput(`${place} holds no district: a folder with policy/index.ts in it`);
  return { apps: place, ids };
}

/** Where a district's pack and clause index are. */
export function policyFolder(apps: string, district: string): string {
  return join(apps, district, 'policy');
}

/**
 * The district that was named, by its id.
 * @throws BadInput for one that is not there, with one that is near.
 */
function districtNamed(id: string, { ids, apps }: Districts): string {
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  throw new BadInput(
    `there is no district "${id}" in ${apps}; ${near === undefined ? `there are ${ids.join(', ')}` : `did you mean "${near}"?`}`,
  );
}

/** The districts that --district and a record's id, where one was given, leave. @throws BadInput */
export function chosenDistricts(
  given: Arguments,
  districts: Districts,
  record?: string,
): readonly string[] {
  const district = given.values.get('district');
  if (district !== undefined) return [districtNamed(district, districts)];
  const prefix = record?.includes('/') ? record.slice(0, record.indexOf('/')) : undefined;
  return prefix === undefined ? districts.ids : [districtNamed(prefix, districts)];
}

/**
 * The packs of these districts, each checked as a published one is.
 * @throws BadInput naming every pack that does not load, with all that is wrong with it.
 */
export async function loadPacks({ apps }: Districts, ids: readonly string[]): Promise<Pack[]> {
  const loaded = await Promise.allSettled(ids.map((id) => loadPack(apps, id)));
  const failures = loaded.flatMap((result, index) =>
    result.status === 'rejected'
      ? [`The pack of "${ids[index]}" does not load.\n${why(result.reason)}`]
      : [],
  );
  if (failures.length > 0) throw new BadInput(failures.join('\n'));
  return loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function loadPack(apps: string, id: string): Promise<Pack> {
  const file = join(policyFolder(apps, id), 'index.ts');
  if (!existsSync(file)) throw new BadInput(`There is no ${file}; it is to export "pack".`);
  const module: object = await import(pathToFileURL(file).href);
  const exported: unknown = Reflect.get(module, 'pack');
  if (exported === undefined) throw new BadInput(`${file} exports no "pack".`);
  const pack = parsePack(exported);
  if (pack.district.id !== id)
    throw new BadInput(
      `${file} holds the district "${pack.district.id}"; the folder and the district have one id.`,
    );
  return pack;
}

function why(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
