import { launchBrowser } from '@portal/e2e/src/browser.ts';
import { districtIds } from '@portal/scripts/serve';
import type { Report } from '../report.ts';
import { type Counts, countPages, packsGzip } from './counts.ts';
import { journeysThrough } from './destinations.ts';
import { type Duplicates, duplicatesIn, type Script, scriptsOf } from './inside.ts';
import { pageReport } from './page-report.ts';
import { chunksOf } from './portal-chunks.ts';
import { measureRounds, type Samples, type SiteName } from './rounds.ts';
import { buildPortal, servePortal, serveTwin } from './sites.ts';
import { buildTwin } from './twin/build-twin.ts';

/** All that the report is made of. */
export interface Found {
  districts: readonly string[];
  rounds: number;
  samples: Readonly<Record<SiteName, Samples>>;
  counts: Readonly<Record<SiteName, Counts>>;
  /** The scripts that the portal's home fetches, with what is in them. */
  homeScripts: readonly Script[];
  /** The same of the twin's. */
  twinScripts: readonly Script[];
  /** On a page of a district in the portal. */
  duplicates: Duplicates;
  packsGzip: number;
}

const ROUNDS = 5;

/** The portal as it is published beside the same sources in one piece, on a slow connection and a slow device. */
export async function pageBench({ rounds = ROUNDS }: { rounds?: number } = {}): Promise<Report> {
  const tell = (what: string): void => void process.stderr.write(`page: ${what}\n`);
  const districts = districtIds();
  const [first = ''] = districts;
  tell('building the portal');
  buildPortal(districts);
  tell('building the twin');
  const twin = await buildTwin(districts);
  tell('looking into the builds');
  const builds = [await chunksOf('shell'), await chunksOf(first)];
  const journeys = journeysThrough(districts);
  const sites = { federated: await servePortal(districts), twin: await serveTwin(twin.folder) };
  const browser = await launchBrowser();
  try {
    const origins = { federated: sites.federated.origin, twin: sites.twin.origin };
    // First what hangs on no clock: after it all answers lie compressed at hand.
    tell('counting');
    const counts = {
      federated: await countPages(browser, origins.federated, journeys.pages),
      twin: await countPages(browser, origins.twin, journeys.pages),
    };
    const counted = {
      counts,
      homeScripts: scriptsOf(counts.federated.home.scripts, builds),
      twinScripts: scriptsOf(counts.twin.home.scripts, [twin.chunks]),
      duplicates: duplicatesIn(scriptsOf(counts.federated.programme.scripts, builds)),
      packsGzip: packsGzip(districts),
    };
    const samples = await measureRounds(browser, origins, journeys, { rounds, tell });
    return pageReport({ districts, rounds, samples, ...counted });
  } finally {
    await Promise.all([browser.close(), sites.federated.close(), sites.twin.close()]);
  }
}
