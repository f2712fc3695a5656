import { evaluateProgramme } from '@portal/rules-core';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { BenefitTable } from './BenefitTable.tsx';

const [housing, founders] = samplePack.programmes;

/** As printed: every kind of amount. */
export const Printed: Example = () =>
  founders ? <BenefitTable benefits={founders.benefits} /> : null;

/** With a further condition for one benefit. */
export const WithCondition: Example = () => {
  const lowest = housing?.classes.at(-1);
  return lowest ? (
    <BenefitTable benefits={lowest.benefits} caption={`${lowest.name.zh} ${lowest.name.en}`} />
  ) : null;
};

/** For a profile: amounts as intervals, and what depends on the outcome. */
export const Evaluated: Example = () => {
  if (!housing) return null;
  const { benefits } = evaluateProgramme(
    samplePack,
    housing,
    { 'sample:employer-district': 'sample', 'sample:degree': 'master' },
    { asOf: '2026-11-21' },
  );
  return <BenefitTable benefits={benefits} />;
};

/** Nothing is listed. */
export const Empty: Example = () => <BenefitTable benefits={[]} />;
