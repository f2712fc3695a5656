import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RegistryEntry } from '@portal/district-kit/registry';
import { parsePack, type Text } from '@portal/rules-core';
import { BadInput } from '../../errors.ts';
import { exists, foldersIn } from '../../files.ts';
import { type Command, EXIT, KEY, ROOT, type Surroundings } from '../command.ts';
import { openRoot, operand } from '../open.ts';

export const register: Command = {
  name: 'register',
  summary: 'Put a district into the registry, or change where it is published.',
  usage: '<district> --origin URL [--name ZH/EN]',
  description:
    'The origin is where the district’s builds are served: https://host, or a folder there with a slash at its end.\n' +
    'Its name is that in its app’s pack. Registered once more, it keeps its builds and its place.',
  options: {
    origin: { value: 'URL', help: 'Where its builds are served.' },
    name: { value: 'ZH/EN', help: 'Its name, where its app is not in this repository.' },
    root: ROOT,
    key: KEY,
  },
  operands: [1, 1],
  examples: [
    'register north --origin https://north.example',
    'register north --origin http://127.0.0.1:4101 --name 北区/North',
  ],
  run: async (given, surroundings) => {
    const id = operand(given, 0);
    const origin = given.values.get('origin');
    if (origin === undefined)
      throw new BadInput(`Say where it is served: release register ${id} --origin URL`);
    const name = await nameOf(id, given.values.get('name'), surroundings);
    const root = openRoot(given, surroundings);
    await root.register(id, { origin, name });
    surroundings.err(`"${id}" (${name.zh}, ${name.en}) is registered at ${origin}.`);
    const note = sharedOriginNote(id, (await root.registry()).districts);
    if (note) surroundings.err(`Note: ${note}`);
    return EXIT.done;
  },
};

/** What districts share that are served from one origin, where the district is. */
function sharedOriginNote(id: string, districts: readonly RegistryEntry[]): string | undefined {
  const originOf = (entry: RegistryEntry): string => new URL(entry.origin).origin;
  const own = districts.find((entry) => entry.id === id);
  if (!own) return undefined;
  const others = districts.filter((entry) => entry !== own && originOf(entry) === originOf(own));
  if (others.length === 0) return undefined;
  const named = others.map((entry) => `"${entry.id}"`).join(', ');
  return `${originOf(own)} also serves ${named}. To a browser they are one site: on their own pages they share what is kept on the reader’s device. Give each an origin of its own if that is not meant.`;
}

async function nameOf(
  id: string,
  named: string | undefined,
  { repository }: Surroundings,
): Promise<Text> {
  if (named !== undefined) {
    const [zh, en, ...more] = named.split('/').map((part) => part.trim());
    if (!zh || !en || more.length > 0)
      throw new BadInput(`--name takes both names with a slash between, not "${named}".`);
    return { zh, en };
  }
  const apps = join(repository.root, 'apps');
  const own = await districtsIn(apps);
  if (!own.includes(id))
    throw new BadInput(
      `There is no app "${id}" here to take its name from (there are: ${own.join(', ') || 'none'}); give --name ZH/EN.`,
    );
  const module: { pack?: unknown } = await import(pathToFileURL(policyOf(apps, id)).href);
  return parsePack(module.pack).district.name;
}

const policyOf = (apps: string, id: string): string => join(apps, id, 'policy/index.ts');

/** The apps that have a pack: those of districts. */
async function districtsIn(apps: string): Promise<string[]> {
  const ids = await foldersIn(apps);
  const has = await Promise.all(ids.map((id) => exists(policyOf(apps, id))));
  return ids.filter((_, index) => has[index]);
}

export const unregister: Command = {
  name: 'unregister',
  summary: 'Take a district out of the registry.',
  usage: '<district>',
  description: 'Its builds stay in the root until “gc” finds that no open page can ask for them.',
  options: { root: ROOT, key: KEY },
  operands: [1, 1],
  examples: ['unregister north'],
  run: async (given, surroundings) => {
    const id = operand(given, 0);
    const { name, origin, current } = await openRoot(given, surroundings).unregister(id);
    surroundings.err(
      `"${id}" is registered no more; to bring it back: release register ${id} --origin ${origin} --name '${name.zh}/${name.en}'${current ? `, then release promote ${id} ${current.build}` : ''}.`,
    );
    return EXIT.done;
  },
};
