/** Where the reader is. The same object is returned until the place changes. */
export interface Place {
  readonly pathname: string;
  /** With its question mark; empty without a query. */
  readonly search: string;
  /** With its number sign; empty without one. */
  readonly hash: string;
  readonly state: unknown;
  /** Unique for each entry of the history. */
  readonly key: string;
  /** How the reader got here: by a link, in place of another entry, or by back and forward. */
  readonly by: 'push' | 'replace' | 'pop';
}

export interface NavigateOptions {
  /** Takes the place of the current entry, so that “back” skips it. */
  replace?: boolean;
  /** Kept with the entry; plain data that can be cloned. */
  state?: unknown;
}

/** The one history that a host and the district in it share. Paths are whole paths of the page. */
export interface Navigation {
  current(): Place;
  /** Calls `listener` after each change of place. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  navigate(to: string, options?: NavigateOptions): void;
  /** Steps through the history: -1 is “back”. */
  go(delta: number): void;
  /**
   * An address as it stands in a link: with what the host puts into every one, so that a link that is copied or
   * opened in another tab leads where a click does. A host that adds nothing leaves it out.
   */
  resolve?(to: string): string;
}

/** What of `window` the navigation needs. */
export type NavigationWindow = Pick<
  Window,
  'history' | 'location' | 'addEventListener' | 'removeEventListener'
>;

/**
 * The navigation over the browser's own history. Make one for each page: two would not hear of each other.
 * An address of another origin leaves the page.
 */
export function createNavigation(win: NavigationWindow = window): Navigation {
  const listeners = new Set<() => void>();
  // Before anything is made from where the page is: see ownPath.
  if (win.location.pathname.startsWith('//'))
    win.history.replaceState(win.history.state, '', ownPath(win.location));
  let place = read('pop');

  function read(by: Place['by']): Place {
    const { pathname, search, hash } = win.location;
    const entry: unknown = win.history.state;
    const kept =
      typeof entry === 'object' && entry !== null && 'portalKey' in entry ? entry : undefined;
    return {
      pathname,
      search,
      hash,
      state: kept && 'state' in kept ? kept.state : undefined,
      key: typeof kept?.portalKey === 'string' ? kept.portalKey : 'first',
      by,
    };
  }

  function arrive(by: Place['by']): void {
    place = read(by);
    for (const listener of [...listeners]) listener();
  }

  const onPop = (): void => arrive('pop');

  return {
    current: () => place,
    subscribe(listener) {
      if (listeners.size === 0) {
        win.addEventListener('popstate', onPop);
        // Nothing was heard while nobody listened.
        if (hasMoved(place, win.location)) place = read('pop');
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) win.removeEventListener('popstate', onPop);
      };
    },
    navigate(to, { replace = false, state } = {}) {
      const { origin, href } = win.location;
      // What begins with a slash is a path, however many slashes follow.
      const target = to.startsWith('/') ? new URL(origin + to) : new URL(to, href);
      if (target.origin !== win.location.origin) {
        win.location.assign(target.href);
        return;
      }
      const path = ownPath(target);
      const entry = { portalKey: newKey(), state };
      if (replace) win.history.replaceState(entry, '', path);
      else win.history.pushState(entry, '', path);
      arrive(replace ? 'replace' : 'push');
    },
    go: (delta) => win.history.go(delta),
  };
}

/**
 * An address without its origin. Of several slashes at its start one is left: with two, `//evil.example/` would be the
 * name of a host wherever it is read again, in a link or in the history.
 */
function ownPath({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): string {
  return pathname.replace(/^\/{2,}/, '/') + search + hash;
}

function hasMoved(place: Place, location: Location): boolean {
  return (
    place.pathname !== location.pathname ||
    place.search !== location.search ||
    place.hash !== location.hash
  );
}

function newKey(): string {
  return Math.random().toString(36).slice(2, 12);
}
