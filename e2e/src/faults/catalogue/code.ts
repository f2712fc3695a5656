import type { Fault } from '../fault.ts';
import { ILL } from '../people.ts';
import { setOut, steadySight } from '../reader/sights.ts';
import type { Site } from '../site/site.ts';
import { brokenCode } from './broken-code.ts';
import { answers, withBuildBefore } from './build-parts.ts';
import { otherRules } from './other-packs.ts';

type Broken = keyof typeof brokenCode;

/** Names of broken builds are the beginnings of what they do: ten hex digits are five letters. */
const NAMES: Record<Broken, string> = {
  throwsAtLoad: 'tload',
  throwsAtMount: 'tmoun',
  throwsAtRender: 'trend',
  throwsAtEvents: 'tevnt',
  endlessAtLoad: 'eload',
  endlessAtMount: 'emoun',
  leaks: 'leaks',
  neverSettles: 'never',
  laterContract: 'later',
  hiddenContract: 'hidde',
};

/** A build of the district whose code is broken so answers from now on. */
export async function publishBroken(site: Site, broken: Broken): Promise<void> {
  answers(site, await site.variant(ILL, NAMES[broken], brokenCode[broken]));
}

interface BrokenFault {
  name: string;
  broken: Broken;
  reason: RegExp;
}

const BROKEN: readonly BrokenFault[] = [
  { name: 'throws at load', broken: 'throwsAtLoad', reason: /it broke at load/ },
  { name: 'throws at mount', broken: 'throwsAtMount', reason: /it broke at mount/ },
  { name: 'throws at render', broken: 'throwsAtRender', reason: /it broke at render/ },
  { name: 'a promise that never settles', broken: 'neverSettles', reason: /was not there within/ },
  { name: 'follows a later contract', broken: 'laterContract', reason: /contract 99/ },
  { name: 'hides a later contract', broken: 'hiddenContract', reason: /contract 99/ },
];

const freezing = (name: string, broken: Broken): Fault[] => [
  {
    name: `${name}; the reader loads the page again`,
    group: 'code',
    reader: 'new',
    async make(site) {
      await withBuildBefore(site);
      await publishBroken(site, broken);
    },
    freezes: true,
    sees: 'before',
  },
  {
    name: `${name}, no build before; the reader loads the page again`,
    group: 'code',
    reader: 'new',
    make: (site) => publishBroken(site, broken),
    freezes: true,
    sees: 'data',
  },
];

/** Code that is what its builder made, and broken. */
export const codeFaults: readonly Fault[] = [
  ...BROKEN.flatMap(({ name, broken, reason }): Fault[] => [
    {
      name,
      group: 'code',
      reader: 'new',
      async make(site) {
        await withBuildBefore(site);
        await publishBroken(site, broken);
      },
      sees: 'before',
      reason,
    },
    {
      name: `${name}, no build before`,
      group: 'code',
      reader: 'new',
      make: (site) => publishBroken(site, broken),
      sees: 'data',
      reason,
    },
  ]),
  {
    name: 'throws at load, and so does the build before',
    group: 'code',
    reader: 'new',
    async make(site) {
      const previous = await site.variant(ILL, NAMES.throwsAtMount, brokenCode.throwsAtMount);
      site.publish((entries) => {
        Object.assign(entries[ILL] ?? {}, { previous });
      });
      await publishBroken(site, 'throwsAtLoad');
    },
    sees: 'data',
  },
  {
    name: 'throws at load; the build before has other rules',
    group: 'code',
    reader: 'new',
    async make(site) {
      const previous = await site.variant(ILL, 'rules', otherRules);
      site.publish((entries) => {
        Object.assign(entries[ILL] ?? {}, { previous });
      });
      await publishBroken(site, 'throwsAtLoad');
    },
    // With the code of the build before the reader would be shown its rules, and not know.
    sees: 'data',
    reason: /it broke at load/,
  },
  {
    name: 'throws at every click',
    group: 'code',
    reader: 'new',
    make: (site) => publishBroken(site, 'throwsAtEvents'),
    sees: 'own',
    async also(_, { page, said }) {
      await setOut(page);
      await page.locator(`main a[href^="/d/${ILL}/programmes"]`).first().click();
      await page.waitForURL(/\/programmes/);
      const { last } = await steadySight(page);
      if (last.sight !== 'own') throw new Error(`after a click the reader sees “${last.sight}”`);
      if (!said.some((line) => /it broke at a click/.test(line)))
        throw new Error('the click did not throw');
      return undefined;
    },
  },
  ...freezing('an endless loop of promises at load', 'endlessAtLoad'),
  ...freezing('an endless loop of promises at mount', 'endlessAtMount'),
];
