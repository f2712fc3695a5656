import type { Text } from '@portal/rules-core';
import { useMemo } from 'react';
import { useDistrictData } from '../layout/districts.ts';

/** The districts a place can be: all of the registry, those too whose data did not come. */
export function usePlaces(): readonly { id: string; name: Text }[] {
  const districts = useDistrictData();
  return useMemo(() => districts.map(({ id, name }) => ({ id, name })), [districts]);
}
