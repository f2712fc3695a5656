import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { CombinationTable } from './CombinationTable.tsx';

/** What excludes each other and what goes together. */
export const Plain: Example = () => <CombinationTable rules={samplePack.combinations} />;
