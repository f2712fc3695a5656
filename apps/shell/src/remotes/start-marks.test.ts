import { beforeEach, expect, test } from 'vitest';
import { createStartMarks, forgetMarks } from './start-marks.ts';
import { memoryVisit } from './testing/memory-visit.ts';

const north = { district: 'north', build: 'a' };
const south = { district: 'south', build: 'b' };
let visit: ReturnType<typeof memoryVisit>;
beforeEach(() => {
  visit = memoryVisit();
});

/** One load of the page; `leave` is what the browser tells it when the reader goes. */
function page() {
  const window = new EventTarget();
  const marks = createStartMarks(visit, window);
  return { marks, leave: () => window.dispatchEvent(new Event('pagehide')) };
}

test('a start that never ended is found by the next load of the page, and by it alone', () => {
  page().marks.begin(north);
  expect(page().marks.found).toEqual([north]);
  expect(page().marks.found).toEqual([]);
});

test('one that ended leaves nothing, in whatever order they end', () => {
  const { marks } = page();
  const first = marks.begin(north);
  const second = marks.begin(south);
  first();
  first();
  expect([...visit.kept.values()].join()).toContain('south');
  second();
  expect(visit.kept.size).toBe(0);
});

test('a reader who leaves while it starts has not been held up: a page that stands still cannot say so', () => {
  const { marks, leave } = page();
  marks.begin(north);
  leave();
  expect(page().marks.found).toEqual([]);
});

test('what cannot be kept stands in nobody’s way', () => {
  visit = memoryVisit({ full: true });
  const end = page().marks.begin(north);
  expect(end).not.toThrow();
  expect(createStartMarks(undefined, new EventTarget()).found).toEqual([]);
});

test.each(['no json', '{"1":{"district":1,"build":"a"}}', '[1]'])(
  'what somebody else has written there is passed over: %s',
  (text) => {
    visit.kept.set('talent-portal.starting', text);
    expect(page().marks.found).toEqual([]);
  },
);

test('marks can be forgotten', () => {
  page().marks.begin(north);
  forgetMarks(visit);
  expect(page().marks.found).toEqual([]);
});
