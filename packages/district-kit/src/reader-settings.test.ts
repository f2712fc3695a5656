import { expect, test } from 'vitest';
import {
  forgetSettings,
  preferredDisplayMode,
  preferredLocale,
  rememberedSettings,
  rememberSettings,
} from './reader-settings.ts';

function device(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
}

test('the address decides, then the reader’s choice, then the browser, then Chinese', () => {
  const languages = ['de-DE', 'en-GB', 'zh-CN'];
  const remembering = device();
  rememberSettings({ search: '', languages, device: remembering }, { locale: 'zh' });
  expect(preferredLocale({ search: '?lang=en', languages, device: remembering })).toBe('en');
  expect(preferredLocale({ search: '', languages, device: remembering })).toBe('zh');
  expect(preferredLocale({ search: '', languages })).toBe('en');
  expect(preferredLocale({ search: '?lang=fr', languages: ['fr'] })).toBe('zh');
  expect(preferredLocale({ search: '', languages: ['zh-Hant-TW'] })).toBe('zh');
});

test('a device that refuses to be read decides nothing', () => {
  const refusing = {
    ...device(),
    getItem: () => {
      throw new DOMException('no', 'SecurityError');
    },
  };
  expect(preferredLocale({ search: '', languages: ['en'], device: refusing })).toBe('en');
  expect(preferredDisplayMode({ search: '', languages: [], device: refusing })).toBe('auto');
});

test('a display mode that does not exist is none', () => {
  expect(preferredDisplayMode({ search: '?display=care', languages: [] })).toBe('care');
  expect(preferredDisplayMode({ search: '?display=x', languages: [] })).toBe('auto');
});

test('what is remembered can be told, and forgotten', () => {
  const source = { search: '', languages: [], device: device() };
  expect(rememberedSettings(source)).toEqual({});
  rememberSettings(source, { locale: 'en', displayMode: 'care' });
  expect(rememberedSettings(source)).toEqual({ locale: 'en', displayMode: 'care' });
  forgetSettings(source);
  expect(rememberedSettings(source)).toEqual({});
  expect(rememberedSettings({})).toEqual({});
});
