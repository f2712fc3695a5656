import type { Fault, Reader } from '../fault.ts';
import { ILL } from '../people.ts';
import { triedAgain } from '../reader/tried-again.ts';
import type { Site } from '../site/site.ts';
import { type BuildParts, partsOf, withBuildBefore } from './build-parts.ts';

/** Files that were changed on the server after they had been published; what they do then is seen on the page. */
const CHANGED_SCRIPT = '\nglobalThis.portalTampered = "script";\n';
const CHANGED_STYLE = '\n:root { --portal-tampered: style; }\n';

type Files = (parts: BuildParts) => readonly string[];

function append(site: Site, files: readonly string[], text: string): void {
  if (files.length === 0) throw new Error('The build has no such file; nothing was changed.');
  for (const file of files) site.write(file, Buffer.concat([site.read(file), Buffer.from(text)]));
}

/** JSON with another value in it, still valid as what it is. */
function reword(site: Site, file: string, from: RegExp, to: string): void {
  const text = site.read(file).toString('utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} holds no ${from}; nothing was changed.`);
  site.write(file, changed);
}

/** Nothing that was changed has run or shown. */
async function leavesNoTrace(_: Site, { page }: Reader): Promise<undefined> {
  const trace = await page.evaluate(() => ({
    script: 'portalTampered' in globalThis,
    style: getComputedStyle(document.documentElement).getPropertyValue('--portal-tampered'),
  }));
  if (trace.script || trace.style !== '')
    throw new Error(`what was changed took effect: ${JSON.stringify(trace)}`);
}

interface Tampering {
  what: string;
  change(site: Site, parts: BuildParts): void;
  path?: string;
}

const scripts =
  (files: Files) =>
  (site: Site, parts: BuildParts): void =>
    append(site, files(parts), CHANGED_SCRIPT);

const TAMPERINGS: readonly Tampering[] = [
  {
    what: 'manifest',
    change: (site, parts) => reword(site, parts.manifest, /"pluginVersion": *"/, '$&0.'),
  },
  { what: 'release.json', change: (site, parts) => reword(site, parts.release, /\n$|$/, ' \n') },
  { what: 'entry', change: scripts(({ entry }) => [entry]) },
  { what: 'a chunk of the exposed module', change: scripts(({ exposed }) => exposed) },
  {
    what: 'a style sheet of the exposed module',
    change: (site, parts) => append(site, parts.styles, CHANGED_STYLE),
  },
];

const LAZY: readonly Tampering[] = [
  {
    what: 'the lazy chunks of a page',
    change: scripts(({ lazy }) => lazy),
    path: `/d/${ILL}/class-finder`,
  },
  {
    what: 'the lazy style sheets of a page',
    change: (site, parts) => append(site, parts.lazyStyles, CHANGED_STYLE),
    path: `/d/${ILL}/housing`,
  },
];

export const integrityFaults: readonly Fault[] = [
  ...[...TAMPERINGS, ...LAZY].map(
    ({ what, change, path }): Fault => ({
      name: `tampered: ${what}`,
      group: 'integrity',
      reader: 'new',
      ...(path && { path }),
      async make(site) {
        await withBuildBefore(site);
        change(site, partsOf(site));
      },
      sees: 'before',
      also: leavesNoTrace,
    }),
  ),
  ...[...TAMPERINGS, ...LAZY].map(
    ({ what, change, path }): Fault => ({
      name: `tampered, no build before: ${what}`,
      group: 'integrity',
      reader: 'new',
      ...(path && { path }),
      make: (site) => change(site, partsOf(site)),
      sees: 'data',
      also: leavesNoTrace,
    }),
  ),
  {
    name: 'tampered, then put right; the reader tries again: entry',
    group: 'integrity',
    reader: 'new',
    make: (site) => append(site, [partsOf(site).entry], CHANGED_SCRIPT),
    visit: (site, reader, address) => triedAgain(site, reader, address, 'data'),
    sees: 'own',
    also: leavesNoTrace,
  },
  {
    name: 'tampered: pack',
    group: 'integrity',
    reader: 'new',
    async make(site) {
      await withBuildBefore(site);
      reword(site, partsOf(site).policy, /"most":(\d)/, '"most":9$1');
    },
    sees: 'before',
    doubtful: true,
  },
  {
    name: 'tampered, no build before: pack',
    group: 'integrity',
    reader: 'new',
    make: (site) => reword(site, partsOf(site).policy, /"most":(\d)/, '"most":9$1'),
    sees: 'named',
  },
  {
    name: 'tampered: pack',
    group: 'integrity',
    reader: 'before',
    make: (site) => reword(site, partsOf(site).policy, /"most":(\d)/, '"most":9$1'),
    // What lies on the device is what was published.
    sees: 'own',
  },
  {
    name: 'tampered: search.json',
    group: 'integrity',
    reader: 'new',
    make: (site) => reword(site, partsOf(site).search, /"readings": *\{/, '$&"evil":"恶",'),
    sees: 'own',
    reason: /searched without its spelling.*not the file that was published/,
  },
];
