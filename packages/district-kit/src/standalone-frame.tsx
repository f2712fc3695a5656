import type { Locale, Pack } from '@portal/rules-core';
import { useEffect, useMemo, useState } from 'react';
import type { DistrictModule, MountContext } from './contract.ts';
import { DistrictHost } from './district-host.tsx';
import { frameMessages } from './messages.ts';
import type { Navigation } from './navigation.ts';
import type { ProfileStore } from './profile-store.ts';
import {
  preferredDisplayMode,
  preferredLocale,
  rememberSettings,
  type SettingsSource,
} from './reader-settings.ts';
import { today } from './today.ts';

interface StandaloneFrameProps {
  district: DistrictModule;
  pack: Pack;
  filesUrl: string;
  navigation: Navigation;
  profile: ProfileStore;
  settings: SettingsSource;
}

const NAMES: Record<Locale, string> = { zh: '中文', en: 'English' };

/** A district at its own address: its name, the language switch, and its pages. */
export function StandaloneFrame({ district, pack, settings, ...given }: StandaloneFrameProps) {
  const { filesUrl, navigation, profile } = given;
  const [locale, setLocale] = useState(() => preferredLocale(settings));
  const displayMode = preferredDisplayMode(settings);
  const words = frameMessages[locale];

  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.mode = displayMode;
    document.title = `${pack.district.name[locale]} · ${words.standaloneNote}`;
  }, [locale, displayMode, pack, words]);

  const context = useMemo<MountContext>(
    () => ({
      locale,
      displayMode,
      basePath: '',
      navigation,
      profile,
      asOf: today(),
      pack,
      standalone: true,
      filesUrl,
    }),
    [locale, displayMode, navigation, profile, pack, filesUrl],
  );

  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <>
      <header>
        <a href="/">{pack.district.name[locale]}</a>{' '}
        <button
          type="button"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => {
            rememberSettings(settings, { locale: other });
            setLocale(other);
          }}
        >
          {NAMES[other]}
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <DistrictHost module={district} context={context} />
      </main>
    </>
  );
}

/** Shown when the district's own data cannot be read. */
export function StandaloneUnavailable({ locale }: { locale: Locale }) {
  const words = frameMessages[locale];
  return (
    <main id="main">
      <h1>{words.unavailableTitle}</h1>
      <p role="alert">{words.unavailableBody}</p>
    </main>
  );
}
