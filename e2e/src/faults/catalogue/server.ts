import { buildFolder } from '@portal/district-kit/registry';
import type { Fault } from '../fault.ts';
import { ILL } from '../people.ts';
import { setOut } from '../reader/sights.ts';
import { triedAgain } from '../reader/tried-again.ts';
import type { Site } from '../site/site.ts';
import { partsOf, withBuildBefore } from './build-parts.ts';

/** Paths of the live build, and of no other. */
const live = (site: Site, file: string): RegExp =>
  new RegExp(`^/${buildFolder(ILL, site.good(ILL).build)}${file}`);

/** The district's server, or the way to it. */
export const serverFaults: readonly Fault[] = [
  {
    name: 'server down',
    group: 'server',
    reader: 'new',
    make: (site) => site.gate(ILL).shut(),
    sees: 'named',
    reason: /cannot be reached/,
  },
  {
    name: 'server down',
    group: 'server',
    reader: 'before',
    make: (site) => site.gate(ILL).shut(),
    sees: 'own',
  },
  {
    name: 'server down, then up; the reader tries again',
    group: 'server',
    reader: 'new',
    make: (site) => site.gate(ILL).shut(),
    visit: (site, reader, address) => triedAgain(site, reader, address, 'named'),
    sees: 'own',
  },
  {
    name: 'server goes down after its data has come',
    group: 'server',
    reader: 'new',
    path: '/',
    make: () => {},
    async visit(site, { page }, address) {
      const data = page.waitForResponse((response) =>
        live(site, 'policy\\.json').test(new URL(response.url()).pathname),
      );
      await page.goto(address);
      await (await data).finished();
      await site.gate(ILL).shut();
      await setOut(page);
      await page.locator(`main a[href="/d/${ILL}"]`).first().click();
    },
    sees: 'data',
  },
  {
    name: 'slow: 2 s for each answer',
    group: 'server',
    reader: 'new',
    make: (site) => site.gate(ILL).set({ delay: 2000 }),
    sees: 'own',
  },
  {
    name: 'slow: 10 s for each answer',
    group: 'server',
    reader: 'new',
    make: (site) => site.gate(ILL).set({ delay: 10_000 }),
    // Named when its data is late, and shown when that has come after all.
    async visit(_, { page }, address) {
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('[data-fallback="data"]').waitFor({ timeout: 30_000 });
    },
    sees: 'data',
  },
  {
    name: 'slow: 10 s for each answer',
    group: 'server',
    reader: 'before',
    make: (site) => site.gate(ILL).set({ delay: 10_000 }),
    sees: 'own',
  },
  {
    name: 'slow: 10 s for each script',
    group: 'server',
    reader: 'new',
    make: (site) => site.gate(ILL).set({ delay: 10_000, path: /\.js(?:\?|$)/ }),
    sees: 'data',
    reason: /was not there within/,
  },
  {
    name: 'hanging',
    group: 'server',
    reader: 'new',
    make: (site) => site.gate(ILL).set({ delay: Number.POSITIVE_INFINITY }),
    sees: 'named',
    reason: /did not answer within/,
  },
  {
    name: 'hanging',
    group: 'server',
    reader: 'before',
    make: (site) => site.gate(ILL).set({ delay: Number.POSITIVE_INFINITY }),
    sees: 'own',
  },
  {
    name: 'the live build’s scripts hang',
    group: 'server',
    reader: 'new',
    async make(site) {
      await withBuildBefore(site);
      site.gate(ILL).set({ delay: Number.POSITIVE_INFINITY, path: live(site, 'static/js/') });
    },
    sees: 'before',
    reason: /was not there within/,
  },
];

const JSON_500 = `types {} default_type application/json; return 500 '{"error": "boom"}';`;
const PAGE_200 = `types {} default_type text/html; return 200 '<!doctype html><title>Welcome</title>';`;

/** A rule that wins over the server's own for one path. */
const rule = (path: string, lines: string): string => `location = /${path} { ${lines} }`;

interface Answer {
  name: string;
  what: 'manifest' | 'entry' | 'policy';
  lines: string;
}

const ANSWERS: readonly Answer[] = [
  { name: 'manifest: 404', what: 'manifest', lines: 'return 404;' },
  { name: 'manifest: 500 with JSON', what: 'manifest', lines: JSON_500 },
  { name: 'manifest: a page instead', what: 'manifest', lines: PAGE_200 },
  { name: 'entry: 404', what: 'entry', lines: 'return 404;' },
  { name: 'entry: 500 with JSON', what: 'entry', lines: JSON_500 },
  { name: 'entry: a page instead of JavaScript', what: 'entry', lines: PAGE_200 },
  { name: 'pack: 404', what: 'policy', lines: 'return 404;' },
  { name: 'pack: 500 with JSON', what: 'policy', lines: JSON_500 },
  { name: 'pack: a page instead', what: 'policy', lines: PAGE_200 },
];

/** What a web server answers instead of a file. The live build's files alone, with a build before that is well. */
export const answerFaults: readonly Fault[] = [
  ...ANSWERS.map(
    ({ name, what, lines }): Fault => ({
      name,
      group: 'answers',
      reader: 'new',
      async make(site) {
        await withBuildBefore(site);
        await site.server(ILL, rule(partsOf(site)[what], lines));
      },
      sees: 'before',
      doubtful: what === 'policy',
    }),
  ),
  {
    name: 'the folder of the live build is gone',
    group: 'answers',
    reader: 'new',
    async make(site) {
      await withBuildBefore(site);
      await site.server(ILL, `location ^~ /${partsOf(site).folder} { return 404; }`);
    },
    sees: 'before',
    doubtful: true,
  },
  {
    name: 'the folder of the only build is gone',
    group: 'answers',
    reader: 'new',
    make: (site) => site.server(ILL, `location ^~ /${partsOf(site).folder} { return 404; }`),
    sees: 'named',
  },
  {
    name: 'CORS missing',
    group: 'answers',
    reader: 'new',
    make: (site) =>
      site.server(ILL, `location ^~ /${ILL}/ { add_header X-Content-Type-Options nosniff; }`),
    sees: 'named',
    reason: /allows this origin/,
  },
  {
    name: 'a style sheet is missing',
    group: 'answers',
    reader: 'new',
    async make(site) {
      await withBuildBefore(site);
      for (const style of partsOf(site).styles) site.write(style, undefined);
    },
    sees: 'before',
  },
  {
    name: 'truncated JavaScript',
    group: 'answers',
    reader: 'new',
    async make(site) {
      await withBuildBefore(site);
      for (const script of partsOf(site).exposed) {
        const whole = site.read(script);
        site.write(script, whole.subarray(0, whole.length / 2));
      }
    },
    sees: 'before',
  },
];
