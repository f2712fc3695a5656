import { describe, expect, it } from 'vitest';
import { createBatch } from '../batch/index.ts';
import { evaluateProgramme } from '../evaluate/programme.ts';
import { accountFor, parseClauseIndex } from '../ledger/index.ts';
import type { Pack } from '../schema/pack.ts';
import { checkExamples, withoutExamples } from './check-examples.ts';
import type { Example } from './example.ts';
import { untranslatedTexts } from './untranslated.ts';
import { withoutReasons } from './without-reasons.ts';

/**
 * The tests that every pack's personas pass: each one holds, every programme has some, and no two of a programme
 * share a name. For a Vitest test file.
 */
export function describePersonas(pack: Pack, examples: readonly Example[]): void {
  const named = examples.map(
    (example) => [`${example.programme}: ${example.name}`, example] as const,
  );

  describe('the personas beside the programmes', () => {
    it.each(named)('%s', (_, example) => {
      expect(checkExamples(pack, [example])).toEqual([]);
    });

    it('are there for every programme, each with a name of its own', () => {
      expect(withoutExamples(pack, examples)).toEqual([]);
      const names = named.map(([name]) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    });

    it('are the same in a batch as each by itself, also with the answers of two together', () => {
      const byDay = Map.groupBy(examples, ({ asOf = pack.validity.from.date }) => asOf);
      for (const [asOf, own] of byDay) {
        const batch = createBatch([pack], { asOf });
        for (const [index, example] of own.entries()) {
          const profile = { ...own[index - 1]?.profile, ...example.profile };
          const at = batch.programmes.findIndex(
            ({ programme }) => programme.id === example.programme,
          );
          const programme = batch.programmes[at]?.programme;
          if (!programme) throw new Error(`there is no programme "${example.programme}"`);
          for (const each of [example.profile, profile])
            expect(batch.evaluate(each)[at]).toEqual(
              withoutReasons(evaluateProgramme(pack, programme, each, { asOf })),
            );
        }
      }
    });
  });
}

/**
 * The test that every complete pack passes: each clause of the document is cited or has a role, and the clause
 * index says by what.
 *
 * @param clauses the district's `clauses.json`
 * @param count how many clauses the document has, accounted for out of all: `12/12`
 */
export function testLedger(pack: Pack, clauses: unknown, count: string): void {
  it('accounts for every clause of the document, and the index says by what', () => {
    const { accounted, total, problems } = accountFor(pack, parseClauseIndex(clauses));
    expect(problems).toEqual([]);
    expect(`${accounted}/${total}`).toBe(count);
  });
}

/** The test that every pack passes: each of its texts is said in Chinese and in English. For a Vitest test file. */
export function testTranslations(pack: Pack): void {
  it('says every text in both languages', () => {
    expect(untranslatedTexts(pack)).toEqual([]);
  });
}
