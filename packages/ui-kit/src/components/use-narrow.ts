import { useSyncExternalStore } from 'react';

/** Below this, as on a phone, lists stand one under another. Paper is never narrow: what is folded stands open there. */
const NARROW = 'screen and (width < 48rem)';

/** Whether the page is read on a narrow screen, or enlarged until it is like one. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    listen,
    () => matchMedia(NARROW).matches,
    () => false,
  );
}

function listen(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
