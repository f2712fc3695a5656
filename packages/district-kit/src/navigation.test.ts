import { expect, test, vi } from 'vitest';
import { createNavigation, type NavigationWindow } from './navigation.ts';

/** A window with the history of a browser: entries, a position, and `popstate` for moves along it. */
function browserWindow(path: string): NavigationWindow & { assigned: string[] } {
  const events = new EventTarget();
  const entries: { url: URL; state: unknown }[] = [
    { url: new URL(path, 'http://portal.test'), state: null },
  ];
  let at = 0;
  const assigned: string[] = [];
  const place = (): URL => entries[at]?.url ?? new URL('http://portal.test');
  const history = {
    get state(): unknown {
      return entries[at]?.state;
    },
    pushState(state: unknown, _: string, url: string) {
      entries.splice(at + 1, entries.length, { url: new URL(url, place()), state });
      at += 1;
    },
    replaceState(state: unknown, _: string, url: string) {
      entries[at] = { url: new URL(url, place()), state };
    },
    go(delta: number) {
      at += delta;
      events.dispatchEvent(new Event('popstate'));
    },
  };
  const location = {
    get href() {
      return place().href;
    },
    get origin() {
      return place().origin;
    },
    get pathname() {
      return place().pathname;
    },
    get search() {
      return place().search;
    },
    get hash() {
      return place().hash;
    },
    assign: (url: string) => void assigned.push(url),
  };
  // Of the real objects, the parts above are all that the navigation touches.
  return {
    history: history as Partial<History> as History,
    location: location as Partial<Location> as Location,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    assigned,
  };
}

test('the place is one object until it changes, and everyone who listens hears of it', () => {
  const navigation = createNavigation(browserWindow('/d/north?x=1#top'));
  const first = navigation.current();
  expect(first).toMatchObject({ pathname: '/d/north', search: '?x=1', hash: '#top', by: 'pop' });
  expect(navigation.current()).toBe(first);

  const host = vi.fn();
  const district = vi.fn();
  navigation.subscribe(host);
  const stop = navigation.subscribe(district);
  navigation.navigate('/d/north/tool', { state: { from: 'list' } });
  expect(navigation.current()).toMatchObject({
    pathname: '/d/north/tool',
    search: '',
    by: 'push',
    state: { from: 'list' },
  });
  expect(host).toHaveBeenCalledTimes(1);
  expect(district).toHaveBeenCalledTimes(1);

  stop();
  navigation.go(-1);
  expect(navigation.current()).toMatchObject({ pathname: '/d/north', by: 'pop' });
  expect(host).toHaveBeenCalledTimes(2);
  expect(district).toHaveBeenCalledTimes(1);
});

test('replacing leaves no entry to go back to, and each entry has a key of its own', () => {
  const navigation = createNavigation(browserWindow('/'));
  navigation.subscribe(() => {});
  navigation.navigate('/a');
  const key = navigation.current().key;
  navigation.navigate('/b', { replace: true });
  expect(navigation.current()).toMatchObject({ pathname: '/b', by: 'replace' });
  expect(navigation.current().key).not.toBe(key);
  navigation.go(-1);
  expect(navigation.current().pathname).toBe('/');
});

test('a path is read from where the reader is; another origin leaves the page', () => {
  const win = browserWindow('/d/north/list');
  const navigation = createNavigation(win);
  navigation.navigate('?kind=rent');
  expect(navigation.current()).toMatchObject({ pathname: '/d/north/list', search: '?kind=rent' });
  navigation.navigate('https://example.org/x');
  expect(win.assigned).toEqual(['https://example.org/x']);
  expect(navigation.current().pathname).toBe('/d/north/list');
});

test('a move made while nobody listened is not missed', () => {
  const win = browserWindow('/');
  const navigation = createNavigation(win);
  win.history.pushState(null, '', '/elsewhere');
  navigation.subscribe(() => {});
  expect(navigation.current().pathname).toBe('/elsewhere');
});

test.each(['//evil.test/', '///evil.test/', '/\\evil.test/'])(
  'a path that looks like the name of a host is a path: %s',
  (path) => {
    const start = browserWindow('/');
    start.history.replaceState(null, '', `http://portal.test${path}?lang=en`);
    const arrived = createNavigation(start);
    expect(arrived.current()).toMatchObject({ pathname: '/evil.test/', search: '?lang=en' });
    expect(start.location.href).toBe('http://portal.test/evil.test/?lang=en');

    const win = browserWindow('/compare');
    const navigation = createNavigation(win);
    navigation.navigate(`${path}?lang=zh`, { replace: true });
    expect(navigation.current()).toMatchObject({ pathname: '/evil.test/', search: '?lang=zh' });
    expect(win.assigned).toEqual([]);
  },
);
