import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { UnavailableDistrict } from './UnavailableDistrict.tsx';

/** By name, with what to do. */
export const Plain: Example = () => (
  <UnavailableDistrict name={samplePack.district.name} onRetry={() => undefined} />
);
