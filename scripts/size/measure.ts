import {
  type Bundle,
  bundle,
  entriesOf,
  type Load,
  partName,
  partsOf,
  type Weight,
} from './bundle.ts';

/** One line of the report: what is fetched on which occasion. */
export interface Measured {
  /** `@portal/ui-kit`, `@portal/ui-kit › Combobox`. */
  name: string;
  js: Weight;
  css: Weight;
  /** Bytes of each part in it, before minifying. */
  parts: Readonly<Record<string, number>>;
}

// The page has these once, whoever asks for them (docs/decisions/0004).
const REACT = ['react', 'react-dom'];
const KIT = '@portal/ui-kit';

const PACKAGES = [
  { folder: 'packages/ui-kit', external: REACT },
  { folder: 'packages/district-kit', external: [...REACT, KIT] },
] as const;

/** Why an entry point never reaches a reader; `undefined` for one that does. */
export function whyNotSent(specifier: string): string | undefined {
  if (/\/testing(?:\/|$)/.test(specifier)) return 'tests and stories';
  if (/\/(?:preset|build-folder|build-id|licences)$/.test(specifier)) return 'runs in the bundler';
  return undefined;
}

/** A district with the shared pages alone: what each of the apps hands to a reader who opens its first page. */
const DISTRICT = `
  import { defineDistrict } from '@portal/district-kit';
  export default defineDistrict({ id: 'north' });
`;

/** Weighs every entry point that readers are sent, and every part that an entry point fetches late. */
export async function measureAll(): Promise<Measured[]> {
  const lines: Measured[] = [];
  for (const { folder, external } of PACKAGES)
    for (const { specifier, file } of entriesOf(folder)) {
      if (whyNotSent(specifier) !== undefined) continue;
      // A style sheet is no module by itself.
      const from = file.endsWith('.css') ? { text: `import '${specifier}';` } : { file };
      lines.push(...linesOf(specifier, await bundle({ from, external })));
    }
  const district = await bundle({ from: { text: DISTRICT }, external: [...REACT, KIT] });
  lines.push(...linesOf('a district', district));
  return lines;
}

function linesOf(specifier: string, { initial, lazy }: Bundle): Measured[] {
  return [
    lineOf(specifier, initial),
    ...Object.entries(lazy).map(([path, load]) => lineOf(`${specifier} › ${partName(path)}`, load)),
  ];
}

function lineOf(name: string, { js, css, modules }: Load): Measured {
  return { name, js, css, parts: partsOf(modules) };
}
