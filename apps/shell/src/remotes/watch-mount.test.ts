import type { DistrictModule, MountContext } from '@portal/district-kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchMount } from './watch-mount.ts';

// What is mounted draws nothing, so that neither place nor context is looked at.
const place = {} as HTMLElement;
const context = {} as MountContext;

let happened: string[];
beforeEach(() => {
  happened = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
    setTimeout(() => callback(0), 16),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watched = (mount: () => unknown = () => ({ update() {}, unmount() {} })): DistrictModule =>
  watchMount(
    // As code that does not keep to the contract may be.
    { contract: 1, id: 'north', mount: mount as DistrictModule['mount'] },
    {
      begin() {
        happened.push('begin');
        return () => happened.push('end');
      },
      settled: () => happened.push('settled'),
    },
  );

test('code has settled some time after the first frame', () => {
  watched(() => {
    happened.push('mount');
    return { update() {}, unmount() {} };
  }).mount(place, context);
  expect(happened).toEqual(['begin', 'mount']);
  vi.advanceTimersByTime(500);
  expect(happened).toEqual(['begin', 'mount']);
  vi.advanceTimersByTime(100);
  expect(happened).toEqual(['begin', 'mount', 'end', 'settled']);
});

test('code that is taken away before has not settled, and is not under way either', () => {
  watched().mount(place, context).unmount();
  vi.runAllTimers();
  expect(happened).toEqual(['begin', 'end']);
});

const broken: [string, () => unknown, RegExp][] = [
  [
    'throws',
    () => {
      throw new Error('it broke');
    },
    /it broke/,
  ],
  ['hands over nothing', () => undefined, /update and unmount/],
  ['hands over half', () => ({ update() {} }), /update and unmount/],
];
test.each(broken)('code that %s at mount has failed, and is not under way', (_, mount, message) => {
  expect(() => watched(mount).mount(place, context)).toThrow(message);
  vi.runAllTimers();
  expect(happened).toEqual(['begin', 'end']);
});
