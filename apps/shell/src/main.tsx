import '@portal/ui-kit/styles.css';
import {
  beginVisit,
  browserSettings,
  createNavigation,
  dayNavigation,
  interceptLinks,
  preferredLocale,
} from '@portal/district-kit';
import {
  isSilence,
  type LoadedRegistry,
  loadRegistry,
  prepareDistricts,
  preparePacks,
} from '@portal/district-kit/load';
import { permitScripts } from '@portal/district-kit/trusted-types';
import { todayInShanghai } from '@portal/rules-core';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Bootstrap } from './bootstrap.tsx';
import { paths } from './layout/paths.ts';
import { keptOnDevice, registerWorker, WORKER } from './offline/index.ts';
import { openProfile } from './open-profile.ts';
import { fetchAhead, fetchWhatIsMeant } from './pages/ahead.ts';
import { districtIn, preloadPage } from './pages/late-pages.ts';
import { AT_BUILD } from './prerender/at-build.ts';
import { idPrefix, takeRoot } from './prerender/take.ts';
import { embeddedRegistry } from './registry/embedded.ts';
import { bucketOf } from './remotes/bucket.ts';
import { integrityOf } from './remotes/district-state.ts';
import { portalSource } from './remotes/portal-source.ts';
import { toldDistricts } from './remotes/told-districts.ts';
import { whenReaderStays } from './remotes/when-reader-stays.ts';

/** What is used where the registry itself cannot be had. */
const IN_PLACE_OF_IT: Record<LoadedRegistry['source'], string> = {
  portal: '',
  previous: 'The registry before it is used.',
  device: 'The registry kept on this device is used.',
  page: 'The districts built into the portal are named.',
};

async function start(): Promise<void> {
  const settings = browserSettings();
  beginVisit(settings);
  const locale = preferredLocale(settings);
  // By the portal's clock as soon as it is known: a device whose own is wrong reads the rules of today nevertheless.
  let skew = 0;
  const today = (): string => todayInShanghai(new Date(Date.now() + skew));
  const navigation = dayNavigation(createNavigation(), today);
  interceptLinks(document, navigation);
  const kept = keptOnDevice();
  // Who opens a district's page waits for these parts as well: they come while the registry says where it lies.
  const prepareCode = (): void => {
    prepareDistricts();
    portalSource.prepare?.();
  };
  const opened = districtIn(window.location);
  if (opened !== undefined) prepareCode();
  const readRegistry = async (): Promise<LoadedRegistry> => {
    const { origin } = window.location;
    const loaded = await loadRegistry({ origin, embedded: embeddedRegistry, kept });
    skew = loaded.skew ?? skew;
    return loaded;
  };
  // The page the reader wants comes at the same time; where it does not, it says so in its place.
  const page = preloadPage(window.location).catch(() => undefined);
  const isHome = window.location.pathname === paths.home;
  // Once all that the first content needs is asked for. What home tells of the districts stands in the registry.
  const loading = () => import('./remotes/open-districts.ts');
  if (!isHome) {
    preparePacks();
    // Whoever needs it says so where it does not come.
    loading().catch(() => undefined);
  }
  const [registry, { profile, received }] = await Promise.all([
    readRegistry(),
    openProfile(settings.device),
  ]);
  const { failure, keptAt } = registry;
  if (failure) console.warn(`${failure.message} ${IN_PLACE_OF_IT[registry.source]}`);
  permitScripts(WORKER);
  const districts = toldDistricts(registry, {
    bucket: () => bucketOf(settings.device),
    open: async () =>
      (await loading()).openDistricts(registry, { settings, kept, reread: readRegistry, received }),
    report: (message) => console.error(message),
  });
  if (!isHome) districts.needData();
  // Its code comes while the frame around it is drawn.
  if (opened !== undefined) districts.needCode(opened);
  const workAhead = async (): Promise<void> => {
    const { evaluateAhead } = await import('./pages/evaluate-ahead.ts');
    await evaluateAhead(window, {
      districts,
      profile: profile.current().profile,
      asOf: today(),
    });
  };
  whenReaderStays(window, () => {
    districts.needData();
    void fetchAhead(window)
      .then(workAhead)
      .catch(() => undefined);
    fetchWhatIsMeant(document, (address) => {
      if (districtIn(address) !== undefined) prepareCode();
      return preloadPage(address);
    });
  });
  await page;
  const root = takeRoot(locale);
  if (!root) throw new Error('The page has no element with the id "root".');
  const portal = (
    <StrictMode>
      <Bootstrap
        settings={settings}
        navigation={navigation}
        profile={profile}
        districts={districts}
        atBuild={root.isWritten ? AT_BUILD : undefined}
        offline={{
          // Only a portal that does not answer is away; one whose registry is not to be trusted is there.
          portalKeptAt: failure && isSilence(failure) ? keptAt : undefined,
          updates: registerWorker((url) => integrityOf(districts.current(), url)),
        }}
      />
    </StrictMode>
  );
  if (root.isWritten) hydrateRoot(root.element, portal, { identifierPrefix: idPrefix(locale) });
  else createRoot(root.element).render(portal);
}

start();
