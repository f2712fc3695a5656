import type { Locale, Pack } from '@portal/rules-core';
import type { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainPages } from '../plain/plain-pages.tsx';
import { recordFile } from '../plain/plain-paths.ts';
import { deadLinks, needsScript, type Pages } from './plain-markup.ts';
import { wordsOf } from './words-of.ts';

const LOCALES: readonly Locale[] = ['zh', 'en'];

/** The pages of a pack, as its build would write them. */
export function plainPagesIn(pack: Pack): Pages {
  const made = { build: '0123456789', fingerprint: 'f'.repeat(64), styles: 'plain.css' };
  return new Map(plainPages(pack, made).map(({ path, html }) => [path, html]));
}

/**
 * The tests that the plain pages of every district pass: each programme and service has its page in both languages,
 * valid by the standard, with nothing that waits for a script; links lead somewhere; no page speaks of today. For a
 * Vitest test file.
 */
export function describePlainPages(pack: Pack): void {
  let pages: Pages;
  beforeAll(() => {
    pages = plainPagesIn(pack);
  }, 60_000);
  const read = (path: string): string => pages.get(path) ?? '';

  describe.each(LOCALES)('the plain pages in %s', (locale) => {
    const own = (): [string, string][] =>
      [...pages].filter(([path]) => path.startsWith(`${locale}/`));

    it.each([...pack.programmes, ...pack.services].map((record) => [record.id, record] as const))(
      '%s has its page, under its name, reached from the front page',
      (id, { name, summary }) => {
        const file = recordFile(id);
        const html = read(`${locale}/${file}`);
        expect(wordsOf(/<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '')).toBe(name[locale]);
        expect(wordsOf(html)).toContain(summary[locale].replace(/\s+/g, ' '));
        expect(read(`${locale}/index.html`)).toContain(` href="${file}"`);
      },
    );

    it('show every condition and amount of a programme with the place it stands in', () => {
      for (const programme of pack.programmes) {
        const html = read(`${locale}/${recordFile(programme.id)}`);
        for (const { words, clauses } of citedIn(programme, locale)) {
          expect(plain(html), `${programme.id}: ${words}`).toContain(plain(words));
          for (const clause of clauses) expect(html, words).toContain(`#${clause}"`);
        }
      }
    });

    it('are valid by the standard', { timeout: 120_000 }, async () => {
      const validator = await validatorOf();
      const problems: string[] = [];
      for (const [path, html] of own()) {
        const { results } = await validator.validateString(html, path);
        for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
          problems.push(`${path}: ${ruleId}: ${message} (${selector})`);
      }
      expect(problems).toEqual([]);
    });

    it('have one h1, no level skipped, a title and a description, a caption on every table, no id twice, no hole', () => {
      for (const [path, html] of own()) {
        const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
        expect(
          levels.filter((level) => level === 1),
          path,
        ).toHaveLength(1);
        levels.forEach((level, index) => {
          expect(level - (levels[index - 1] ?? 0), path).toBeLessThanOrEqual(1);
        });
        expect(html, path).toMatch(/<title>[^<]{4,}<\/title>/);
        expect(html, path).toMatch(/<meta name="description" content="[^"]{5,}"\/>/);
        expect(html, path).toContain(`<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">`);
        expect(html.match(/<main /g), path).toHaveLength(1);
        expect(html.match(/<caption/g)?.length, path).toBe(html.match(/<table/g)?.length);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(ids, path).toEqual([...new Set(ids)]);
        expect(wordsOf(html), path).not.toMatch(/undefined|NaN|\[object|[{}]/);
      }
    });

    it('wait for no script, and bring no code or styles of their own', () => {
      for (const [path, html] of own()) expect(needsScript(html), path).toEqual([]);
    });

    it('lead to the interactive page of the same, and to the same in the other language', () => {
      const other = locale === 'zh' ? 'en' : 'zh';
      for (const [path, html] of own()) {
        expect(html, path).toMatch(/<link rel="canonical" href="(?:\.\.\/){3,}[^"]*"/);
        const file = path.slice(`${locale}/`.length);
        expect(html, path).toContain(
          ` href="${'../'.repeat(path.split('/').length - 1)}${other}/${file}"`,
        );
      }
    });

    it('do not say what is true on some days only', () => {
      for (const [path, html] of own())
        expect(wordsOf(html), path).not.toMatch(
          /截至 \d|距到期还有|距生效还有|回到今天|\bAs of \d|days left|Takes effect in/,
        );
    });
  });

  it('the links of the plain pages lead to pages, and to places on them', () => {
    expect(deadLinks(pages)).toEqual([]);
  });
}

/** Without what is set in markup of its own inside a sentence. */
function plain(text: string): string {
  return wordsOf(text).replace(/\s+/g, '');
}

interface Cited {
  words: string;
  clauses: readonly string[];
}

/** Everything in a record that has words and a citation. */
function citedIn(record: unknown, locale: Locale): Cited[] {
  if (Array.isArray(record)) return record.flatMap((each) => citedIn(each, locale));
  if (typeof record !== 'object' || record === null) return [];
  const below = Object.values(record).flatMap((each) => citedIn(each, locale));
  if (!('citation' in record && Array.isArray(record.citation))) return below;
  const text = 'words' in record ? record.words : 'name' in record ? record.name : undefined;
  if (typeof text !== 'object' || text === null || !(locale in text)) return below;
  const words: unknown = (text as Record<string, unknown>)[locale];
  return [{ words: String(words), clauses: record.citation.map(String) }, ...below];
}

async function validatorOf(): Promise<HtmlValidate> {
  // Only when it is wanted: it takes half a second to load.
  const { HtmlValidate } = await import('html-validate');
  return new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5'],
    // The kit writes out the roles of tables and lists, because their styles take them away in some browsers.
    rules: { 'no-redundant-role': 'off' },
  });
}
