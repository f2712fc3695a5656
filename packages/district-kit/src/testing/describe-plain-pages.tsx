import { type Locale, type Pack, Text } from '@portal/rules-core';
import { AmountView, allBenefits, KitProvider, SourcesProvider } from '@portal/ui-kit';
import { languageTag } from '@portal/ui-kit/language-tag';
import type { HtmlValidate } from 'html-validate';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainPages } from '../plain/plain-pages.tsx';
import { PLAIN_FILES, recordFile } from '../plain/plain-paths.ts';
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

    it('leave out nothing that the pack says, nor any place it rests on', () => {
      const missing = recordsOf(pack).flatMap(({ record, files }) => {
        const markup = files.map((file) => read(`${locale}/${file}`)).join('');
        const words = plain(markup);
        return [
          ...textsIn(record)
            .filter((text) => !words.includes(plain(text[locale])))
            .map((text) => `${files}: ${text[locale]}`),
          ...clausesIn(record)
            .filter((clause) => !markup.includes(`#${clause}"`))
            .map((clause) => `${files}: ${clause}`),
        ];
      });
      expect(missing).toEqual([]);
    });

    it('show every amount with its “up to”, what it depends on, and how it is paid', () => {
      for (const programme of pack.programmes) {
        const words = plain(read(`${locale}/${recordFile(programme.id)}`));
        for (const { id, amount } of allBenefits(programme)) {
          const shown = renderToStaticMarkup(
            <KitProvider locale={locale}>
              <SourcesProvider packs={[pack]}>
                <AmountView amount={amount} />
              </SourcesProvider>
            </KitProvider>,
          );
          expect(words, `${programme.id} ${id}`).toContain(plain(shown));
          if ('bound' in amount && amount.bound === 'upTo')
            expect(plain(shown), `${programme.id} ${id}`).toMatch(/最高|up\s*to/);
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
        expect(html, path).toContain(`<html lang="${languageTag(locale)}">`);
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

/** The words of a page without the blanks that markup leaves inside a sentence, and as if no sentence began. */
function plain(text: string): string {
  return wordsOf(text).replace(/\s+/g, '').toLowerCase();
}

/** What a pack says, with the pages that must say it. */
function recordsOf(pack: Pack): { record: unknown; files: readonly string[] }[] {
  const { front, rules, targets, document } = PLAIN_FILES;
  return [
    ...[...pack.programmes, ...pack.services].map((record) => ({
      record,
      files: [recordFile(record.id)],
    })),
    ...pack.processes.map((record) => ({ record, files: record.appliesTo.map(recordFile) })),
    ...pack.points.map((record) => ({ record, files: [recordFile(record.programme)] })),
    ...[pack.combinations, pack.clawbacks, pack.quotas, pack.provisions].map((record) => ({
      record,
      files: [rules],
    })),
    { record: pack.indicators, files: [targets] },
    { record: [pack.validity, pack.district.name], files: [front] },
    { record: [pack.document, pack.validity, pack.clauses], files: [document] },
  ];
}

function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const text = Text.safeParse(value);
  return text.success ? [text.data] : Object.values(value).flatMap(textsIn);
}

/** The clauses that are cited anywhere in a record. */
function clausesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'citation' in value && Array.isArray(value.citation) ? value.citation : [];
  return [...own.map(String), ...Object.values(value).flatMap(clausesIn)];
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
