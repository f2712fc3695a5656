import type { Example } from '../../samples/example.tsx';
import { PointsBands, PointsTotal } from './Points.tsx';

/** Item by item, with the way to the threshold. */
export const Total: Example = ({ say }) => (
  <PointsTotal
    caption={say('积分明细', 'Points item by item')}
    total={41}
    threshold={{ needed: 45, counted: 41 }}
    rows={[
      {
        id: 'degree',
        label: say('学历', 'Degree'),
        points: 30,
        note: say('取最高一项', 'Only the highest counts'),
      },
      { id: 'tax', label: say('纳税贡献', 'Tax paid'), points: 15 },
      { id: 'late', label: say('逾期扣分', 'Taken off for delay'), points: -4 },
    ]}
  />
);

/** Enough. */
export const Reached: Example = ({ say }) => (
  <PointsTotal
    caption={say('积分明细', 'Points item by item')}
    total={45}
    threshold={{ needed: 45, counted: 45 }}
    rows={[{ id: 'given', label: say('直接给予', 'Given directly'), points: 45 }]}
  />
);

/** The bands of the yearly ranking. */
export const Bands: Example = () => (
  <PointsBands
    bands={[
      { share: 4_000, amount: 100_000, citation: ['sample/p1/1.1'] },
      { share: 3_000, amount: 150_000, citation: ['sample/p1/1.2'] },
      { share: 3_000, amount: 200_000, citation: ['sample/p1/1.3'] },
    ]}
  />
);

/** Something ends the registration: no total, and the row says why. Sources in a column of their own. */
export const Vetoed: Example = ({ say }) => (
  <PointsTotal
    caption={say('积分明细', 'Points item by item')}
    total={null}
    rows={[
      {
        id: 'degree',
        label: say('学历', 'Degree'),
        points: 30,
        citation: ['sample/p1/1.1'],
      },
      {
        id: 'false',
        label: say('提供虚假材料', 'False papers'),
        points: null,
        note: say('出现即不能登记', 'Rules out registration'),
        citation: ['sample/p4/1.2'],
      },
    ]}
  />
);

/** Halves, a total below nought, and labels as long as they come. */
export const LongAndBelowNought: Example = ({ say }) => (
  <PointsTotal
    caption={say('积分明细', 'Points item by item')}
    total={-2.5}
    threshold={{ needed: 45, counted: 0 }}
    rows={[
      {
        id: 'patent',
        label: say(
          '近五年内以第一发明人身份获得授权并已在本区企业实施转化的发明专利',
          'Patents of the last five years granted to you as first inventor and put to use by a company in the district',
        ),
        points: 7.5,
        note: say(
          '同一项目另有更高的子项，只取最高的一项',
          'Another sub-item of the same item is higher, and only the highest counts',
        ),
      },
      { id: 'late', label: say('逾期扣分', 'Taken off for delay'), points: -10 },
    ]}
  />
);

/** Nothing entered yet. */
export const Nothing: Example = ({ say }) => (
  <PointsTotal
    caption={say('积分明细', 'Points item by item')}
    total={0}
    threshold={{ needed: 45, counted: 0 }}
    rows={[]}
  />
);
