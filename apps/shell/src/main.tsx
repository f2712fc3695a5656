import '@portal/ui-kit/styles.css';
import {
  beginVisit,
  browserSettings,
  createNavigation,
  createProfileStore,
  dayNavigation,
  interceptLinks,
} from '@portal/district-kit';
import {
  isSilence,
  type LoadedRegistry,
  loadRegistry,
  pageFederation,
} from '@portal/district-kit/load';
import { permitScripts } from '@portal/district-kit/trusted-types';
import { factDictionary } from '@portal/rules-core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Bootstrap } from './bootstrap.tsx';
import { createBeacon } from './health/beacon.ts';
import { keptOnDevice, registerWorker, WORKER } from './offline/index.ts';
import { embeddedRegistry } from './registry/embedded.ts';
import { createBreaker } from './remotes/breaker.ts';
import { bucketOf } from './remotes/bucket.ts';
import { integrityOf } from './remotes/district-state.ts';
import { createDistrictStore } from './remotes/district-store.ts';
import { createStartMarks } from './remotes/start-marks.ts';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element with the id "root".');
  const settings = browserSettings();
  beginVisit(settings);
  const navigation = dayNavigation(createNavigation());
  interceptLinks(document, navigation);
  const profile = createProfileStore({ device: settings.device, window });
  const kept = keptOnDevice();
  const readRegistry = (): Promise<LoadedRegistry> =>
    loadRegistry({ origin: window.location.origin, embedded: embeddedRegistry, kept });
  const registry = await readRegistry();
  const { config, failure, keptAt } = registry;
  if (failure)
    console.warn(
      `${failure.message} ${keptAt === undefined ? 'The districts built into the portal are named' : 'The registry kept on this device is used'}.`,
    );
  permitScripts(WORKER);
  const districts = createDistrictStore(registry, {
    source: pageFederation('portal_shell'),
    kept,
    reread: readRegistry,
    bucket: () => bucketOf(settings.device),
    breaker: createBreaker(settings.visit),
    marks: createStartMarks(settings.visit, window),
    permit: permitScripts,
    // Without the portal's own server there is nobody to count.
    outcome: createBeacon(registry.source === 'portal' ? config?.health : undefined),
    report: (message, kind) => (kind ? console.warn(message) : console.error(message)),
    received: (pack) => profile.checkAgainst(factDictionary([pack])),
  });
  createRoot(element).render(
    <StrictMode>
      <Bootstrap
        settings={settings}
        navigation={navigation}
        profile={profile}
        districts={districts}
        offline={{
          // Only a portal that does not answer is away; one whose registry is not to be trusted is there.
          portalKeptAt: failure && isSilence(failure) ? keptAt : undefined,
          updates: registerWorker((url) => integrityOf(districts.current(), url)),
        }}
      />
    </StrictMode>,
  );
}

start();
