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

/** Many, with a title of the page’s own; a fact that no pack at hand knows is named by its id. */
export const Many: Example = ({ say }) => (
  <MissingFacts
    title={say('补充后可能符合更多项目', 'Answering these may open more programmes')}
    missing={[
      'sample:degree',
      'sample:birth-date',
      'sample:salary',
      'sample:employed-since',
      'sample:owns-home',
      'sample:awards',
      'sample:shareholding',
      'sample:members',
      'sample:employer-district',
    ]}
    hrefOf={(id) => `/check/${encodeURIComponent(id)}`}
  />
);
