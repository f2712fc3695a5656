// What runs inside the page that is measured. Each function is sent there as text, so that it uses nothing from here.

/** What a page has noticed of itself. Milliseconds from the visit's beginning. */
export interface Seen {
  /** The heading of what was asked for stands there. */
  content?: number;
  /** It stands there over the data alone, because a district's own pages were not there in time. */
  fromData?: boolean;
  firstPaint?: number;
  largestPaint?: number;
  /** Layout shift without the reader's doing, added up. */
  shift: number;
  /** Of tasks that hold the page for more than 50 ms, what goes beyond that. */
  blocked: number;
}

declare global {
  interface Window {
    benchSeen?: Seen;
  }
}

/** Begins to watch, before any code of the page runs. */
export function watchPage(shown: string): void {
  const seen: Seen = { shift: 0, blocked: 0 };
  window.benchSeen = seen;
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
      seen.shift += Number(entry.value);
  });
  watch('longtask', ({ duration }) => {
    seen.blocked += duration - 50;
  });
  const changes = new MutationObserver(() => {
    const heading = document.querySelector(shown);
    if (!heading || heading.getClientRects().length === 0) return;
    changes.disconnect();
    seen.fromData = document.querySelector('[data-fallback]') !== null;
    // Painted: the frame after this one has begun.
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.content = performance.now();
      }),
    );
  });
  changes.observe(document, { childList: true, subtree: true, attributes: true });
}

/** The reader asks to save data: only what the page itself needs is fetched. */
export function askToSaveData(): void {
  Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
}

/** Where a link of the portal leads, and what stands there then. */
export interface Destination {
  path: string;
  /** A selector of its heading. */
  shown: string;
}

/** Follows a link as the portal's own are followed; milliseconds until the other page's heading is painted. */
export function followLink({ path, shown }: Destination): Promise<number> {
  return new Promise((resolve, reject) => {
    const before = document.querySelector('h1');
    const words = before?.textContent;
    const link = document.createElement('a');
    link.href = path;
    document.body.append(link);
    const limit = setTimeout(() => reject(new Error(`${path} has not come.`)), 60_000);
    const look = (): void => {
      const heading = document.querySelector(shown);
      if (window.location.pathname !== path || !heading?.getClientRects().length) return;
      if (heading === before && heading.textContent === words) return;
      changes.disconnect();
      clearTimeout(limit);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
    };
    const changes = new MutationObserver(look);
    changes.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    const begin = performance.now();
    link.click();
    link.remove();
    look();
  });
}
