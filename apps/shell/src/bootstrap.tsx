import {
  CrashBoundary,
  type DayNavigation,
  NavigationRouter,
  type ProfileStore,
  type SettingsSource,
  useDay,
  useReaderSettings,
} from '@portal/district-kit';
import { Container, ErrorState, KitProvider } from '@portal/ui-kit';
import { useMemo } from 'react';
import { type Offline, OfflineProvider } from './offline/offline-context.tsx';
import { NO_UPDATES } from './offline/register-worker.ts';
import { type Portal, PortalProvider } from './portal-context.tsx';
import type { AtBuild } from './prerender/at-build.ts';
import type { Districts } from './remotes/told-districts.ts';
import { PortalRoutes } from './routes.tsx';
import { shellMessages } from './shell-messages.ts';

interface BootstrapProps {
  settings: SettingsSource;
  navigation: DayNavigation;
  profile: ProfileStore;
  districts: Districts;
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
  const { locale, displayMode, choose } = useReaderSettings(settings, navigation);
  const day = useDay(navigation);

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
