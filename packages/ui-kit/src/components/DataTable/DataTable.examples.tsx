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
