import type { Locale } from '@portal/rules-core';
import { applyDisplayMode, type DisplayMode } from '@portal/ui-kit/display-mode';
import { languageTag } from '@portal/ui-kit/language-tag';
import { useCallback, useLayoutEffect, useState } from 'react';
import type { Navigation } from './navigation.ts';
import {
  preferredDisplayMode,
  preferredLocale,
  rememberSettings,
  type SettingsSource,
  settingsInAddress,
} from './reader-settings.ts';

/** In which language and display mode a whole page is shown, and how its reader chooses others. */
export interface ReaderSettings {
  locale: Locale;
  displayMode: DisplayMode;
  /** Remembers the choice on the device, and shows the page in it. */
  choose: (choice: { locale?: Locale; displayMode?: DisplayMode }) => void;
}

/** The reader's settings for a page that stands alone in its document: they are put on the document too. */
export function useReaderSettings(
  settings: SettingsSource,
  navigation: Navigation,
): ReaderSettings {
  const [locale, setLocale] = useState(() => preferredLocale(settings));
  const [displayMode, setDisplayMode] = useState(() => preferredDisplayMode(settings));

  // Before anything is painted: fonts and colours hang on both, and would move the page once more.
  useLayoutEffect(() => {
    document.documentElement.lang = languageTag(locale);
    applyDisplayMode(displayMode);
  }, [locale, displayMode]);

  const choose = useCallback<ReaderSettings['choose']>(
    (choice) => {
      rememberSettings(settings, choice);
      settingsInAddress(navigation, choice);
      if (choice.locale) setLocale(choice.locale);
      if (choice.displayMode) setDisplayMode(choice.displayMode);
    },
    [settings, navigation],
  );
  return { locale, displayMode, choose };
}
