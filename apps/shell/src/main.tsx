import '@portal/ui-kit/styles.css';
import {
  beginVisit,
  browserSettings,
  createNavigation,
  createProfileStore,
  dayNavigation,
  interceptLinks,
} from '@portal/district-kit';
import { loadRegistry, pageFederation } from '@portal/district-kit/load';
import { factDictionary } from '@portal/rules-core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Bootstrap } from './bootstrap.tsx';
import { keptOnDevice, registerWorker } from './offline/index.ts';
import { embeddedRegistry } from './registry/embedded.ts';
import { createDistrictStore } from './remotes/district-store.ts';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element with the id "root".');
  const settings = browserSettings();
  beginVisit(settings);
  const navigation = dayNavigation(createNavigation());
  interceptLinks(document, navigation);
  const profile = createProfileStore({ device: settings.device, window });
  const kept = keptOnDevice();
  const { registry, failure, keptAt } = await loadRegistry('/registry.json', embeddedRegistry, {
    kept,
  });
  if (failure)
    console.warn(
      `${failure.message} The addresses ${keptAt === undefined ? 'built into the portal' : 'kept on this device'} are used.`,
    );
  const districts = createDistrictStore(registry, {
    source: pageFederation('portal_shell'),
    kept,
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
        offline={{ portalKeptAt: keptAt, updates: registerWorker() }}
      />
    </StrictMode>,
  );
}

start();
