import { describe, expect, test } from 'vitest';
import { validityOn } from './evaluate/validity.ts';
import { PackSummary } from './schema/pack-summary.ts';
import { summaryOf } from './summary.ts';
import { fixturePack as pack } from './testing/fixture-pack.ts';

describe('the summary of a pack', () => {
  test('says what the pack says', () => {
    const summary = summaryOf(pack);
    expect(summary.title).toEqual(pack.document.title);
    expect(summary.number).toBe(pack.document.number);
    expect(summary.programmes).toBe(pack.programmes.length);
    expect(summary.services).toBe(pack.services.length);
    for (const day of ['1990-01-01', '2024-06-01', '2090-01-01'])
      expect(validityOn(summary.validity, day)).toBe(validityOn(pack.validity, day));
  });

  test('counts a record once for each of its needs, and no need that nobody has', () => {
    const [first] = pack.programmes;
    if (!first) throw new Error('The fixture has no programme.');
    const { needs } = summaryOf({
      ...pack,
      programmes: [
        { ...first, needs: ['rent', 'spouse'] },
        { ...first, needs: ['rent'] },
      ],
      services: [],
    });
    expect(needs).toEqual([
      { need: 'rent', count: 2 },
      { need: 'spouse', count: 1 },
    ]);
  });

  test('is in the form that is published, with and without what may be absent', () => {
    const { number: _, ...document } = pack.document;
    const { date: __, ...until } = pack.validity.until;
    const bare = { ...pack, document, validity: { ...pack.validity, until } };
    for (const summary of [summaryOf(pack), summaryOf(bare)])
      expect(PackSummary.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
    expect(summaryOf(bare)).not.toHaveProperty('number');
  });
});
