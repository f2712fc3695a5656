import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlyUpTo } from '../../author/amounts.ts';
import { all, any, between, eq, is } from '../../author/criteria.ts';
import { bundleOf } from '../../bundle/bundle.ts';
import { evaluateDistrict } from '../../evaluate/district.ts';
import { knowledgeOf } from '../../evaluate/knowledge.ts';
import { evaluateProgramme } from '../../evaluate/programme.ts';
import type { FactValue, Profile } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import { implyingPack } from '../../testing/arbitrary-implications.ts';
import { arbitraryPack, partialProfile } from '../../testing/arbitrary-pack.ts';
import { endedFixturePack, fixturePack } from '../../testing/fixture-pack.ts';
import { citation, factOf, packWith, saying, words } from '../../testing/one-programme.ts';
import { withoutReasons } from '../../testing/without-reasons.ts';
import { BatchTotals, createBatch, rowBundle } from './batch.ts';

const asOf = '2020-06-01';

const oneByOne = (pack: Pack, profile: Profile) =>
  pack.programmes.map((programme) =>
    withoutReasons(evaluateProgramme(pack, programme, profile, { asOf })),
  );

/** Any profile over the facts of a pack: each fact known or not, its values about every threshold it has. */
function profilesOf(pack: Pack): fc.Arbitrary<Profile> {
  const { facts } = createBatch([pack], { asOf });
  const used = new Set(
    [...JSON.stringify(pack).matchAll(/"([a-z]+[.:][\w-]+)"/g)].map((m) => m[1]),
  );
  const record: Record<string, fc.Arbitrary<FactValue | undefined>> = {};
  for (const fact of facts.values()) {
    if (!used.has(fact.id)) continue;
    record[fact.id] = fc.option(valuesOfType(fact.type), { nil: undefined, freq: 4 });
  }
  return fc
    .record(record)
    .map((profile) =>
      Object.fromEntries(
        Object.entries(profile).flatMap(([id, value]) =>
          value === undefined ? [] : [[id, value]],
        ),
      ),
    );
}

function valuesOfType(type: Pack['facts'][number]['type']): fc.Arbitrary<FactValue> {
  switch (type.kind) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: type.min, max: type.max ?? type.min + 100 });
    case 'money':
      return fc.oneof(fc.nat(10_000), fc.nat(1_000_000_000));
    case 'percent':
      return fc.nat(type.max);
    case 'date':
      return fc
        .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'choice':
    case 'scale':
      return fc.constantFrom(...type.options.map(({ id }) => id));
    case 'choices':
      return fc.subarray(type.options.map(({ id }) => id));
    case 'place':
      return fc.constantFrom('north', 'south', 'elsewhere');
    case 'places':
      return fc.subarray(['north', 'south', 'elsewhere']);
  }
}

/** A pack whose results hang on more of a row than the cells of single facts. */
const { pack: reckoningPack } = packWith({
  facts: [
    factOf('north:won', { kind: 'date' }),
    factOf('north:landed', { kind: 'date' }),
    factOf('north:yes', { kind: 'boolean' }),
    factOf('north:had', { kind: 'integer', min: 0, max: 80, unit: words }),
  ],
  criteria: any([
    between('north:won', 'north:landed', 'lte', { years: 2 }, saying),
    is('north:yes', true, saying),
  ]),
  benefits: [
    {
      id: 'wage',
      name: words,
      need: 'start-up',
      citation,
      amount: {
        kind: 'share',
        bound: 'upTo',
        of: 'work.annualSalary',
        most: 3000,
        per: 'year',
        maxMonths: 36,
        monthsUsed: 'north:had',
      },
    },
    {
      id: 'rent',
      name: words,
      need: 'rent',
      citation,
      amount: monthlyUpTo(100_000, 60, 'north:had'),
      when: is('north:yes', false, saying),
    },
  ],
});

