import { MAIN_PAGES } from './late-pages.ts';

/** Milliseconds that a pointer or the focus rests on a link which the reader means: who passes over it goes on. */
const MEANT = 80;

/** What of the window is used. */
export interface IdleWindow {
  requestIdleCallback?(callback: () => void): unknown;
  setTimeout(callback: () => void, milliseconds: number): unknown;
}

/**
 * Fetches the portal's main pages before somebody goes there, one after another, each when the page at hand has nothing
 * to do. What does not come is asked for again by whoever goes there.
 */
export async function fetchAhead(window: IdleWindow): Promise<void> {
  for (const page of MAIN_PAGES) {
    await idle(window);
    await page.preload().catch(() => undefined);
  }
}

/** Not every browser tells when it has nothing to do; a while after is late enough. */
export function idle(window: IdleWindow): Promise<void> {
  return new Promise((resolve) => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => resolve());
    else window.setTimeout(resolve, 200);
  });
}

/** What of the document is used. */
export type LinksOn = Pick<Document, 'addEventListener' | 'removeEventListener'> & {
  location: Pick<Location, 'origin'>;
};

/** What is fetched when the reader means a link. */
export type Fetch = (address: Pick<URL, 'pathname' | 'search'>) => Promise<unknown>;

/**
 * Fetches what a link of the portal leads to as soon as the reader rests on it, by pointer, finger or keyboard: most
 * of the way to the next page lies before the click.
 * @returns how to stop
 */
export function fetchWhatIsMeant(root: LinksOn, fetch: Fetch): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = ({ target }: Event): void => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.origin !== root.location.origin || link.hasAttribute('download')) return;
    // The page says itself what does not come.
    timer = setTimeout(() => fetch(link).catch(() => undefined), MEANT);
  };
  const leave = (): void => clearTimeout(timer);
  const rests = ['pointerover', 'focusin'] as const;
  const leaves = ['pointercancel', 'focusout'] as const;
  for (const name of rests) root.addEventListener(name, rest, { passive: true });
  for (const name of leaves) root.addEventListener(name, leave, { passive: true });
  return () => {
    leave();
    for (const name of rests) root.removeEventListener(name, rest);
    for (const name of leaves) root.removeEventListener(name, leave);
  };
}
