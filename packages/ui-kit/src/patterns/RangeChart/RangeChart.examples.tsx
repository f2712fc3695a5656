import { wan } from '@portal/rules-core/author';
import type { Example } from '../../samples/example.tsx';
import { RangeChart } from './RangeChart.tsx';

/** Ranges, an upper bound, an exact sum and an open end on one axis; what has no figure says so in the table. */
export const Programmes: Example = ({ say }) => (
  <RangeChart
    caption={say('各项目的资助金额', 'What each programme grants')}
    rows={[
      {
        id: 'leaders',
        name: say('高层次创新创业人才计划', 'High-level innovators and founders'),
        href: '/programmes/leaders',
        amount: { kind: 'oneOff', bound: 'upTo', least: wan(500), most: wan(10_000) },
        count: say('100 名、100 个团队', '100 people, 100 teams'),
      },
      {
        id: 'team',
        name: say('海外创新团队引进', 'Innovation teams from overseas'),
        href: '/programmes/team',
        amount: { kind: 'oneOff', bound: 'upTo', most: wan(3_000) },
        count: say('20 个团队', '20 teams'),
      },
      {
        id: 'studio',
        name: say('首席技师工作室', 'Studios of chief technicians'),
        href: '/programmes/studio',
        amount: { kind: 'oneOff', bound: 'exact', most: wan(800) },
        count: say('75 名', '75 people'),
      },
      {
        id: 'platform',
        name: say('重大平台建设', 'Major platforms'),
        href: '/programmes/platform',
        amount: { kind: 'oneOff', bound: 'atLeast', most: wan(6_000) },
      },
      {
        id: 'training',
        name: say('继续教育', 'Continuing education'),
        href: '/programmes/training',
        amount: { kind: 'notStated' },
      },
    ]}
  />
);

/** Sums a month and sums in all: an axis each. */
export const Counted: Example = ({ say }) => (
  <RangeChart
    caption={say('住房补贴的上限', 'Upper bounds of housing subsidies')}
    rows={[
      {
        id: 'purchase-a',
        name: say('A类购房补贴', 'Purchase, class A'),
        amount: { kind: 'instalments', bound: 'upTo', most: wan(500), months: 120 },
      },
      {
        id: 'purchase-c',
        name: say('C类购房补贴', 'Purchase, class C'),
        amount: { kind: 'instalments', bound: 'upTo', most: wan(100), months: 120 },
      },
      {
        id: 'rent-d',
        name: say('D类租房补贴', 'Rent, class D'),
        amount: { kind: 'monthly', bound: 'upTo', most: 400_000, maxMonths: 60 },
      },
      {
        id: 'rent-points',
        name: say('积分租房补贴', 'Rent by points'),
        amount: {
          kind: 'monthly',
          bound: 'exact',
          most: 200_000,
          steps: [100_000, 150_000, 200_000],
        },
      },
    ]}
  />
);

/** Nothing to draw: sentence and table stand alone. */
export const NoFigures: Example = ({ say }) => (
  <RangeChart
    caption={say('各项目的资助金额', 'What each programme grants')}
    rows={[
      {
        id: 'training',
        name: say('继续教育', 'Continuing education'),
        amount: { kind: 'notStated' },
      },
      { id: 'space', name: say('办公场地', 'Office space'), amount: { kind: 'inKind' } },
    ]}
  />
);

/** A share of a sum that is not known yet has no bar; every row has its source in the table. */
export const Cited: Example = ({ say }) => (
  <RangeChart
    caption={say('印有金额的项目', 'Programmes that print an amount')}
    rows={[
      {
        id: 'leaders',
        name: say('高层次创新创业人才计划', 'High-level innovators and founders'),
        amount: { kind: 'oneOff', bound: 'upTo', least: wan(500), most: wan(10_000) },
        count: say('100 名、100 个团队', '100 people, 100 teams'),
        citation: ['sample/p1/1.1'],
      },
      {
        id: 'rent',
        name: say('租金优惠', 'Rent discount'),
        amount: {
          kind: 'share',
          bound: 'upTo',
          of: 'housing.marketRent',
          least: 600,
          most: 4_800,
          per: 'month',
        },
        citation: ['sample/p1/1.2'],
      },
    ]}
  />
);
