import { beforeAll, describe, expect, it } from 'vitest';
import { breaches, overBudget, readBudgets } from './budgets.ts';
import { type Bundle, bundle, entriesOf } from './bundle.ts';
import { type Measured, measureAll, whyNotSent } from './measure.ts';

/** What only parts that need it may bring, and never the first script of a page. */
const HEAVY =
  /^node_modules\/(?:react-aria|react-stately|@react-aria\/|@react-stately\/|@visx\/|d3-)/;
/** Reading a pack takes a parser; showing one that has been read does not. */
const PARSER = /^node_modules\/zod\//;
const REACT = ['react', 'react-dom'];

const heavyIn = (modules: Bundle['initial']['modules']): string[] =>
  Object.keys(modules).filter((path) => HEAVY.test(path));

describe('weight', () => {
  let measured: Measured[];
  beforeAll(async () => {
    measured = await measureAll();
  });
  const budgets = readBudgets();

  it.each(Object.keys(budgets.lines))('%s keeps within its budget', (name) => {
    const line = measured.find((each) => each.name === name);
    expect(line, `${name} is no longer there: npm run size -- --write`).toBeDefined();
    expect(line ? overBudget(line, budgets.lines[name]) : []).toEqual([]);
  });

  it('has a budget for everything that readers are sent', () => {
    expect(breaches(measured, budgets).filter((each) => each.includes('has no budget'))).toEqual(
      [],
    );
  });

  it('weighs every entry point but those that are never sent', () => {
    const entries = ['packages/ui-kit', 'packages/district-kit'].flatMap((folder) =>
      entriesOf(folder).map(({ specifier }) => specifier),
    );
    const weighed = new Set(measured.map(({ name }) => name));
    expect(entries.filter((entry) => !weighed.has(entry) && !whyNotSent(entry))).toEqual([]);
    expect(entries.filter((entry) => weighed.has(entry) && whyNotSent(entry))).toEqual([]);
  });

  it('finds what is too heavy, and names the part that grew', () => {
    const heavier = measured.map((line) => ({
      ...line,
      js: { minified: line.js.minified * 2 + 1000, gzip: line.js.gzip * 2 + 1000 },
      parts: { ...line.parts, 'some-package': 50_000 },
    }));
    const found = breaches(heavier, budgets);
    expect(found).toHaveLength(measured.length);
    for (const each of found) expect(each).toContain('some-package +50000 (new)');
  });
});

describe('a page that shows text and tables', () => {
  let page: Bundle;
  beforeAll(async () => {
    page = await bundle({
      from: {
        text: `
          export { Breadcrumbs, DataTable, Disclosure, KitProvider, Link, LinkProvider, Notice, PageHeading,
            PageLayout, Section, SiteFooter, SiteHeader, SourcesProvider, Tag } from '@portal/ui-kit';
          export { AmountView, BenefitTable, CitationRef, CombinationTable, CriteriaTree, ProcessSteps,
            ProgrammeCard, ValidityBar, VerdictPanel } from '@portal/ui-kit';
        `,
      },
      external: REACT,
    });
  });

  it('loads nothing of react-aria, visx or d3', () => {
    expect(heavyIn(page.initial.modules)).toEqual([]);
  });

  it('does not even know of parts to fetch late', () => {
    expect(Object.keys(page.lazy)).toEqual([]);
  });

  it('loads no parser', () => {
    expect(Object.keys(page.initial.modules).filter((path) => PARSER.test(path))).toEqual([]);
  });
});

describe('the kit as host and districts share it, whole', () => {
  let kit: Bundle;
  beforeAll(async () => {
    const [facade] = entriesOf('packages/ui-kit');
    if (!facade) throw new Error('The kit has no entry point.');
    kit = await bundle({ from: { file: facade.file }, external: REACT });
  });

  it('brings nothing of react-aria, visx or d3 before a part asks for it', () => {
    expect(heavyIn(kit.initial.modules)).toEqual([]);
  });

  it('holds them nevertheless, each behind a part that is fetched late', () => {
    const late = Object.values(kit.lazy).flatMap(({ modules }) => heavyIn(modules));
    expect(late.some((path) => path.includes('react-aria'))).toBe(true);
    expect(late.some((path) => path.includes('@visx'))).toBe(true);
  });

  it('brings no parser', () => {
    expect(Object.keys(kit.initial.modules).filter((path) => PARSER.test(path))).toEqual([]);
  });
});

describe('who imports one part', () => {
  const folders = ({ modules }: Bundle['initial']): string[] =>
    [
      ...new Set(
        Object.keys(modules).flatMap(
          (path) => /\/src\/(?:components|patterns)\/([^/]+)\//.exec(path)?.[1] ?? [],
        ),
      ),
    ].sort();

  it.each([
    ['Tag', ['Icon', 'Tag']],
    ['Notice', ['Icon', 'Notice', 'Tag']],
  ])('%s gets what it is made of and no other part', async (name, expected) => {
    const { initial } = await bundle({
      from: { text: `export { ${name} } from '@portal/ui-kit';` },
      external: REACT,
    });
    expect(folders(initial)).toEqual(expected);
  });
});
