import { untranslatedMessages } from '@portal/rules-core/testing/untranslated';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { ONE_SIDED } from './one-sided.ts';
import { translate } from './translate.ts';
import { type KitTextKey, zh } from './zh.ts';

const keys = Object.keys(zh) as KitTextKey[];

function placeholders(message: string): string[] {
  return [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();
}

describe('the kit’s own words', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it('are said in both languages', () => {
    expect(untranslatedMessages(zh, en, ONE_SIDED)).toEqual([]);
  });

  it.each(keys)('%s takes the same values in both languages and can be read', (key) => {
    if (!ONE_SIDED.includes(key)) expect(placeholders(en[key])).toEqual(placeholders(zh[key]));
    const values = Object.fromEntries(placeholders(en[key]).map((name) => [name, 2]));
    for (const locale of ['zh', 'en'] as const)
      expect(translate(locale, key, values)).not.toMatch(/[{}]|^MISSING/);
  });

  it('counts in English as English does', () => {
    expect(translate('en', 'districtProgrammes', { count: 1 })).toBe('1 programme');
    expect(translate('en', 'districtProgrammes', { count: 20 })).toBe('20 programmes');
    expect(translate('zh', 'districtProgrammes', { count: 20 })).toBe('20 个项目');
  });
});
