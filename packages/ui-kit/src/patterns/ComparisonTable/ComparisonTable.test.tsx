import type { BenefitResult, Need, Pack, ProgrammeResult, Service } from '@portal/rules-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KitProvider } from '../../context/KitProvider.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { districts } from './ComparisonTable.examples.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { compareByNeed } from './compare-by-need.ts';

const [sample] = samplePack.programmes;
if (!sample) throw new Error('the sample pack has programmes');

const benefit = (need: Need): BenefitResult => ({
  id: need,
  name: { zh: '补贴', en: 'Subsidy' },
  need,
  citation: ['sample/main/1'],
  certain: true,
  kind: 'oneOff',
  bound: 'upTo',
  least: 0,
  most: 100,
  unit: 'fen',
  per: 'once',
  months: null,
  stated: true,
});

const result = (id: string, more: Partial<ProgrammeResult> = {}): ProgrammeResult => ({
  id,
  validity: 'inForce',
  verdict: 'eligible',
  range: { worst: 'met', best: 'met' },
  class: null,
  benefits: [benefit('home-purchase'), benefit('rent')],
  missing: [],
  explanation: { op: 'all', truth: 'met' },
  classes: [],
  ...more,
});

function district(id: string, results: readonly ProgrammeResult[], more: Partial<Pack> = {}) {
  const programmes = results.map((each) => ({ ...sample, id: each.id }) as typeof sample & object);
  return {
    pack: {
      ...samplePack,
      services: [],
      ...more,
      district: { id, name: { zh: id, en: id } },
      programmes,
    },
    result: { programmes: [...results] },
  };
}

const service = (need: Need): Service => ({
  id: 'north/window',
  name: { zh: '窗口', en: 'Window' },
  summary: { zh: '办理', en: 'Desk' },
  offers: [],
  audience: ['person'],
  needs: [need],
  citation: ['sample/main/1'],
});

const ids = (entries: readonly { programme: { id: string } }[]) =>
  entries.map(({ programme }) => programme.id);

