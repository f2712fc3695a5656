import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Watched, whenReaderStays } from './when-reader-stays.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window in which things can be made to happen. */
function opened(saveData?: boolean) {
  const target = new EventTarget();
  const window = Object.assign(target, {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    navigator: saveData === undefined ? {} : { connection: { saveData } },
  }) as EventTarget & Watched;
  return { window, happens: (name: string) => target.dispatchEvent(new Event(name)) };
}

test.each(['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'])(
  'the first sign is enough, and is one: %s',
  (sign) => {
    const { window, happens } = opened(false);
    const stays = vi.fn();
    whenReaderStays(window, stays);
    expect(stays).not.toHaveBeenCalled();
    happens(sign);
    happens(sign);
    happens('pointerdown');
    vi.runAllTimers();
    expect(stays).toHaveBeenCalledOnce();
  },
);

test('who does nothing has read for a while', () => {
  const { window, happens } = opened();
  const stays = vi.fn();
  whenReaderStays(window, stays);
  vi.runAllTimers();
  expect(stays).toHaveBeenCalledOnce();
  happens('scroll');
  expect(stays).toHaveBeenCalledOnce();
});

test('nothing is fetched ahead for who saves data', () => {
  const { window, happens } = opened(true);
  const stays = vi.fn();
  whenReaderStays(window, stays);
  happens('pointermove');
  vi.runAllTimers();
  expect(stays).not.toHaveBeenCalled();
});
