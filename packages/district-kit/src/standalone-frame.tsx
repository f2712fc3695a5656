import type { Locale, Pack } from '@portal/rules-core';
import {
  Container,
  ErrorState,
  formatDate,
  KitProvider,
  LinkProvider,
  PageLayout,
  SiteFooter,
  SiteHeader,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import type { DistrictModule, MountContext } from './contract.ts';
import { DayBar } from './day/day-bar.tsx';
import type { DayNavigation } from './day/day-navigation.ts';
import { useDay } from './day/use-day.ts';
import { DistrictHost } from './district-host.tsx';
import { frameMessages } from './messages.ts';
import { districtPaths } from './pages/paths.ts';
import type { ProfileStore } from './profile-store.ts';
import type { SettingsSource } from './reader-settings.ts';
import { useReaderSettings } from './use-reader-settings.ts';

interface StandaloneFrameProps {
  district: DistrictModule;
  pack: Pack;
  /** The path its pages live under, without a slash at its end. */
  basePath: string;
  filesUrl: string;
  navigation: DayNavigation;
  profile: ProfileStore;
  settings: SettingsSource;
}

/** A district at its own address: its name, the settings, and its pages. */
export function StandaloneFrame({ district, pack, settings, ...given }: StandaloneFrameProps) {
  const { basePath, filesUrl, navigation, profile } = given;
  const { locale, displayMode, choose } = useReaderSettings(settings, navigation);
  const day = useDay(navigation);
  const { asOf, setAsOf } = day;
  const words = frameMessages[locale];
  const paths = districtPaths(basePath);

  const context = useMemo<MountContext>(
    () => ({
      locale,
      displayMode,
      basePath,
      navigation,
      profile,
      asOf,
      setAsOf,
      pack,
      standalone: true,
      filesUrl,
    }),
    [locale, displayMode, navigation, profile, asOf, setAsOf, pack, basePath, filesUrl],
  );

  // Made anew with the day: what the navigation puts into an address depends on it.
  const links = useMemo(
    () => ({
      resolve: navigation.resolve,
      navigate: (href: string) => {
        navigation.navigate(href);
        return true;
      },
    }),
    [navigation, asOf],
  );

  return (
    <KitProvider locale={locale}>
      <LinkProvider host={links}>
        <div data-district={district.id}>
          <PageLayout
            header={
              <SiteHeader
                brand={pack.district.name[locale]}
                brandHref={paths.front}
                tagline={words.standaloneTagline}
                onLocaleChange={(next) => choose({ locale: next })}
                displayMode={displayMode}
                onDisplayModeChange={(next) => choose({ displayMode: next })}
              />
            }
            footer={
              <SiteFooter links={[]}>
                <p>{words.standaloneFooter}</p>
                <p>{words.standaloneAsOf.replace('{date}', formatDate(asOf, locale))}</p>
              </SiteFooter>
            }
          >
            <DayBar
              day={day}
              packs={[pack]}
              place={navigation.current().pathname}
              documentHref={() => paths.document()}
            />
            <DistrictHost module={district} context={context} />
          </PageLayout>
        </div>
      </LinkProvider>
    </KitProvider>
  );
}

/** Shown when the district's own data cannot be read. */
export function StandaloneUnavailable({ locale }: { locale: Locale }) {
  const words = frameMessages[locale];
  return (
    <KitProvider locale={locale}>
      <main id="main">
        <Container>
          <ErrorState title={words.unavailableTitle} onRetry={() => window.location.reload()}>
            {words.unavailableBody}
          </ErrorState>
        </Container>
      </main>
    </KitProvider>
  );
}
