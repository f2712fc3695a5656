import type { Locale } from '@portal/rules-core';
import { type DisplayMode, displayModeOf } from '@portal/ui-kit';
import type { Device } from './profile-store.ts';

const LOCALE_KEY = 'talent-portal.locale';
const MODE_KEY = 'talent-portal.display';

/** What of the browser the settings are read from. */
export interface SettingsSource {
  /** The query of the address, with its question mark. */
  search: string;
  languages: readonly string[];
  device?: Device | undefined;
}

/** The settings' source in the browser; a browser that refuses storage has none. */
export function browserSettings(): SettingsSource {
  let device: Storage | undefined;
  try {
    device = window.localStorage;
  } catch {
    // Storage is switched off; the settings then last as long as the page.
  }
  return { search: window.location.search, languages: navigator.languages, device };
}

/** `?lang=`, else what the reader chose before, else what the browser prefers, else Chinese. */
export function preferredLocale({ search, languages, device }: SettingsSource): Locale {
  const asked = localeOf(new URLSearchParams(search).get('lang'));
  return asked ?? localeOf(remembered(device, LOCALE_KEY)) ?? firstOf(languages) ?? 'zh';
}

/** `?display=`, else what the reader chose before, else what the device says. */
export function preferredDisplayMode({ search, device }: SettingsSource): DisplayMode {
  return displayModeOf(new URLSearchParams(search).get('display') ?? remembered(device, MODE_KEY));
}

/** Remembers a choice on the device; where that is forbidden, it lasts as long as the page. */
export function rememberSettings(
  { device }: SettingsSource,
  { locale, displayMode }: { locale?: Locale; displayMode?: DisplayMode },
): void {
  try {
    if (locale) device?.setItem(LOCALE_KEY, locale);
    if (displayMode) device?.setItem(MODE_KEY, displayMode);
  } catch {
    // A full or forbidden device is no reason to refuse the choice.
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
  const mode = remembered(device, MODE_KEY);
  return { ...(locale && { locale }), ...(mode !== null && { displayMode: displayModeOf(mode) }) };
}

/** Removes the settings from the device; the page stays as it looks now. */
export function forgetSettings({ device }: Pick<SettingsSource, 'device'>): void {
  try {
    device?.removeItem(LOCALE_KEY);
    device?.removeItem(MODE_KEY);
  } catch {
    // A device that may not be touched holds nothing.
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
