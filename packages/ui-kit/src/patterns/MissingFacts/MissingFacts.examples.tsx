import type { Example } from '../../samples/example.tsx';
import { MissingFacts } from './MissingFacts.tsx';

/** Each leads to its question. */
export const Linked: Example = () => (
  <MissingFacts
    missing={['sample:degree', 'sample:salary', 'sample:birth-date']}
    hrefOf={(id) => `/check/${encodeURIComponent(id)}`}
  />
);

/** Named only. */
export const Named: Example = () => <MissingFacts missing={['sample:degree']} />;
