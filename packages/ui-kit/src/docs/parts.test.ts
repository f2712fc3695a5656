import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Text } from '@portal/rules-core';
import { untranslatedTexts } from '@portal/rules-core/testing/untranslated';
import { describe, expect, it } from 'vitest';
import type { PartDocs } from './part-docs.ts';

const src = join(import.meta.dirname, '..');

/** A folder with a capital is a part; the others hold what several parts share. */
const folders = globSync('{components,patterns}/[A-Z]*', { cwd: src }).sort();
const names = new Set(folders.map((folder) => basename(folder)));

async function docsOf(folder: string): Promise<PartDocs> {
  const { default: docs } = await import(join(src, folder, `${basename(folder)}.docs.ts`));
  return docs;
}

/** Every text of the docs, wherever it stands. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [{ zh: String(value.zh), en: String(value.en) }];
  return Object.values(value).flatMap(textsIn);
}

it('there are parts', () => {
  expect(folders.length).toBeGreaterThan(50);
});

describe.each(folders)('%s', (folder) => {
  const name = basename(folder);

  it('has its part, examples, stories and docs in one folder', () => {
    const wanted = [`${name}.examples.tsx`, `${name}.stories.tsx`, `${name}.docs.ts`];
    expect(wanted.filter((file) => !existsSync(join(src, folder, file)))).toEqual([]);
    const own = globSync('*.tsx', { cwd: join(src, folder) });
    expect(own.filter((file) => !/\.(?:examples|stories|test)\.tsx$/.test(file))).not.toEqual([]);
  });

  it('stands in the sidebar under its own name', () => {
    const stories = readFileSync(join(src, folder, `${name}.stories.tsx`), 'utf8');
    const group = folder.startsWith('patterns') ? 'Patterns' : 'Components';
    expect(stories).toContain(`title: '${group}/${name}'`);
  });

  it('is described in both languages', async () => {
    const docs = await docsOf(folder);
    expect(untranslatedTexts(docs)).toEqual([]);
    expect(textsIn(docs).filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(docs.whenToUse.length).toBeGreaterThan(0);
    expect(docs.screenReader.length).toBeGreaterThan(0);
  });

  it('names parts that exist where it is the wrong one', async () => {
    const { whenNot } = await docsOf(folder);
    const named = whenNot.flatMap(({ instead }) => instead ?? []);
    expect(named.filter((other) => !names.has(other) || other === name)).toEqual([]);
  });
});
