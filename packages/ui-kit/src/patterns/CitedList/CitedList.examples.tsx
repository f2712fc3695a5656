import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { CitedList } from './CitedList.tsx';

/** What must be returned, and when. */
export const Causes: Example = () => (
  <CitedList items={samplePack.clawbacks.flatMap((clawback) => clawback.causes)} />
);
