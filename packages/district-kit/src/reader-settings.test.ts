import { expect, test } from 'vitest';
import {
  beginVisit,
  forgetSettings,
  preferredDisplayMode,
  preferredLocale,
  rememberedSettings,
  rememberSettings,
  settingsInAddress,
} from './reader-settings.ts';
import { memoryNavigation } from './testing/memory-navigation.ts';

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
  expect(preferredDisplayMode({ search: '', device: refusing })).toBe('auto');
});

test('a display mode that does not exist is none', () => {
  expect(preferredDisplayMode({ search: '?display=care' })).toBe('care');
  const chosen = device();
  rememberSettings({ search: '', languages: [], device: chosen }, { displayMode: 'dark' });
  expect(preferredDisplayMode({ search: '?display=x' })).toBe('auto');
  expect(preferredDisplayMode({ search: '?display=x', device: chosen })).toBe('dark');
});

test('what an address asks for holds for the visit, and is not remembered after it', () => {
  const [remembering, visit] = [device(), device()];
  const asked = { search: '?lang=en&display=care', languages: ['zh'], device: remembering, visit };
  rememberSettings(asked, { locale: 'zh', displayMode: 'dark' });
  beginVisit(asked);
  const later = { ...asked, search: '' };
  beginVisit(later);
  expect([preferredLocale(later), preferredDisplayMode(later)]).toEqual(['en', 'care']);
  const nextVisit = { ...later, visit: device() };
  expect([preferredLocale(nextVisit), preferredDisplayMode(nextVisit)]).toEqual(['zh', 'dark']);

  // A choice of the reader's own takes its place, one setting at a time.
  rememberSettings(later, { locale: 'zh' });
  expect([preferredLocale(later), preferredDisplayMode(later)]).toEqual(['zh', 'care']);
});

test('an address that names a setting names the one chosen, in place of the entry', () => {
  const navigation = memoryNavigation('/results?lang=en&need=rent#top');
  settingsInAddress(navigation, { locale: 'zh', displayMode: 'dark' });
  const { search, hash, by } = navigation.current();
  expect([search, hash, by]).toEqual(['?lang=zh&need=rent', '#top', 'replace']);
  const place = navigation.current();
  settingsInAddress(navigation, { displayMode: 'care' });
  expect(navigation.current()).toBe(place);
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
