import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../bundle/bundle.ts';
import { evaluateDistrict } from '../../evaluate/district.ts';
import { knowledgeOf } from '../../evaluate/knowledge.ts';
import { evaluateProgramme } from '../../evaluate/programme.ts';
import type { ProgrammeResult } from '../../evaluate/result.ts';
import type { FactValue, Profile } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import { implyingPack } from '../../testing/arbitrary-implications.ts';
import { arbitraryPack, partialProfile } from '../../testing/arbitrary-pack.ts';
import { endedFixturePack, fixturePack } from '../../testing/fixture-pack.ts';
import { BatchTotals, createBatch, rowBundle } from './batch.ts';

const asOf = '2020-06-01';

/** A result without its explanations: what a row has. */
function ofRow({ explanation, classes, benefits, ...rest }: ProgrammeResult) {
  return { ...rest, benefits: benefits.map(({ when, ...benefit }) => benefit) };
}

const oneByOne = (pack: Pack, profile: Profile) =>
  pack.programmes.map((programme) => ofRow(evaluateProgramme(pack, programme, profile, { asOf })));

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
    const rows = fc.array(partialProfile, { minLength: 2, maxLength: 6 });
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
      { numRuns: 200 },
    );
    // Rows of which nothing follows would prove nothing.
    expect(followed).toBeGreaterThan(50);
    expect(contradicted).toBeGreaterThan(10);
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
