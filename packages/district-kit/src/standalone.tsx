import '@portal/ui-kit/styles.css';
import { factDictionary } from '@portal/rules-core';
import { createRoot } from 'react-dom/client';
import type { DistrictModule } from './contract.ts';
import { dayNavigation } from './day/day-navigation.ts';
import { LoadFailure } from './load/failure.ts';
import { readPack } from './load/load-pack.ts';
import { createNavigation } from './navigation.ts';
import { interceptLinks } from './navigation-links.ts';
import { createProfileStore } from './profile-store.ts';
import { beginVisit, browserSettings, preferredLocale } from './reader-settings.ts';
import { StandaloneFrame, StandaloneUnavailable } from './standalone-frame.tsx';

// Set by the bundler from the address of the running script: the folder all files of the build lie in.
declare const __webpack_public_path__: string;

/**
 * Shows a district at its own address, without the portal: for its team, and for whoever has the direct link. The
 * address is the folder that its builds lie in: `/north` for a build in `/north/0123456789/`.
 */
export async function mountStandalone(district: DistrictModule): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element with the id "root".');
  const settings = browserSettings();
  beginVisit(settings);
  const navigation = dayNavigation(createNavigation());
  interceptLinks(document, navigation);
  const filesUrl = new URL(__webpack_public_path__, document.baseURI).href;
  const root = createRoot(element);
  try {
    const pack = await readPack(`${filesUrl}policy.json`, district.id, { timeout: 8000 });
    const facts = factDictionary([pack]);
    const profile = createProfileStore({ device: settings.device, window, facts });
    root.render(
      <StandaloneFrame
        district={district}
        pack={pack}
        basePath={basePathOf(filesUrl)}
        filesUrl={filesUrl}
        navigation={navigation}
        profile={profile}
        settings={settings}
      />,
    );
  } catch (error) {
    console.error(error instanceof LoadFailure ? error.message : error);
    root.render(<StandaloneUnavailable locale={preferredLocale(settings)} />);
  }
}

function basePathOf(filesUrl: string): string {
  return new URL('..', filesUrl).pathname.replace(/\/$/, '');
}
