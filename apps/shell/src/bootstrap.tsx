import {
  CrashBoundary,
  type DayNavigation,
  NavigationRouter,
  type ProfileStore,
  preferredDisplayMode,
  preferredLocale,
  rememberSettings,
  type SettingsSource,
  settingsInAddress,
  useDay,
} from '@portal/district-kit';
import { applyDisplayMode, Container, ErrorState, KitProvider } from '@portal/ui-kit';
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { type Offline, OfflineProvider } from './offline/offline-context.tsx';
import { NO_UPDATES } from './offline/register-worker.ts';
import { type Portal, PortalProvider } from './portal-context.tsx';
import type { AtBuild } from './prerender/at-build.ts';
import type { DistrictStore } from './remotes/district-store.ts';
import { PortalRoutes } from './routes.tsx';
import { shellMessages } from './shell-messages.ts';

interface BootstrapProps {
  settings: SettingsSource;
  navigation: DayNavigation;
  profile: ProfileStore;
  districts: DistrictStore;
  /** What is known of the connection; without it there is one, and no newer build. */
  offline?: Offline;
  /** The page is drawn into what was written from this when it was built. */
  atBuild?: AtBuild | undefined;
}

const ALWAYS_ONLINE: Offline = { updates: NO_UPDATES };

/** Brings the reader's settings, the one history and the districts together under the portal's pages. */
export function Bootstrap({
  settings,
  navigation,
  profile,
  districts,
  offline = ALWAYS_ONLINE,
  atBuild,
}: BootstrapProps) {
  const [locale, setLocale] = useState(() => preferredLocale(settings));
  const [displayMode, setDisplayMode] = useState(() => preferredDisplayMode(settings));
  const day = useDay(navigation);

  // Before anything is painted: fonts and colours hang on both, and would move the page once more.
  useLayoutEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    applyDisplayMode(displayMode);
  }, [locale, displayMode]);

  const choose = useCallback(
    (choice: Parameters<Portal['choose']>[0]) => {
      rememberSettings(settings, choice);
      settingsInAddress(navigation, choice);
      if (choice.locale) setLocale(choice.locale);
      if (choice.displayMode) setDisplayMode(choice.displayMode);
    },
    [settings, navigation],
  );

  const portal = useMemo<Portal>(
    () => ({
      locale,
      displayMode,
      ...day,
      choose,
      navigation,
      profile,
      districts,
      ...(atBuild && { atBuild }),
    }),
    [locale, displayMode, day, choose, navigation, profile, districts, atBuild],
  );

  const words = shellMessages[locale];
  return (
    <CrashBoundary
      onCrash={(error) => console.error(error)}
      fallback={(retry) => (
        <KitProvider locale={locale}>
          <main id="main">
            <Container>
              <ErrorState title={words.crashTitle} onRetry={retry}>
                {words.crashBody}
              </ErrorState>
            </Container>
          </main>
        </KitProvider>
      )}
    >
      <NavigationRouter navigation={navigation}>
        <PortalProvider value={portal}>
          <OfflineProvider value={offline}>
            <PortalRoutes />
          </OfflineProvider>
        </PortalProvider>
      </NavigationRouter>
    </CrashBoundary>
  );
}
