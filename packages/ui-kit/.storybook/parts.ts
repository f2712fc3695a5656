import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PartDocs } from '../src/docs/part-docs.ts';

/** What the sidebar must know of a part, by the last word of its stories' title. */
export interface PartLabel {
  name: PartDocs['name'];
  status: PartDocs['status'];
}

const src = join(import.meta.dirname, '../src');

async function labelIn(docsFile: string): Promise<PartLabel> {
  const { default: docs } = (await import(docsFile)) as { default: PartDocs };
  return { name: docs.name, status: docs.status };
}

/** The label of the part a stories file belongs to; none where no `X.docs.ts` stands beside it. */
export async function labelOf(storiesFile: string): Promise<PartLabel | undefined> {
  const docsFile = join(
    dirname(storiesFile),
    basename(storiesFile).replace('.stories.tsx', '.docs.ts'),
  );
  return existsSync(docsFile) ? labelIn(docsFile) : undefined;
}

/** All parts that are described, by folder name. */
export async function allLabels(): Promise<Record<string, PartLabel>> {
  const files = globSync('{components,patterns}/*/*.docs.ts', { cwd: src }).sort();
  const labels = files.map(
    async (file) => [basename(file, '.docs.ts'), await labelIn(join(src, file))] as const,
  );
  return Object.fromEntries(await Promise.all(labels));
}
