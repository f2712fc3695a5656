import { evaluateProgramme } from '@portal/rules-core';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { BenefitTable } from './BenefitTable.tsx';

const [housing, founders] = samplePack.programmes;

/** As printed: every kind of amount. */
export const Printed: Example = () =>
  founders ? <BenefitTable benefits={founders.benefits} /> : null;

/** With a further condition for one benefit. */
export const WithCondition: Example = ({ locale }) => {
  const lowest = housing?.classes.at(-1);
  return lowest ? <BenefitTable benefits={lowest.benefits} caption={lowest.name[locale]} /> : null;
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

/** Long names, long terms and several sources in one row. */
export const Long: Example = ({ say }) =>
  founders ? (
    <BenefitTable
      caption={say(
        '重点产业紧缺急需人才和创新创业团队可以享受的各项待遇',
        'Everything granted to scarce talent in key industries and to founding teams',
      )}
      benefits={founders.benefits.slice(0, 1).map((benefit) => ({
        ...benefit,
        name: {
          zh: '高层次创新创业人才团队落户一次性启动资金及后续研发投入配套资助',
          en: 'One-off starting funds for high-level founding teams that settle, with matching funds for later research and development',
        },
        terms: {
          zh: '分三期拨付：立项后拨付百分之五十，中期检查合格后拨付百分之三十，结题验收合格后拨付其余部分；没有通过检查的，停止拨付。',
          en: 'Paid in three parts: half once the project is approved, three tenths after a satisfactory mid-term review, the rest on completion. Payment stops where a review is not passed.',
        },
        citation: ['sample/p2/2.1', 'sample/p2/2.2', 'sample/p1/1.5', 'sample/p3/1.1'],
      }))}
    />
  ) : null;
