import { untranslatedMessages } from '@portal/rules-core/testing/untranslated';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { shellText } from './shell-text.ts';
import { type ShellTextKey, zh } from './zh.ts';

const keys = Object.keys(zh) as ShellTextKey[];

/** The values a message asks for, plural forms and all. */
function valuesIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();
}

describe('the two catalogues', () => {
  it('say the same things', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('say something in both languages, with the same values: %s', (key) => {
    expect(zh[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
    expect(valuesIn(en[key])).toEqual(valuesIn(zh[key]));
  });

  it('say every text in both languages', () => {
    expect(untranslatedMessages(zh, en)).toEqual([]);
  });

  it('are in their own language', () => {
    for (const key of keys) expect(en[key], key).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('shellText', () => {
  it('fills in values and chooses the form for a number', () => {
    expect(shellText('zh')('checkSettled', { settled: 3, total: 12 })).toBe(
      '12 个项目中，已有 3 个有了结论',
    );
    expect(shellText('en')('listCount', { count: 1 })).toBe('1 entry found');
    expect(shellText('en')('listCount', { count: 2 })).toBe('2 entries found');
  });
});
