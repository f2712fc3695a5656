import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewDistrict } from './request.ts';

/** The end-to-end tests start every district, so their package depends on each: it is built before they run. */
export const E2E_MANIFEST = 'e2e/package.json';
export const LOCK_FILE = 'pnpm-lock.yaml';

/** Who walks through a district in the end-to-end tests, below the root. */
export function walkerFile(id: string): string {
  return `e2e/src/personas/${id}.ts`;
}

/** The reader of the example programme; replaced with it. */
export function walker({ id }: NewDistrict): string {
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

interface Manifest {
  devDependencies: Record<string, string>;
}

/** The end-to-end tests' package.json with a dependency on a district, or without it. */
export function e2eManifest(root: string, id: string, wanted: 'with' | 'without'): string {
  const manifest = JSON.parse(readFileSync(join(root, E2E_MANIFEST), 'utf8')) as Manifest;
  const { [`@portal/${id}`]: _, ...others } = manifest.devDependencies;
  const all = wanted === 'with' ? { ...others, [`@portal/${id}`]: 'workspace:*' } : others;
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...manifest, devDependencies: Object.fromEntries(sorted) }, null, 2)}\n`;
}