describe('a batch', () => {
  it('says of arbitrary programmes what evaluateProgramme says, row after row', () => {
    fc.assert(
      fc.property(
        arbitraryPack,
        fc.array(partialProfile, { minLength: 2, maxLength: 8 }),
        (pack, rows) => {
          const batch = createBatch([pack], { asOf });
          for (const { partial } of rows)
            expect(batch.evaluate(partial)).toEqual(oneByOne(pack, partial));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('counts what follows from other answers, and names contradictions, as the check does', () => {
    const rows = fc.array(partialProfile, { minLength: 10, maxLength: 40 });
    let followed = 0;
    let contradicted = 0;
    fc.assert(
      fc.property(implyingPack, rows, (pack, profiles) => {
        const batch = createBatch([pack], { asOf });
        for (const { partial } of profiles) {
          const knowledge = knowledgeOf(partial, batch.facts);
          expect(batch.evaluate(partial)).toEqual(oneByOne(pack, partial));
          expect(batch.contradictions(partial).map(({ facts }) => facts)).toEqual(
            knowledge.contradictions.map(({ facts }) => facts),
          );
          if (knowledge.derived.size > 0) followed++;
          if (knowledge.contradictions.length > 0) contradicted++;
        }
      }),
      { numRuns: 60 },
    );
    // Rows of which nothing follows would prove nothing.
    expect(followed).toBeGreaterThan(50);
    expect(contradicted).toBeGreaterThan(10);
  });

  it('keeps apart rows that leave different values of one fact possible', () => {
    const atLeast = (colour: string, cmp: 'lte' | 'gte') => ({
      when: [{ op: 'is' as const, fact: 'north:colour', value: colour }],
      holds: { op: 'compare' as const, fact: 'north:level', cmp, value: 'middle' },
      words,
    });
    const options = (ids: readonly string[]) => ids.map((id) => ({ id, label: words }));
    const levels = options(['low', 'middle', 'high']);
    const { pack } = packWith({
      facts: [
        factOf('north:yes', { kind: 'boolean' }),
        factOf('north:colour', { kind: 'choice', options: options(['red', 'green', 'blue']) }),
        factOf(
          'north:level',
          { kind: 'scale', options: levels },
          { follows: [atLeast('red', 'gte'), atLeast('green', 'lte')] },
        ),
      ],
      criteria: any([
        eq('north:level', 'low', saying),
        all([eq('north:level', 'high', saying), is('north:yes', true, saying)]),
      ]),
    });
    const batch = createBatch([pack], { asOf });
    const missing = ['red', 'green', 'blue', 'red'].map((colour) => {
      const row = { 'north:colour': colour };
      expect(batch.evaluate(row)).toEqual(oneByOne(pack, row));
      return batch.evaluate(row)[0]?.missing;
    });
    const both = ['north:yes', 'north:level'];
    expect(missing).toEqual([both, ['north:level'], both, both]);
  });

  it.each([
    ['the full fixture', fixturePack],
    ['the ended fixture', endedFixturePack],
  ])('says of %s what evaluateProgramme says, amounts of shares and months among it', (_, pack) => {
    const batch = createBatch([pack], { asOf });
    fc.assert(
      fc.property(profilesOf(pack), (profile) => {
        expect(batch.evaluate(profile)).toEqual(oneByOne(pack, profile));
      }),
      { numRuns: 400 },
    );
  });

  it('says the same of times between two dates, months already had and shares of a wage', () => {
    const batch = createBatch([reckoningPack], { asOf });
    let oneDate = 0;
    fc.assert(
      fc.property(profilesOf(reckoningPack), (profile) => {
        if ('north:won' in profile !== 'north:landed' in profile) oneDate++;
        expect(batch.evaluate(profile)).toEqual(oneByOne(reckoningPack, profile));
      }),
      { numRuns: 500 },
    );
    // Of a time, one end may be known: what is missing then is the other alone.
    expect(oneDate).toBeGreaterThan(50);
  });

  it('gives the bundles that evaluateDistrict gives', () => {
    const batch = createBatch([fixturePack], { asOf });
    fc.assert(
      fc.property(profilesOf(fixturePack), (profile) => {
        const one = evaluateDistrict(fixturePack, profile, { asOf });
        const row = batch.evaluate(profile);
        expect(rowBundle(fixturePack, row, 'certain')).toEqual(one.bundle);
        expect(rowBundle(fixturePack, row, 'possible')).toEqual(one.possible);
        expect(bundleOf(fixturePack.combinations, one.programmes, 'certain')).toEqual(one.bundle);
      }),
      { numRuns: 60 },
    );
  });

  it('evaluates the named districts only, and knows the facts of all', () => {
    const batch = createBatch([fixturePack, endedFixturePack], { asOf, districts: ['south'] });
    expect(new Set(batch.programmes.map(({ pack }) => pack.district.id))).toEqual(
      new Set(['south']),
    );
    expect(batch.facts.has('north:registered')).toBe(true);
  });

  it('counts each row once for each programme', () => {
    const batch = createBatch([fixturePack], { asOf });
    const totals = new BatchTotals(batch.programmes.length);
    for (let row = 0; row < 5; row++) totals.add(batch.evaluate({}));
    expect(totals.rows).toBe(5);
    for (const { eligible, needsInfo, discretionary, notEligible } of totals.counts)
      expect(eligible + needsInfo + discretionary + notEligible).toBe(5);
  });
});
