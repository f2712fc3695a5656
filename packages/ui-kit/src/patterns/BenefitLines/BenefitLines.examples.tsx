import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { BenefitLines } from './BenefitLines.tsx';

const [programme] = samplePack.programmes;
// The classes share the names of their benefits; one class has each once.
const lines = programme?.classes[0]?.benefits ?? programme?.benefits ?? [];

/** As printed. */
export const Printed: Example = () => <BenefitLines benefits={lines} />;

/** The second is not sure yet. */
export const Possible: Example = () => (
  <BenefitLines benefits={lines.map((line, index) => ({ ...line, possible: index === 1 }))} />
);
