import { type DistrictModule, isSharedPage } from '@portal/district-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { DistrictState } from './district-store.ts';

/** Milliseconds after which a reader who waits for a district's own pages gets what there is. */
export const PATIENCE = 4000;

/**
 * What stands in a district's place while its own pages are on their way.
 * - `wait`: a frame. `own`: its own pages. `data`: the shared pages over its data, because its own cannot be had.
 * - `dataMeanwhile`: the same, because they take long. `dataStill`: they have come meanwhile; what the reader is in the
 *   midst of does not change under their eyes.
 */
export type Stands = 'wait' | 'own' | 'data' | 'dataMeanwhile' | 'dataStill';

/**
 * Follows the code of a district that somebody waits for.
 * @param basePath the path the district lives under
 */
export function useOwnPages(
  code: DistrictState['code'],
  basePath: string,
): {
  stands: Stands;
  own: DistrictModule | undefined;
  /** The reader wants its own pages now. */
  show: () => void;
} {
  const { pathname } = useLocation();
  const { status } = code;
  // Nothing could stand in for a page that only the district has.
  const isWaitedFor = status === 'loading' && isSharedPage(pathname, basePath);
  // Where the data was shown instead, for as long as the reader stays on that page.
  const [meanwhile, setMeanwhile] = useState<string>();
  const place = useRef(pathname);
  place.current = pathname;

  useEffect(() => {
    if (!isWaitedFor) return undefined;
    const timer = setTimeout(() => setMeanwhile(place.current), PATIENCE);
    return () => clearTimeout(timer);
  }, [isWaitedFor]);

  const show = useCallback(() => setMeanwhile(undefined), []);
  const isStill = meanwhile === pathname;
  // Whoever has gone on to another page is not disturbed by its being the district's own; nor whoever tries again.
  useEffect(() => {
    if (status === 'failed' || (status === 'ready' && !isStill)) setMeanwhile(undefined);
  }, [status, isStill]);

  switch (code.status) {
    case 'ready':
      return isStill
        ? { stands: 'dataStill', own: undefined, show }
        : { stands: 'own', own: code.value, show };
    case 'failed':
      return { stands: 'data', own: undefined, show };
    default:
      return { stands: meanwhile === undefined ? 'wait' : 'dataMeanwhile', own: undefined, show };
  }
}
