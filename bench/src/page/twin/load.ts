// The twin's `@portal/district-kit/load`: the same names, answered from the bundle. Nothing is fetched by address,
// and nothing is checked: what was built together needs no manifest, no signature and no digest.
import { CONTRACT_VERSION, checkDistrictModule } from '@portal/district-kit/contract';
import type * as kit from '@portal/district-kit/load';
import type { BuildRef } from '@portal/district-kit/registry';
import { type Pack, todayInShanghai } from '@portal/rules-core';
import { districts } from 'bundled-districts';

export {
  isSilence,
  LoadFailure,
  toFailure,
} from '../../../../packages/district-kit/src/load/failure.ts';

/** There is one build of everything, and it names itself in no file. */
const BUILD: BuildRef = {
  build: '0000000000',
  contract: CONTRACT_VERSION,
  fingerprint: 'bundled',
  integrity: { release: '', manifest: '', policy: '', search: '' },
};

export const loadRegistry: typeof kit.loadRegistry = async ({ origin, embedded }) => ({
  registry: {
    ...embedded,
    districts: embedded.districts
      .filter(({ id }) => id in districts)
      .map((entry) => ({ ...entry, origin, current: BUILD })),
  },
  source: 'portal',
  today: todayInShanghai(new Date()),
});

// What is in the bundle is there.
export const prepareDistricts: typeof kit.prepareDistricts = () => {};
export const preparePacks: typeof kit.preparePacks = () => {};

export const loadPackOf: typeof kit.loadPackOf = async (entry, [from]) => {
  const { default: pack } = await partsOf(entry.id).pack();
  // The very file that the district's build publishes, validated there.
  return { pack: pack as Pack, ...(from && { from }), filesUrl: filesUrl(entry.id) };
};

export const loadDistrict: typeof kit.loadDistrict = async ({ id }, { build }, { source }) => {
  const module = await source.load(
    {
      name: id,
      globalName: id,
      entry: filesUrl(id),
      integrity: '',
      styles: [],
      scripts: [],
      copies: [],
    },
    './district',
  );
  return {
    module: checkDistrictModule(module, id),
    release: {
      schemaVersion: 1,
      district: id,
      build,
      commit: null,
      contract: CONTRACT_VERSION,
      shared: {},
      pack: { schemaVersion: 1, fingerprint: BUILD.fingerprint },
      files: {},
    },
  };
};

function filesUrl(id: string): string {
  return new URL(`/${id}/`, window.location.origin).href;
}

/** The parts of one district in the bundle. */
export function partsOf(id: string): (typeof districts)[string] {
  const parts = districts[id];
  if (!parts) throw new Error(`District "${id}" is not in the bundle; build the twin anew.`);
  return parts;
}
