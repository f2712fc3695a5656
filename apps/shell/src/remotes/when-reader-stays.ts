/** What a reader does who is about to go on. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** Milliseconds after which a reader who does nothing is taken to be reading. */
const READING = 5000;

/** What of the window is looked at. */
export type Watched = Pick<
  Window,
  'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
> & { navigator: object };

/**
 * Calls back once, when the reader of a page moves, touches or presses something, or has read for a while: what the
 * next page needs is fetched then, and whoever leaves at once pays nothing for it. Who asks to save data is left with
 * what the pages themselves need.
 */
export function whenReaderStays(window: Watched, callback: () => void): void {
  if (savesData(window.navigator)) return;
  const options = { capture: true, passive: true };
  const stays = (): void => {
    window.clearTimeout(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, stays, options);
    callback();
  };
  const timer = window.setTimeout(stays, READING);
  for (const sign of SIGNS) window.addEventListener(sign, stays, options);
}

/** Not every browser says so. */
function savesData(navigator: object): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
