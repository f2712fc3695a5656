import type { Navigation, Place } from '../navigation.ts';

const ORIGIN = 'http://portal.test';

/**
 * A history of its own, away from the browser's: links lead on inside one story or test, and the address bar stays.
 * @param address where it begins: `/d/north/programmes?need=rent#list`
 */
export function memoryNavigation(address: string): Navigation {
  const listeners = new Set<() => void>();
  let entries: Place[] = [placeOf(new URL(address, ORIGIN), 'pop', 0)];
  let index = 0;
  let made = 0;

  const current = (): Place => {
    const place = entries[index];
    if (!place) throw new Error(`There is no entry ${index} in this history.`);
    return place;
  };
  const arrive = (): void => {
    for (const listener of [...listeners]) listener();
  };

  return {
    current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    navigate(to, { replace = false, state } = {}) {
      const here = current();
      const target = new URL(to, `${ORIGIN}${here.pathname}${here.search}`);
      // Another site would take the place of the page, and there is nothing to show of it.
      if (target.origin !== ORIGIN && target.origin !== globalThis.location?.origin) return;
      made += 1;
      const place = { ...placeOf(target, replace ? 'replace' : 'push', made), state };
      entries = [...entries.slice(0, replace ? index : index + 1), place];
      index = entries.length - 1;
      arrive();
    },
    go(delta) {
      const next = index + delta;
      const place = entries[next];
      if (!place) return;
      index = next;
      entries = entries.with(next, { ...place, by: 'pop' });
      arrive();
    },
  };
}

function placeOf({ pathname, search, hash }: URL, by: Place['by'], number: number): Place {
  return { pathname, search, hash, state: undefined, key: String(number), by };
}
