import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_FILES, exampleWith, exampleWithout } from './examples.ts';
import { LIST_FILE, withDistrict, withoutDistrict } from './list.ts';
import type { NewDistrict } from './request.ts';

/** The end-to-end tests start every district, so their package depends on each: it is built before they run. */
export const E2E_MANIFEST = 'e2e/package.json';
export const LOCK_FILE = 'pnpm-lock.yaml';

/** Who walks through a district in the end-to-end tests, below the root. */
export function walkerFile(id: string): string {
  return `e2e/src/personas/${id}.ts`;
}

/** The reader of the example programme; replaced with it. */
function walker({ id }: NewDistrict): string {
  return `import type { Persona } from '../persona.ts';

/** Asks for the example programme; goes with it. */
export const persona: Persona = {
  district: '${id}',
  profile: { 'work.employerDistrict': '${id}', 'education.level': 'master' },
  programme: '${id}/example',
  verdict: 'eligible',
  figures: ['1,000'],
};
`;
}

/** Files of the repository that name every district, with their text when this one is added. */
export function sharedWith(root: string, district: NewDistrict): [path: string, text: string][] {
  const { id } = district;
  return [
    [LIST_FILE, withDistrict(root, district)],
    [E2E_MANIFEST, e2eManifest(root, id, 'with')],
    [walkerFile(id), walker(district)],
    ...EXAMPLE_FILES.map((file): [string, string] => [file, exampleWith(root, file, id)]),
  ];
}

/** The same files, but for the district's own, with their text when it is taken out. */
export function sharedWithout(root: string, id: string): [path: string, text: string][] {
  return [
    [LIST_FILE, withoutDistrict(root, id)],
    [E2E_MANIFEST, e2eManifest(root, id, 'without')],
    ...EXAMPLE_FILES.map((file): [string, string] => [file, exampleWithout(root, file, id)]),
  ];
}

interface Manifest {
  devDependencies: Record<string, string>;
}

/** The end-to-end tests' package.json with a dependency on a district, or without it. */
function e2eManifest(root: string, id: string, wanted: 'with' | 'without'): string {
  const manifest = JSON.parse(readFileSync(join(root, E2E_MANIFEST), 'utf8')) as Manifest;
  const { [`@portal/${id}`]: _, ...others } = manifest.devDependencies;
  const all = wanted === 'with' ? { ...others, [`@portal/${id}`]: 'workspace:*' } : others;
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...manifest, devDependencies: Object.fromEntries(sorted) }, null, 2)}\n`;
}
