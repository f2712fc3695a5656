import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parsePack, type Text } from '@portal/rules-core';
import { BadInput } from '../../errors.ts';
import { exists } from '../../files.ts';
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
    await openRoot(given, surroundings).register(id, { origin, name });
    surroundings.err(`"${id}" (${name.zh}, ${name.en}) is registered at ${origin}.`);
    return EXIT.done;
  },
};

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
  const file = join(repository.root, 'apps', id, 'policy/index.ts');
  if (!(await exists(file)))
    throw new BadInput(`There is no app "${id}" here to take its name from; give --name ZH/EN.`);
  const module: { pack?: unknown } = await import(pathToFileURL(file).href);
  return parsePack(module.pack).district.name;
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
    await openRoot(given, surroundings).unregister(id);
    surroundings.err(`"${id}" is registered no more.`);
    return EXIT.done;
  },
};
