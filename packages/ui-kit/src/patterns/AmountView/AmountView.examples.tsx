import type { Amount, AmountInterval } from '@portal/rules-core';
import type { Example } from '../../samples/example.tsx';
import { AmountView } from './AmountView.tsx';

const printed: readonly Amount[] = [
  { kind: 'instalments', bound: 'upTo', most: 500_000_000, months: 120 },
  { kind: 'oneOff', bound: 'upTo', most: 250_000_000, least: 50_000_000 },
  { kind: 'oneOff', bound: 'atLeast', most: 500_000_000 },
  { kind: 'monthly', bound: 'upTo', most: 400_000, maxMonths: 60 },
  { kind: 'monthly', bound: 'exact', most: 200_000, steps: [100_000, 150_000, 200_000] },
  { kind: 'yearly', bound: 'exact', most: 2_000_000, maxMonths: 36 },
  {
    kind: 'share',
    bound: 'exact',
    of: 'sample:salary',
    least: 600,
    most: 4_800,
    per: 'year',
    maxMonths: 36,
  },
  { kind: 'matched', bound: 'upTo', of: 'sample:salary', ratio: 10_000 },
  { kind: 'unlimited' },
  { kind: 'notStated' },
  { kind: 'inKind' },
];

/** The hero of a page. */
export const Hero: Example = () => (
  <AmountView
    size="l"
    amount={{ kind: 'instalments', bound: 'upTo', most: 500_000_000, months: 120 }}
  />
);

/** Every kind of amount as a document prints it. */
export const Printed: Example = () => (
  <ul style={{ display: 'grid', gap: '1.25rem' }}>
    {printed.map((amount) => (
      <li key={JSON.stringify(amount)}>
        <AmountView amount={amount} />
      </li>
    ))}
  </ul>
);

/** In running text. */
export const Small: Example = ({ say }) => (
  <p>
    {say('租房补贴：', 'Rent subsidy: ')}
    <AmountView
      size="s"
      amount={{ kind: 'monthly', bound: 'upTo', most: 400_000, maxMonths: 60 }}
      notesHidden
    />
  </p>
);

const between: AmountInterval = {
  kind: 'oneOff',
  bound: 'exact',
  least: 5_000_000,
  most: 30_000_000,
  unit: 'fen',
  per: 'once',
  months: null,
  stated: true,
};

/** As evaluated for a profile: what is still unknown leaves an interval. */
export const Interval: Example = () => (
  <ul style={{ display: 'grid', gap: '1.25rem' }}>
    <li>
      <AmountView amount={between} />
    </li>
    <li>
      <AmountView amount={{ ...between, bound: 'upTo', least: 0, most: 300_000_000 }} />
    </li>
    <li>
      <AmountView amount={{ ...between, least: 0, most: 0 }} />
    </li>
  </ul>
);

/** A hero that is no figure: the words stand in its place, and nothing is made up. */
export const HeroWithoutFigure: Example = () => (
  <ul style={{ display: 'grid', gap: '1.25rem' }}>
    {printed.slice(-3).map((amount) => (
      <li key={amount.kind}>
        <AmountView size="l" amount={amount} />
      </li>
    ))}
  </ul>
);

/** In a narrow place: the line breaks between words, never inside a figure. */
export const Narrow: Example = () => (
  <div style={{ inlineSize: '11rem' }}>
    <AmountView
      amount={{ kind: 'oneOff', bound: 'upTo', most: 1_200_000_000, least: 150_000_000 }}
    />
  </div>
);
