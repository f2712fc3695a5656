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
