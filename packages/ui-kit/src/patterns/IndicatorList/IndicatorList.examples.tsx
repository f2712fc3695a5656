import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { IndicatorList } from './IndicatorList.tsx';

/** With and without a figure to start from. */
export const Plain: Example = () => <IndicatorList indicators={samplePack.indicators} />;