describe('districts compared by need', () => {
  it('put the surest first, and what is ruled out apart', () => {
    const [open] = compareByNeed(
      [
        district('north', [
          result('north/a', { verdict: 'needsInfo' }),
          result('north/b', { verdict: 'notEligible' }),
          result('north/c'),
          result('north/d', { verdict: 'discretionary' }),
        ]),
      ],
      '2026-01-01',
    );
    const cell = open?.rows[0]?.cells[0];
    expect(ids(cell?.possible ?? [])).toEqual(['north/c', 'north/d', 'north/a']);
    expect(ids(cell?.notMet ?? [])).toEqual(['north/b']);
  });

  it('never stand an ended programme beside an open one, whatever the document says', () => {
    const phases = compareByNeed(
      [district('north', [result('north/open'), result('north/over', { validity: 'ended' })])],
      '2026-01-01',
    );
    expect(
      phases.map(({ phase, rows }) => [phase, ids(rows[0]?.cells[0]?.possible ?? [])]),
    ).toEqual([
      ['open', ['north/open']],
      ['ended', ['north/over']],
    ]);
  });

  it('have a column for an open district that has nothing, and no row that nobody answers', () => {
    const [open] = compareByNeed(
      [district('north', [result('north/a')]), district('south', [])],
      '2026-01-01',
    );
    expect(open?.districts.map(({ pack }) => pack.district.id)).toEqual(['north', 'south']);
    // The sample programme answers these two, in the order of the vocabulary.
    expect(open?.rows.map(({ need }) => need)).toEqual(['home-purchase', 'rent']);
    expect(open?.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it('name services beside programmes, in the phase of their document', () => {
    const withServices = (id: string, more: Partial<Pack> = {}) => ({
      ...district(id, []),
      pack: { ...district(id, [], more).pack, services: [service('rent')] },
    });
    const ended: Pack['validity'] = {
      ...samplePack.validity,
      until: { date: '2020-12-31', words: { zh: '期末', en: 'End' } },
    };
    const phases = compareByNeed(
      [withServices('north'), withServices('south', { validity: ended })],
      '2026-01-01',
    );
    expect(
      phases.map(({ phase, districts: columns, rows }) => [
        phase,
        columns.map(({ pack }) => pack.district.id),
        rows.map(({ need, cells }) => [need, cells[0]?.services.length]),
      ]),
    ).toEqual([
      ['open', ['north'], [['rent', 1]]],
      ['ended', ['south'], [['rent', 1]]],
    ]);
  });

  it('take a programme for ruled out where nothing of it is left for the need', () => {
    // Whatever else the housing programme brings, of its benefits for renting none is left.
    const [open] = compareByNeed(
      [district('north', [result('north/a', { benefits: [benefit('home-purchase')] })])],
      '2026-01-01',
      ['rent'],
    );
    expect(sample.benefits.concat(...sample.classes.map((each) => each.benefits))).toContainEqual(
      expect.objectContaining({ need: 'rent' }),
    );
    expect(ids(open?.rows[0]?.cells[0]?.possible ?? [])).toEqual([]);
    expect(ids(open?.rows[0]?.cells[0]?.notMet ?? [])).toEqual(['north/a']);
  });

  it('show in a row the benefits of its need alone', () => {
    const [open] = compareByNeed(districts(), '2026-11-21', ['rent']);
    const benefits = open?.rows[0]?.cells[0]?.possible.flatMap((entry) => entry.benefits) ?? [];
    expect(benefits.length).toBeGreaterThan(0);
    expect(new Set(benefits.map(({ need }) => need))).toEqual(new Set(['rent']));
  });
});

describe('the table', () => {
  const markup = renderToStaticMarkup(
    <KitProvider locale="en">
      <ComparisonTable
        caption="Side by side"
        districts={districts()}
        asOf="2026-11-21"
        hrefOf={(id) => `/p/${id}`}
      />
    </KitProvider>,
  );
  const tables = markup.split('<table').slice(1);

  it('has ended plans in a table of its own, with the date they ended', () => {
    expect(tables).toHaveLength(2);
    expect(tables[0]).not.toContain('Third District');
    expect(tables[1]).toContain('Side by side: ended');
    expect(tables[1]).toContain('until 31 December 2020');
  });

  it('says of a plan that has not begun when it begins, and not when it ends', () => {
    const early = renderToStaticMarkup(
      <KitProvider locale="en">
        <ComparisonTable
          caption="Side by side"
          districts={districts().filter(({ pack }) => pack.validity.until.date !== undefined)}
          asOf="2010-01-01"
          hrefOf={(id) => `/p/${id}`}
        />
      </KitProvider>,
    );
    expect(early).toMatch(/Not yet in force.*since \d+ \w+ \d{4}/);
    expect(early).not.toContain('until');
  });

  it('gives no verdict on an ended plan as if it could be applied for', () => {
    expect(tables[1]).toContain('By its terms: Eligible');
    expect(tables[1]).not.toMatch(/positive[^>]*>(<svg.*?<\/svg>)?Eligible/);
    expect(tables[0]).not.toContain('By its terms');
  });

  it('heads every row and every column', () => {
    for (const table of tables) {
      const columns = table.match(/<th scope="col"/g)?.length ?? 0;
      const rows = table.match(/<th scope="row"/g)?.length ?? 0;
      expect(rows).toBeGreaterThan(0);
      expect(table.match(/<td/g)).toHaveLength(rows * (columns - 1));
    }
  });

  it('shows an upper bound as one and links the programme', () => {
    expect(markup).toContain('href="/p/sample/housing"');
    expect(markup).toMatch(/up to .*4,000/);
  });
});

describe('before the first answer', () => {
  const say = (unanswered: boolean) =>
    renderToStaticMarkup(
      <KitProvider locale="en">
        <ComparisonTable
          caption="Side by side"
          districts={districts({})}
          asOf="2026-11-21"
          needs={['rent']}
          unanswered={unanswered}
        />
      </KitProvider>,
    );

  it('says what is offered, without a verdict on what hangs on answers', () => {
    expect(say(false)).toContain('More information needed');
    expect(say(true)).not.toMatch(/More information needed|Not eligible/);
    expect(say(true)).toMatch(/up to .*4,000/);
  });
});

describe('counts', () => {
  const markup = renderToStaticMarkup(
    <KitProvider locale="en">
      <ComparisonTable
        caption="At a glance"
        districts={districts()}
        asOf="2026-11-21"
        detail="counts"
        hrefOfNeed={(need) => `/compare?need=${need}`}
      />
    </KitProvider>,
  );
  const [, open = '', ended = ''] = markup.split('<table');

  it('give verdicts where they can be had, and never an amount', () => {
    expect(open).toContain('Eligible</span> 1');
    expect(ended).toContain('1 programme');
    expect(ended).not.toContain('Eligible');
    expect(markup).not.toContain('CNY');
  });

  it('lead to each need', () => {
    expect(open).toContain('href="/compare?need=rent"');
  });
});
