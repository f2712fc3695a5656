import type { Locale } from '@portal/rules-core';
import { DISPLAY_MODES, type DisplayMode } from '@portal/ui-kit/display-mode';
import type { Navigation } from './navigation.ts';
import type { Device } from './profile-store.ts';

const LOCALE_KEY = 'talent-portal.locale';
const MODE_KEY = 'talent-portal.display';

/** What of the browser the settings are read from. */
export interface SettingsSource {
  /** The query of the address, with its question mark. */
  search: string;
  languages: readonly string[];
  device?: Device | undefined;
  /** Lasts as long as the reader stays in this window: what an address has asked for holds for the whole visit. */
  visit?: Device | undefined;
}

/** The settings' source in the browser; a browser that refuses storage has none. */
export function browserSettings(): SettingsSource {
  return {
    search: window.location.search,
    languages: navigator.languages,
    device: storageOf('localStorage'),
    visit: storageOf('sessionStorage'),
  };
}

/** At the start of a page: what its address asks for holds on the pages that follow, too. */
export function beginVisit({ search, visit }: SettingsSource): void {
  write(visit, askedFor(search));
}

function storageOf(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[name];
  } catch {
    // Storage is switched off; the settings then last as long as the page.
    return undefined;
  }
}

/** What an address asks for: `?lang=en&display=care`; what does not exist is not asked for. */
function askedFor(search: string): Choice {
  const query = new URLSearchParams(search);
  return { locale: localeOf(query.get('lang')), displayMode: modeOf(query.get('display')) };
}

/** `?lang=` of this visit, else what the reader chose before, else what the browser prefers, else Chinese. */
export function preferredLocale({ search, languages, device, visit }: SettingsSource): Locale {
  return (
    askedFor(search).locale ??
    localeOf(remembered(visit, LOCALE_KEY)) ??
    localeOf(remembered(device, LOCALE_KEY)) ??
    firstOf(languages) ??
    'zh'
  );
}

/** `?display=` of this visit, else what the reader chose before, else what the device says. */
export function preferredDisplayMode({
  search,
  device,
  visit,
}: Pick<SettingsSource, 'search' | 'device' | 'visit'>): DisplayMode {
  return (
    askedFor(search).displayMode ??
    modeOf(remembered(visit, MODE_KEY)) ??
    modeOf(remembered(device, MODE_KEY)) ??
    'auto'
  );
}

interface Choice {
  locale?: Locale | undefined;
  displayMode?: DisplayMode | undefined;
}

/**
 * Remembers a choice on the device, in place of what the address has asked for; where that is forbidden, it lasts as
 * long as the page.
 */
export function rememberSettings({ device, visit }: SettingsSource, choice: Choice): void {
  write(device, choice);
  if (choice.locale) remove(visit, LOCALE_KEY);
  if (choice.displayMode) remove(visit, MODE_KEY);
}

/** An address that names a setting would bring it back at the next load: it names the one chosen now. */
export function settingsInAddress(navigation: Navigation, { locale, displayMode }: Choice): void {
  const { pathname, search, hash, state } = navigation.current();
  const query = new URLSearchParams(search);
  const before = query.toString();
  if (locale && query.has('lang')) query.set('lang', locale);
  if (displayMode && query.has('display')) query.set('display', displayMode);
  if (query.toString() === before) return;
  navigation.navigate(`${pathname}?${query}${hash}`, { replace: true, state });
}

function write(device: Device | undefined, { locale, displayMode }: Choice): void {
  try {
    if (locale) device?.setItem(LOCALE_KEY, locale);
    if (displayMode) device?.setItem(MODE_KEY, displayMode);
  } catch {
    // A full or forbidden device is no reason to refuse the choice.
  }
}

function remove(device: Device | undefined, key: string): void {
  try {
    device?.removeItem(key);
  } catch {
    // A device that may not be touched holds nothing.
  }
}

/** What the reader has chosen and this device remembers; empty where they have chosen nothing. */
export interface RememberedSettings {
  locale?: Locale;
  displayMode?: DisplayMode;
}

/** The settings that this device remembers. */
export function rememberedSettings({ device }: Pick<SettingsSource, 'device'>): RememberedSettings {
  const locale = localeOf(remembered(device, LOCALE_KEY));
  const displayMode = modeOf(remembered(device, MODE_KEY));
  return { ...(locale && { locale }), ...(displayMode && { displayMode }) };
}

/** Removes the settings from the device; the page stays as it looks now. */
export function forgetSettings({ device, visit }: Pick<SettingsSource, 'device' | 'visit'>): void {
  for (const key of [LOCALE_KEY, MODE_KEY]) {
    remove(device, key);
    remove(visit, key);
  }
}

function remembered(device: Device | undefined, key: string): string | null {
  try {
    return device?.getItem(key) ?? null;
  } catch {
    // A browser that is told to keep nothing may refuse even to look.
    return null;
  }
}

function modeOf(value: string | null | undefined): DisplayMode | undefined {
  return DISPLAY_MODES.find((mode) => mode === value);
}

function firstOf(languages: readonly string[]): Locale | undefined {
  for (const language of languages) {
    const locale = localeOf(language);
    if (locale) return locale;
  }
  return undefined;
}

function localeOf(value: string | null | undefined): Locale | undefined {
  const language = value?.toLowerCase().split(/[-_]/)[0];
  return language === 'zh' || language === 'en' ? language : undefined;
}
