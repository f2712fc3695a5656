import { beforeEach, describe, expect, test } from 'vitest';
import { createBreaker, forgetFailures } from './breaker.ts';
import { memoryVisit } from './testing/memory-visit.ts';

const MINUTE = 60_000;
let now: number;
let visit: ReturnType<typeof memoryVisit>;
/** As each load of the page makes one. */
const onPage = () => createBreaker(visit, () => now);
beforeEach(() => {
  now = 1_000_000;
  visit = memoryVisit();
});

describe('code that fails', () => {
  test('is tried by itself until it has failed three times, over reloads of the page', () => {
    for (let times = 0; times < 3; times += 1) {
      expect(onPage().pauses('north', 'a')).toBeUndefined();
      onPage().failed('north', 'a');
    }
    expect(onPage().pauses('north', 'a')).toMatchObject({
      reason: 'code',
      message: expect.stringContaining('north/a has failed 3 times'),
    });
  });

  test('pauses for five minutes from the last failure on, and then once more if it fails again', () => {
    for (let times = 0; times < 3; times += 1) onPage().failed('north', 'a');
    now += 5 * MINUTE - 1;
    expect(onPage().pauses('north', 'a')).toBeDefined();
    now += 1;
    expect(onPage().pauses('north', 'a')).toBeUndefined();
    onPage().failed('north', 'a');
    expect(onPage().pauses('north', 'a')).toBeDefined();
  });

  test('is forgiven once it has worked', () => {
    onPage().failed('north', 'a');
    onPage().failed('north', 'a');
    onPage().worked('north', 'a');
    onPage().failed('north', 'a');
    expect(onPage().pauses('north', 'a')).toBeUndefined();
    onPage().worked('north', 'a');
    expect(visit.kept.size).toBe(0);
  });

  test('says nothing of another build or another district', () => {
    for (let times = 0; times < 3; times += 1) onPage().failed('north', 'a');
    expect(onPage().pauses('north', 'b')).toBeUndefined();
    expect(onPage().pauses('south', 'a')).toBeUndefined();
  });

  test('that froze the page pauses at once', () => {
    onPage().froze('north', 'a');
    expect(onPage().pauses('north', 'a')).toMatchObject({ reason: 'frozen' });
  });

  test('does not pause for longer than meant when the clock is put back', () => {
    onPage().froze('north', 'a');
    now -= 60 * MINUTE;
    expect(onPage().pauses('north', 'a')).toBeUndefined();
  });
});

test('without storage it is counted for as long as the page lives', () => {
  const breaker = createBreaker(undefined, () => now);
  for (let times = 0; times < 3; times += 1) breaker.failed('north', 'a');
  expect(breaker.pauses('north', 'a')).toBeDefined();
});

test.each(['no json', '[]', '{"north/a":{"at":"x","frozen":true}}', '{"north/a":null}', 'null'])(
  'what somebody else has written there is passed over: %s',
  (text) => {
    visit.kept.set('talent-portal.code-failures', text);
    expect(onPage().pauses('north', 'a')).toBeUndefined();
  },
);

test('what was counted can be forgotten', () => {
  onPage().froze('north', 'a');
  forgetFailures(visit);
  expect(visit.kept.size).toBe(0);
});
