import { untranslatedMessages } from '@portal/rules-core/testing/untranslated';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { pageText } from './page-text.ts';
import { zh } from './zh.ts';

/** `{name}` and `{name, plural, …}`: what a text is told. Plural branches are no arguments. */
function argumentsOf(message: string): string[] {
  const found = [...message.matchAll(/\{(\w+)(?:\}|, plural)/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}

describe('the catalogue of the shared pages', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('says every text in both languages', () => {
    expect(untranslatedMessages(zh, en)).toEqual([]);
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('has no empty text in %s', (_, catalogue) => {
    const empty = Object.entries(catalogue).filter(([, message]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('asks for the same values in both languages', () => {
    const expected = Object.entries(zh).map(([key, message]) => [key, argumentsOf(message)]);
    const actual = Object.keys(zh).map((key) => [key, argumentsOf(en[key as keyof typeof zh])]);
    expect(actual).toEqual(expected);
  });

  it('says every text with its values filled in', () => {
    for (const locale of ['zh', 'en'] as const) {
      const say = pageText(locale);
      for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
        const values = Object.fromEntries(argumentsOf(zh[key]).map((name) => [name, 2]));
        expect(say(key, values)).not.toMatch(/[{}]/);
      }
    }
  });

  it('counts in English', () => {
    const say = pageText('en');
    expect(say('listCount', { count: 1 })).toBe('1 programme');
    expect(say('listCount', { count: 0 })).toBe('0 programmes');
  });
});
