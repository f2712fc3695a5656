import { untranslatedMessages } from '@portal/rules-core/testing/untranslated';
import { describe, expect, it } from 'vitest';
import { en as frameEn } from '../context/texts/en.ts';
import { zh as frameZh } from '../context/texts/zh.ts';
import { en as partsEn } from './en.ts';
import { ONE_SIDED } from './one-sided.ts';
import { messages, translate } from './translate.ts';
import { type KitTextKey, zh as partsZh } from './zh.ts';

const { zh, en } = messages;
const keys = Object.keys(zh) as KitTextKey[];

function placeholders(message: string): string[] {
  return [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();
}

describe('the kit’s own words', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it('stand in one place each: with the frame of pages, or with the parts', () => {
    for (const [frame, parts] of [
      [frameZh, partsZh],
      [frameEn, partsEn],
    ] as const)
      expect(Object.keys(parts).filter((key) => Object.hasOwn(frame, key))).toEqual([]);
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
