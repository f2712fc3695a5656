import '@portal/ui-kit/styles.css';
import {
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
import { embeddedRegistry } from './registry/embedded.ts';
import { createDistrictStore } from './remotes/district-store.ts';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element with the id "root".');
  const settings = browserSettings();
  const navigation = dayNavigation(createNavigation());
  interceptLinks(document, navigation);
  const profile = createProfileStore({ device: settings.device, window });
  const { registry, failure } = await loadRegistry('/registry.json', embeddedRegistry);
  if (failure) console.warn(`${failure.message} The addresses built into the portal are used.`);
  const districts = createDistrictStore(registry, {
    source: pageFederation('portal_shell'),
    report: (message) => console.error(message),
    received: (pack) => profile.checkAgainst(factDictionary([pack])),
  });
  createRoot(element).render(
    <StrictMode>
      <Bootstrap
        settings={settings}
        navigation={navigation}
        profile={profile}
        districts={districts}
      />
    </StrictMode>,
  );
}

start();
