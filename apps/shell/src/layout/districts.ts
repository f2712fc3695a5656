import type { Pack, Text } from '@portal/rules-core';
import { useMemo } from 'react';
import { useDistricts, usePortal } from '../portal-context.tsx';

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

/** The districts in the order of the registry. The same list until the data of one changes. */
export function useDistrictData(): readonly DistrictData[] {
  const { districts } = usePortal();
  const states = useDistricts();
  return useMemo(
    () =>
      states.map(({ entry: { id, name }, data }): DistrictData => {
        switch (data.status) {
          case 'ready':
            return { id, name, state: 'ready', pack: data.value };
          case 'failed':
            return {
              id,
              name,
              state: 'unavailable',
              unpublished: data.failure.reason === 'unpublished',
              othersWork: districts.registry().source !== 'page',
              retry: () => districts.tryAgain(id),
            };
          default:
            return { id, name, state: 'loading' };
        }
      }),
    [states, districts],
  );
}

/** The packs that have come so far. */
export function usePacks(): readonly Pack[] {
  const districts = useDistrictData();
  return useMemo(
    () => districts.flatMap((district) => (district.state === 'ready' ? [district.pack] : [])),
    [districts],
  );
}

/** Whether some district's data is still on its way. */
export function useIsLoading(): boolean {
  return useDistrictData().some((district) => district.state === 'loading');
}
