import { newKey, signRegistry } from '@portal/deploy/release';
import type { Registry } from '@portal/district-kit/registry';
import type { Fault, Reader } from '../fault.ts';
import { ILL } from '../people.ts';
import type { Site } from '../site/site.ts';

interface BadRegistry {
  name: string;
  /** What stands in `registry.json` instead; `undefined`: nothing does. */
  text(site: Site): string | undefined;
  reason: RegExp;
}

/** What an attacker would write: no district is where it was. */
function moved(registry: Registry): Registry {
  return {
    ...registry,
    sequence: registry.sequence + 1,
    districts: registry.districts.map((entry) => ({ ...entry, origin: 'http://127.0.0.1:9' })),
  };
}

const BAD: readonly BadRegistry[] = [
  { name: 'missing', text: () => undefined, reason: /registry\.json.*404/ },
  { name: 'not JSON', text: () => '<!doctype html>', reason: /registry\.json.*JSON/ },
  {
    name: 'not signed',
    text: (site) => JSON.stringify(moved(site.registry())),
    reason: /not signed/,
  },
  {
    name: 'signed with a key that is not trusted',
    text: (site) => JSON.stringify(signRegistry(moved(site.registry()), newKey())),
    reason: /No trusted key has signed/,
  },
  {
    name: 'changed after it was signed',
    text(site) {
      const envelope = signRegistry(site.registry(), site.key);
      const payload = Buffer.from(JSON.stringify(moved(site.registry()))).toString('base64');
      return JSON.stringify({ ...envelope, payload });
    },
    reason: /No trusted key has signed/,
  },
  {
    name: 'signed, and not valid',
    text: (site) =>
      JSON.stringify(
        signRegistry(
          Object.assign({ ...site.registry() }, { districts: [{ id: 'NORTH' }] }),
          site.key,
        ),
      ),
    reason: /is not valid/,
  },
];

/** The panel at the foot of the page says which registry it goes by. @throws Error when it does not */
async function saysTheOneBefore(_: Site, { page }: Reader): Promise<undefined> {
  await page.locator('[data-provenance] summary').first().click();
  await page.getByText('this is the registry before').first().waitFor({ timeout: 5000 });
}

/** Where none of the districts is known, nothing is said of the others. @throws Error when it is */
async function saysNothingOfOthers(_: Site, { page }: Reader): Promise<undefined> {
  if ((await page.getByText('not affected').count()) > 0)
    throw new Error('it says that the other districts are not affected');
}

/** A portal that does not know any build says which districts there are, and no more. */
const NOTHING_KNOWN = {
  search: 'no rules are known without a registry',
  other: 'no district is known to be published without a registry',
  check: 'no rules are known without a registry',
};

export const registryFaults: readonly Fault[] = [
  ...BAD.flatMap(({ name, text, reason }): Fault[] => {
    const make = (site: Site): void => site.write('registry.json', text(site));
    return [
      {
        name: `registry ${name}`,
        group: 'registry',
        reader: 'new',
        make,
        sees: 'own',
        reason,
        also: saysTheOneBefore,
      },
      { name: `registry ${name}`, group: 'registry', reader: 'before', make, sees: 'own', reason },
    ];
  }),
  {
    name: 'registry missing, and the one before it too',
    group: 'registry',
    reader: 'new',
    make(site) {
      site.write('registry.json', undefined);
      site.write('registry.previous.json', undefined);
    },
    sees: 'named',
    reason: /registry\.json.*404/,
    without: NOTHING_KNOWN,
    also: saysNothingOfOthers,
  },
  {
    name: 'registry missing, and the one before it not to be trusted',
    group: 'registry',
    reader: 'new',
    make(site) {
      site.write('registry.json', undefined);
      const forged = signRegistry(moved(site.registry()), newKey());
      site.write('registry.previous.json', JSON.stringify(forged));
    },
    sees: 'named',
    reason: /registry\.json.*404/,
    without: NOTHING_KNOWN,
    also: saysNothingOfOthers,
  },
  {
    name: 'registry older than the one seen before',
    group: 'registry',
    reader: 'before',
    make(site) {
      // An answer of before, signed as it must be: whoever shows it again takes back what was changed since.
      const old = { ...moved(site.registry()), sequence: 0 };
      site.write('registry.json', JSON.stringify(signRegistry(old, site.key)));
    },
    sees: 'own',
    reason: /has the number 0, but this device has seen/,
  },
  {
    name: 'a district is withdrawn',
    group: 'registry',
    reader: 'new',
    make(site) {
      site.publish((entries) => {
        const { id, name, origin } = entries[ILL] ?? {};
        if (id && name && origin) entries[ILL] = { id, name, origin };
      });
    },
    sees: 'named',
  },
  {
    name: 'portal.json missing',
    group: 'registry',
    reader: 'new',
    make: (site) => site.write('portal.json', undefined),
    sees: 'named',
    without: NOTHING_KNOWN,
    also: saysNothingOfOthers,
  },
];
