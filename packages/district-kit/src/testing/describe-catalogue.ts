import { readdirSync, readFileSync } from 'node:fs';
import { untranslatedMessages } from '@portal/rules-core/testing/untranslated';
import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';

type Catalogue = Readonly<Record<string, string>>;

/** `{name}` and `{name, plural, …}`: what a text is told. */
function argumentsOf(message: string): string[] {
  const found = [...message.matchAll(/\{(\w+)(?:\}|, plural)/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}

/**
 * The tests that a catalogue of texts passes: both languages alike, every text sayable, none unused. For
 * a Vitest test file in the folder of the texts.
 * @param source the folder of the pages that say them: `new URL('..', import.meta.url)`
 */
export function describeCatalogue(zh: Catalogue, en: Catalogue, source: URL): void {
  const keys = Object.keys(zh);

  describe('the catalogue', () => {
    it('has the same keys in both languages, each with a text', () => {
      expect(Object.keys(en).sort()).toEqual([...keys].sort());
      for (const text of [...Object.values(zh), ...Object.values(en)])
        expect(text.trim()).not.toBe('');
    });

    it('says every text in both languages', () => {
      expect(untranslatedMessages(zh, en)).toEqual([]);
    });

    it('asks for the same values in both languages', () => {
      for (const key of keys)
        expect([key, argumentsOf(en[key] ?? '')]).toEqual([key, argumentsOf(zh[key] ?? '')]);
    });

    it.each([
      ['zh', zh],
      ['en', en],
    ] as const)('says every text in %s with its values filled in', (locale, messages) => {
      const say = createTranslator({ locale, messages });
      for (const key of keys) {
        const values = Object.fromEntries(argumentsOf(zh[key] ?? '').map((name) => [name, 2]));
        expect(say(key, values)).not.toMatch(/[{}]/);
      }
    });

    it.each([
      ['zh', zh],
      ['en', en],
    ] as const)(
      'says the same in %s once its texts are compiled for the pages',
      (locale, messages) => {
        const say = createTranslator({ locale, messages });
        const formatters = {
          getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
            new Intl.DateTimeFormat(...given),
          getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) =>
            new Intl.NumberFormat(...given),
          getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) =>
            new Intl.PluralRules(...given),
        };
        for (const key of keys)
          for (const value of [0, 1, 2, 1234]) {
            const text = messages[key] ?? '';
            const values = Object.fromEntries(argumentsOf(text).map((name) => [name, value]));
            expect([key, format(compile(text), locale, values, { formatters })]).toEqual([
              key,
              say(key, values),
            ]);
          }
      },
    );

    it('has no text that no page says', () => {
      const said = readdirSync(source, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('text/'))
        .map((name) => readFileSync(new URL(name, source), 'utf8'))
        .join('\n');
      // A key may be put together: `role_${role}`.
      const begun = [...said.matchAll(/`(\w+_)\$\{/g)].flatMap(([, start]) => start ?? []);
      const isSaid = (key: string): boolean =>
        said.includes(`'${key}'`) || begun.some((start) => key.startsWith(start));
      expect(keys.filter((key) => !isSaid(key))).toEqual([]);
    });
  });
}
