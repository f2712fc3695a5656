import { untranslatedMessages } from '@portal/rules-core/testing/untranslated';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { type TextKey, zh } from './zh.ts';

const keys = Object.keys(zh) as TextKey[];

/** `{name}` and `{name, plural, …}`: what a text is told. */
function argumentsOf(message: string): string[] {
  const found = [...message.matchAll(/\{(\w+)(?:\}|, plural)/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}

describe('the catalogue of the district’s own pages', () => {
  it('has the same keys in both languages, each with a text', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(zh[key].trim()).not.toBe('');
      expect(en[key].trim()).not.toBe('');
    }
  });

  it('says every text in both languages', () => {
    expect(untranslatedMessages(zh, en)).toEqual([]);
  });

  it('asks for the same values in both languages', () => {
    for (const key of keys)
      expect([key, argumentsOf(en[key])]).toEqual([key, argumentsOf(zh[key])]);
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('says every text in %s with its values filled in', (locale, catalogue) => {
    const messages: Record<string, string> = catalogue;
    const say = createTranslator({ locale, messages });
    for (const key of keys) {
      const values = Object.fromEntries(argumentsOf(zh[key]).map((name) => [name, 2]));
      expect(say(key, values)).not.toMatch(/[{}]/);
    }
  });

  it('has no text that no page says', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const folder = new URL('..', import.meta.url);
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('text/'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    expect(keys.filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });
});
