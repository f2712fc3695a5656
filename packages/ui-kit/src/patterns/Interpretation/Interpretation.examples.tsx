import type { Example } from '../../samples/example.tsx';
import { Interpretation } from './Interpretation.tsx';

/** Which reading of an unclear clause this is. */
export const Plain: Example = () => (
  <Interpretation
    words={{
      zh: '“不超过一年”含满一年当日。',
      en: '“No more than one year” includes the anniversary itself.',
    }}
  />
);
