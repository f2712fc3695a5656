import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = dirname(import.meta.dirname);

/** Paths of the repository that a page names as what shows its claims. */
function shownBy(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/`((?:apps|packages|e2e|deploy|scripts)\/[^`]+)`/g)].flatMap(
    ([, path]) => path ?? [],
  );
}

const pages = ['docs/threat-model.md', 'docs/threat-model.zh-CN.md'];

test.each(pages)('%s names nothing that is not there', (page) => {
  const paths = shownBy(page);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('both languages rest on the same files, in the same order of threats', () => {
  const [english = [], chinese = []] = pages.map(shownBy);
  expect(chinese).toEqual(english);
});

test('both languages say as often what is not stopped', () => {
  const count = (page: string, words: RegExp) =>
    readFileSync(join(root, page), 'utf8').match(words)?.length;
  expect(count('docs/threat-model.zh-CN.md', /\*\*挡不住/g)).toBe(
    count('docs/threat-model.md', /\*\*Not stopped/g),
  );
});
