import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPrecedence } from './precedence.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Which of some districts may be read by now. */
async function readable(
  precedence: ReturnType<typeof createPrecedence>,
  ids: readonly string[],
): Promise<() => readonly string[]> {
  const read: string[] = [];
  for (const id of ids) void precedence.turnOf(id).then(() => read.push(id));
  await vi.advanceTimersByTimeAsync(0);
  return () => read;
}

test('nobody waits while no district is being opened', async () => {
  const read = await readable(createPrecedence(), ['north', 'south']);
  expect(read()).toEqual(['north', 'south']);
});

test('the others wait for the one that is being opened, until its pages stand', async () => {
  const precedence = createPrecedence();
  precedence.give('north');
  const read = await readable(precedence, ['south', 'north', 'east']);
  expect(read()).toEqual(['north']);
  precedence.done('south');
  await vi.advanceTimersByTimeAsync(0);
  expect(read()).toEqual(['north']);
  precedence.done('north');
  await vi.advanceTimersByTimeAsync(0);
  expect(read()).toEqual(['north', 'south', 'east']);
  expect((await readable(precedence, ['west']))()).toEqual(['west']);
});

test('they do not wait for ever for pages that never come', async () => {
  const precedence = createPrecedence();
  precedence.give('north');
  const read = await readable(precedence, ['south']);
  await vi.advanceTimersByTimeAsync(3000);
  expect(read()).toEqual(['south']);
});

test('who goes on to another district gives that one precedence, and who waited goes on', async () => {
  const precedence = createPrecedence();
  precedence.give('north');
  const before = await readable(precedence, ['east']);
  precedence.give('south');
  await vi.advanceTimersByTimeAsync(0);
  expect(before()).toEqual(['east']);
  expect((await readable(precedence, ['north', 'south']))()).toEqual(['south']);
});
