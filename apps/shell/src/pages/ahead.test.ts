import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchAhead, fetchWhatIsMeant } from './ahead.ts';
import { districtIn, MAIN_PAGES } from './late-pages.ts';

const ORIGIN = 'https://portal.example';

/** As much of an element as is asked for: the link around it, if there is one. */
class FakeElement {
  readonly link: object | null;
  constructor(link: object | null) {
    this.link = link;
  }
  closest(): object | null {
    return this.link;
  }
}

function linkTo(pathname: string, { origin = ORIGIN, download = false } = {}) {
  return new FakeElement({ pathname, search: '', origin, hasAttribute: () => download });
}

/** What happens to an element. */
class Happening extends Event {
  readonly #element: FakeElement;
  constructor(name: string, element: FakeElement) {
    super(name);
    this.#element = element;
  }
  override get target(): never {
    // What is listened to here is asked for nothing but the link around it.
    return this.#element as never;
  }
}

/** A page on which a reader does something to an element. */
function page() {
  const root = Object.assign(new EventTarget(), { location: { origin: ORIGIN } });
  return {
    root,
    does: (name: string, element: FakeElement) => root.dispatchEvent(new Happening(name, element)),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Element', FakeElement);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each(['pointerover', 'focusin'])('a link that is rested on is fetched, by %s', (sign) => {
  const fetch = vi.fn(async () => undefined);
  const { root, does } = page();
  fetchWhatIsMeant(root, fetch);
  does(sign, linkTo('/compare'));
  expect(fetch).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(fetch).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ pathname: '/compare' }));
});

test('a link that is passed over, left or scrolled away is not', () => {
  const fetch = vi.fn(async () => undefined);
  const { root, does } = page();
  fetchWhatIsMeant(root, fetch);
  does('pointerover', linkTo('/compare'));
  does('pointerover', new FakeElement(null));
  vi.runAllTimers();
  for (const leave of ['pointercancel', 'focusout']) {
    does('pointerover', linkTo('/compare'));
    does(leave, linkTo('/compare'));
    vi.runAllTimers();
  }
  expect(fetch).not.toHaveBeenCalled();
});

test('nothing is fetched of other sites and of downloads, nor after the end', () => {
  const fetch = vi.fn(async () => undefined);
  const { root, does } = page();
  const stop = fetchWhatIsMeant(root, fetch);
  does('pointerover', linkTo('/', { origin: 'https://elsewhere.example' }));
  vi.runAllTimers();
  does('pointerover', linkTo('/sheet.csv', { download: true }));
  vi.runAllTimers();
  does('pointerover', linkTo('/compare'));
  stop();
  does('pointerover', linkTo('/compare'));
  vi.runAllTimers();
  expect(fetch).not.toHaveBeenCalled();
});

test('the main pages are fetched one after another, each when there is nothing to do', async () => {
  const asked: number[] = [];
  const spies = MAIN_PAGES.map((page, index) =>
    vi.spyOn(page, 'preload').mockImplementation(async () => {
      asked.push(index);
      // One that does not come keeps none of the others back.
      if (index === 0) throw new Error('lost');
    }),
  );
  const idle: (() => void)[] = [];
  const requestIdleCallback = (callback: () => void) => idle.push(callback);
  const done = fetchAhead({ requestIdleCallback, setTimeout: () => 0 });
  for (const index of MAIN_PAGES.keys()) {
    await vi.waitFor(() => expect(idle).toHaveLength(index + 1));
    expect(asked).toHaveLength(index);
    idle[index]?.();
  }
  await done;
  expect(asked).toEqual([...MAIN_PAGES.keys()]);
  for (const spy of spies) spy.mockRestore();
});

test('an address names the district whose pages it is among', () => {
  expect(districtIn({ pathname: '/d/north' })).toBe('north');
  expect(districtIn({ pathname: '/d/north/programmes/rent' })).toBe('north');
  expect(districtIn({ pathname: '/programmes' })).toBeUndefined();
});
