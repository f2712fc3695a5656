import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { ProcessSteps } from './ProcessSteps.tsx';

const [process] = samplePack.processes;

/** Who does what, in order. */
export const Plain: Example = () => (process ? <ProcessSteps process={process} /> : null);
