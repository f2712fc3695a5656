import { allBenefits } from '../../format/headline.ts';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { BenefitLines } from './BenefitLines.tsx';

const [programme] = samplePack.programmes;
const lines = programme ? allBenefits(programme).slice(0, 3) : [];

/** As printed. */
export const Printed: Example = () => <BenefitLines benefits={lines} />;

/** The second is not sure yet. */
export const Possible: Example = () => (
  <BenefitLines benefits={lines.map((line, index) => ({ ...line, possible: index === 1 }))} />
);
