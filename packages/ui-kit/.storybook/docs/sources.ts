import { excerptOf } from '../../src/docs/excerpt.ts';
import type { Example } from '../../src/samples/example.tsx';

const modules = import.meta.glob<Record<string, unknown>>(
  '../../src/{components,patterns}/*/*.examples.tsx',
);
const examples = import.meta.glob<string>('../../src/{components,patterns}/*/*.examples.tsx', {
  query: '?raw',
  import: 'default',
});
const code = import.meta.glob<string>('../../src/{components,patterns}/*/*.tsx', {
  query: '?raw',
  import: 'default',
});

/** What is written about a part in its own files. */
export interface PartSources {
  /** The code of an example. */
  exampleCode: (example: Example) => string | undefined;
  /** The name of an example: what it is exported as. */
  exampleName: (example: Example) => string | undefined;
  /** The types of its props, as declared. */
  props: readonly string[];
}

const PROPS = /^export (?:interface|type) (\w+Props)\b/gm;

/** Reads the sources of one part. @throws Error when it has no examples */
export async function sourcesOf(group: string, folder: string): Promise<PartSources> {
  const place = `../../src/${group}/${folder}/`;
  const file = `${place}${folder}.examples.tsx`;
  const [module, raw] = await Promise.all([modules[file]?.(), examples[file]?.()]);
  if (!module || raw === undefined)
    throw new Error(`${group}/${folder} has no ${folder}.examples.tsx: a part shows its examples`);
  const nameOf = (example: Example) =>
    Object.entries(module).find(([, value]) => value === example)?.[0];
  const own = Object.entries(code).filter(
    ([path]) => path.startsWith(place) && !/\.(?:examples|stories|test)\.tsx$/.test(path),
  );
  const files = await Promise.all(own.map(([, load]) => load()));
  return {
    exampleName: nameOf,
    exampleCode: (example) => excerptOf(raw, nameOf(example) ?? ''),
    props: files.flatMap((text) =>
      [...text.matchAll(PROPS)].flatMap(([, name]) => excerptOf(text, name ?? '') ?? []),
    ),
  };
}
