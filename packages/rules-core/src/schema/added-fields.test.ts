import { expect, it } from 'vitest';
import { fixturePack } from '../testing/fixture-pack.ts';
import { InvalidPackError, parsePack } from './parse-pack.ts';

// A pack written for a version of this code that comes later may have fields that this one does not know. Each of them
// can change what a rule says (a limit, an exception, a date): left out, the rest would be shown as if it were all.

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The places of all records in a pack: `['programmes', 0, 'criteria']`. */
function recordsIn(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Array.isArray(value)
    ? value.flatMap((each, index) => recordsIn(each, [...at, index]))
    : Object.entries(value).flatMap(([key, each]) => recordsIn(each, [...at, key]));
  return isRecord(value) ? [at, ...below] : below;
}

function withField(place: readonly (string | number)[]): unknown {
  const pack: unknown = structuredClone(fixturePack);
  const record = place.reduce<unknown>((node, key) => Reflect.get(Object(node), key), pack);
  Reflect.set(Object(record), 'addedLater', 'from 2027 on');
  return pack;
}

function refusal(pack: unknown): InvalidPackError | undefined {
  try {
    parsePack(pack);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidPackError) return error;
    throw error;
  }
}

it('no record of a pack is read in part: a field that is not known is named, wherever it stands', () => {
  const places = recordsIn(fixturePack);
  expect(places.length).toBeGreaterThan(150);
  const passed = places.filter((place) => {
    const message = refusal(withField(place))?.message ?? '';
    return !message.includes('addedLater');
  });
  expect(passed).toEqual([]);
});

it('the message names the record it stands in, for whoever wrote it', () => {
  const places = recordsIn(fixturePack);
  const place = places.find((each) => each[0] === 'programmes' && each.at(-1) === 'criteria');
  expect(place).toBeDefined();
  const [issue] = refusal(withField(place ?? []))?.issues ?? [];
  expect(issue?.record).toMatch(/^north\//);
  expect(issue?.message).toMatch(/addedLater/);
});
