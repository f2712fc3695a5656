import type { Pack, Text } from '@portal/rules-core';
import { useDistricts, usePortal } from '../portal-context.tsx';
import type { DistrictState, DistrictStore } from '../remotes/district-store.ts';

/** One district of the registry and what is known of its data, as the portal's own pages need it. */
export type DistrictData = { id: string; name: Text } & (
  | { state: 'loading' }
  | { state: 'ready'; pack: Pack }
  /** The data could not be fetched or is not valid, and `retry` fetches it again; or there is none at all. */
  | {
      state: 'unavailable';
      unpublished: boolean;
      /** Without any registry nothing is known of the others, and none of them is likely to be well. */
      othersWork: boolean;
      retry: () => void;
    }
);

/** What has been made of a state of all districts: whoever asks gets the same lists, on every page. */
const made = new WeakMap<readonly DistrictState[], Lists>();

interface Lists {
  districts: readonly DistrictData[];
  packs: readonly Pack[];
}

function listsOf(states: readonly DistrictState[], store: DistrictStore): Lists {
  const before = made.get(states);
  if (before) return before;
  const districts = states.map((state) => dataOf(state, store));
  const packs = districts.flatMap((district) =>
    district.state === 'ready' ? [district.pack] : [],
  );
  const lists = { districts, packs };
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

/** The districts in the order of the registry. The same list until the data of one changes. */
export function useDistrictData(): readonly DistrictData[] {
  const { districts } = usePortal();
  return listsOf(useDistricts(), districts).districts;
}

/** The packs that have come so far. */
export function usePacks(): readonly Pack[] {
  const { districts } = usePortal();
  return listsOf(useDistricts(), districts).packs;
}

/** Whether some district's data is still on its way. */
export function useIsLoading(): boolean {
  return useDistrictData().some((district) => district.state === 'loading');
}
