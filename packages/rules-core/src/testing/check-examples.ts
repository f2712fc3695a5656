import { isDeepStrictEqual } from 'node:util';
import { checkProfile } from '../evaluate/profile.ts';
import { evaluateProgramme } from '../evaluate/programme.ts';
import { factDictionary } from '../facts/dictionary.ts';
import type { Pack } from '../schema/pack.ts';
import type { Example } from './example.ts';

/** An example whose outcome is not as it says. */
export interface ExampleFailure {
  programme: string;
  name: string;
  /** What differs: `verdict`, `class`, `benefits.rent`, `missing`, … */
  field: string;
  expected: unknown;
  actual: unknown;
}

/**
 * Runs the examples of a pack; an empty list means that all hold.
 * @throws InvalidProfileError when an example's profile is not one the dictionary accepts.
 */
export function checkExamples(pack: Pack, examples: readonly Example[]): ExampleFailure[] {
  return examples.flatMap((example) => checkExample(pack, example));
}

/** Programmes of the pack that no example speaks of, by id. */
export function withoutExamples(pack: Pack, examples: readonly Example[]): string[] {
  const told = new Set(examples.map((example) => example.programme));
  return pack.programmes.map((programme) => programme.id).filter((id) => !told.has(id));
}

function checkExample(pack: Pack, example: Example): ExampleFailure[] {
  const { programme: id, name, expect } = example;
  const programme = pack.programmes.find((entry) => entry.id === id);
  if (!programme)
    return [{ programme: id, name, field: 'programme', expected: id, actual: undefined }];
  const profile = checkProfile(example.profile, factDictionary([pack]));
  const result = evaluateProgramme(pack, programme, profile, {
    asOf: example.asOf ?? pack.validity.from.date,
  });
  const failures: ExampleFailure[] = [];
  const compare = (field: string, expected: unknown, actual: unknown): void => {
    if (expected !== undefined && !isDeepStrictEqual(expected, actual))
      failures.push({ programme: id, name, field, expected, actual });
  };
  compare('verdict', expect.verdict, result.verdict);
  compare('class', expect.class, result.class?.least ?? null);
  compare('highestClass', expect.highestClass, result.class?.most ?? null);
  compare('best', expect.best, result.range.best);
  compare('worst', expect.worst, result.range.worst);
  if (expect.missing) compare('missing', [...expect.missing].sort(), [...result.missing].sort());
  if (expect.benefits) {
    const actual = Object.fromEntries(result.benefits.map((b) => [b.id, [b.least, b.most]]));
    for (const benefit of new Set([...Object.keys(expect.benefits), ...Object.keys(actual)]))
      if (!isDeepStrictEqual(expect.benefits[benefit], actual[benefit]))
        failures.push({
          programme: id,
          name,
          field: `benefits.${benefit}`,
          expected: expect.benefits[benefit],
          actual: actual[benefit],
        });
  }
  return failures;
}
