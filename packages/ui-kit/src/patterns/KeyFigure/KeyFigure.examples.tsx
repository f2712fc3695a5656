import { instalmentsUpTo, unlimited, wan } from '@portal/rules-core/author';
import type { Example } from '../../samples/example.tsx';
import { KeyFigure } from './KeyFigure.tsx';

/** An upper bound, paid in parts. */
export const UpperBound: Example = ({ say }) => (
  <KeyFigure
    name={say('购房补贴', 'Home purchase subsidy')}
    amount={instalmentsUpTo(wan(500), 120)}
  />
);

/** Without a limit: said in words, where others have a figure. */
export const Unlimited: Example = ({ say }) => (
  <KeyFigure name={say('一事一议', 'Case by case')} amount={unlimited} />
);
