import { type Pack, type PackSummary, summaryOf, type Text } from '@portal/rules-core';
import { useEffect } from 'react';
import { useDistricts, usePortal } from '../portal-context.tsx';
import type { DistrictState, DistrictStore } from '../remotes/district-store.ts';

/** A district of the registry of which nothing can be shown yet, or nothing at all. */
type Without = { id: string; name: Text } & (
  | { state: 'loading' }
  /** The data could not be fetched or is not valid, and `retry` fetches it again; or there is none at all. */
  | {
      state: 'unavailable';
      unpublished: boolean;
      /** Without any registry nothing is known of the others, and none of them is likely to be well. */
      othersWork: boolean;
      retry: () => void;
    }
);

/** One district of the registry and what is known of its data, as the portal's own pages need it. */
export type DistrictData = Without | { id: string; name: Text; state: 'ready'; pack: Pack };

/** One district at a glance, as home needs it: by its data, else by what the registry tells of that. */
export type DistrictGlance =
  | Without
  | { id: string; name: Text; state: 'ready'; summary: PackSummary };

/** What has been made of a state of all districts: whoever asks gets the same lists, on every page. */
const made = new WeakMap<readonly DistrictState[], Lists>();

interface Lists {
  districts: readonly DistrictData[];
  glances: readonly DistrictGlance[];
  packs: readonly Pack[];
}

function listsOf(states: readonly DistrictState[], store: DistrictStore): Lists {
  const before = made.get(states);
  if (before) return before;
  const districts = states.map((state) => dataOf(state, store));
  const packs = districts.flatMap((district) =>
    district.state === 'ready' ? [district.pack] : [],
  );
  const glances = districts.map((district, at) => glanceOf(district, states[at]?.summary));
  const lists = { districts, glances, packs };
  made.set(states, lists);
  return lists;
}

function dataOf({ entry: { id, name }, data }: DistrictState, store: DistrictStore): DistrictData {
  switch (data.status) {
    case 'ready':
      return { id, name, state: 'ready', pack: data.value };
    case 'failed':
      return {
        id,
        name,
        state: 'unavailable',
        unpublished: data.failure.reason === 'unpublished',
        othersWork: store.registry().source !== 'page',
        retry: () => store.tryAgain(id),
      };
    default:
      return { id, name, state: 'loading' };
  }
}

function glanceOf(district: DistrictData, told: PackSummary | undefined): DistrictGlance {
  const { id, name, state } = district;
  if (state === 'unavailable') return district;
  const summary = state === 'ready' ? summaryOf(district.pack) : told;
  return summary ? { id, name, state: 'ready', summary } : { id, name, state: 'loading' };
}

/** What is known of all districts, for who needs their data: it is fetched unless that has been done. */
function useLists(): Lists {
  const { districts } = usePortal();
  useEffect(() => districts.needData(), [districts]);
  return listsOf(useDistricts(), districts);
}

/** The districts at a glance, in the order of the registry. Asks for no data. */
export function useDistrictGlances(): readonly DistrictGlance[] {
  const { districts } = usePortal();
  return listsOf(useDistricts(), districts).glances;
}

/** The districts in the order of the registry. The same list until the data of one changes. */
export function useDistrictData(): readonly DistrictData[] {
  return useLists().districts;
}

/** The packs that have come so far. */
export function usePacks(): readonly Pack[] {
  return useLists().packs;
}

/** Whether some district's data is still on its way. */
export function useIsLoading(): boolean {
  return useDistrictData().some((district) => district.state === 'loading');
}
