import { formatNumber } from '../../format/numbers.ts';
import type { Example } from '../../samples/example.tsx';
import { EmptyState } from '../EmptyState/EmptyState.tsx';
import { DataTable } from './DataTable.tsx';

const rows = [
  { id: 'a', name: { zh: 'A类', en: 'Class A' }, most: '5,000,000', months: '120' },
  { id: 'b', name: { zh: 'B类', en: 'Class B' }, most: '3,000,000', months: '120' },
  { id: 'c', name: { zh: 'C类', en: 'Class C' }, most: '1,000,000', months: '120' },
];

/** On a phone each row becomes a short list. */
export const Rows: Example = ({ say, locale }) => (
  <DataTable
    caption={say('购房补贴', 'Purchase subsidy')}
    rows={rows}
    rowKey={(row) => row.id}
    columns={[
      { id: 'name', header: say('类别', 'Class'), cell: (row) => row.name[locale] },
      { id: 'most', header: say('上限（元）', 'Up to (CNY)'), cell: (row) => row.most },
      {
        id: 'terms',
        header: say('说明', 'Terms'),
        cell: () => say('分十年按月发放。', 'Paid in monthly parts over ten years.'),
      },
    ]}
  />
);

/** Figures alone stay side by side on a phone too. */
export const Figures: Example = ({ say, locale }) => (
  <DataTable
    caption={say('购房补贴上限', 'Upper bounds of the purchase subsidy')}
    rows={rows}
    rowKey={(row) => row.id}
    columns={[
      { id: 'name', header: say('类别', 'Class'), cell: (row) => row.name[locale] },
      {
        id: 'most',
        header: say('上限（元）', 'Up to (CNY)'),
        cell: (row) => row.most,
        numeric: true,
      },
      { id: 'months', header: say('发放月数', 'Months'), cell: (row) => row.months, numeric: true },
    ]}
  />
);

/** Nothing to show is said in words. */
export const Empty: Example = ({ say }) => (
  <DataTable
    caption={say('待遇', 'Benefits')}
    rows={[]}
    rowKey={() => ''}
    columns={[{ id: 'name', header: say('名称', 'Name'), cell: () => null }]}
    empty={<EmptyState title={say('没有待遇', 'No benefits')} />}
  />
);

const years = Array.from({ length: 24 }, (_, year) => ({
  year: 2020 + year,
  people: 40 + year * 7,
  most: (1 + year) * 125_000,
}));

/** Many rows: the figures of a column stay under each other. */
export const ManyRows: Example = ({ say, locale }) => (
  <DataTable
    caption={say('历年发放', 'Paid by year')}
    rows={years}
    rowKey={({ year }) => String(year)}
    columns={[
      { id: 'year', header: say('年份', 'Year'), cell: ({ year }) => year },
      { id: 'people', header: say('人数', 'People'), cell: ({ people }) => people, numeric: true },
      {
        id: 'most',
        header: say('金额（元）', 'Amount (CNY)'),
        cell: ({ most }) => formatNumber(most, locale),
        numeric: true,
      },
    ]}
  />
);

/** Long words, and a cell with nothing in it: an empty cell has no line of its own on a phone. */
export const LongWords: Example = ({ say }) => (
  <DataTable
    caption={say(
      '高层次人才购房补贴、租房补贴和安家补贴的金额、发放方式与不能重复享受的规定',
      'Amounts, ways of payment and rules against double claims for purchase, rent and settling-in subsidies',
    )}
    rows={[
      {
        id: 'team',
        name: say(
          '战略性新兴产业领军人才创新创业团队核心成员',
          'Core members of start-up teams of leading talent in strategic emerging industries',
        ),
        terms: say(
          '由单位统一申报，经公示无异议后分三年按四成、三成、三成拨付；与同类补贴就高不重复。',
          'The employer applies for all of them; after public notice, paid over three years at 40, 30 and 30 per cent. Of several subsidies of a kind, the higher counts.',
        ),
        note: 'https://www.example.com/a-very-long-address-without-a-place-to-break/2026/subsidies',
      },
      {
        id: 'one',
        name: say('其他人才', 'Other talent'),
        terms: say('一次拨付。', 'Paid at once.'),
      },
    ]}
    rowKey={(row) => row.id}
    columns={[
      { id: 'name', header: say('对象', 'For whom'), cell: (row) => row.name },
      { id: 'terms', header: say('说明', 'Terms'), cell: (row) => row.terms },
      { id: 'note', header: say('公示网址', 'Public notice'), cell: (row) => row.note },
    ]}
  />
);

/** So many figures that they do not fit side by side: on a phone these stack too. */
export const ManyFigures: Example = ({ say, locale }) => (
  <DataTable
    caption={say('各类别上限（元）', 'Upper bounds by class (CNY)')}
    rows={rows}
    rowKey={(row) => row.id}
    columns={[
      { id: 'name', header: say('类别', 'Class'), cell: (row) => row.name[locale] },
      ...[2026, 2027, 2028, 2029, 2030].map((year) => ({
        id: String(year),
        header: say(`${year} 年`, String(year)),
        cell: (row: (typeof rows)[number]) => row.most,
        numeric: true,
      })),
    ]}
  />
);
