import { useSources } from '../../context/SourcesProvider.tsx';
import type { Example } from '../../samples/example.tsx';
import { BundleView } from './BundleView.tsx';

/** What it comes to, what is in it, and what was left out for what. */
export const Plain: Example = () => (
  <BundleView
    bundle={{
      most: 524_000_000,
      open: true,
      taken: [
        {
          programme: 'sample/housing',
          benefit: 'purchase',
          verdict: 'eligible',
          worth: 500_000_000,
        },
        {
          programme: 'sample/founders',
          benefit: 'office',
          verdict: 'discretionary',
          worth: null,
        },
      ],
      leftOut: [
        {
          programme: 'sample/housing',
          benefit: 'rent',
          verdict: 'eligible',
          worth: 24_000_000,
          rule: 'sample/higher',
          keptInstead: { programme: 'sample/housing', benefit: 'purchase' },
        },
      ],
    }}
  />
);

/** Nothing to count yet. */
export const Empty: Example = () => (
  <BundleView bundle={{ most: 0, open: false, taken: [], leftOut: [] }} />
);

/** Nothing in it has a figure: no total, and each says what it is instead. */
export const WithoutFigures: Example = () => (
  <BundleView
    bundle={{
      most: 0,
      open: true,
      taken: [
        { programme: 'sample/founders', benefit: 'office', verdict: 'eligible', worth: null },
        { programme: 'sample/founders', benefit: 'project', verdict: 'eligible', worth: null },
        { programme: 'sample/founders', benefit: 'award', verdict: 'needsInfo', worth: null },
      ],
      leftOut: [],
    }}
  />
);

/** What was left out unfolds to the rule that excludes it, or to the word that one class alone is granted. */
export const WithRules: Example = () => {
  const { packs } = useSources();
  const purchase = { programme: 'sample/housing', benefit: 'purchase' };
  return (
    <BundleView
      rules={packs.flatMap((pack) => pack.combinations)}
      bundle={{
        most: 500_000_000,
        open: false,
        taken: [{ ...purchase, verdict: 'eligible', worth: 500_000_000 }],
        leftOut: [
          {
            programme: 'sample/housing',
            benefit: 'rent',
            verdict: 'eligible',
            worth: 24_000_000,
            rule: 'sample/higher',
            keptInstead: purchase,
          },
          {
            programme: 'sample/founders',
            benefit: 'award',
            verdict: 'eligible',
            worth: 10_000_000,
            rule: null,
            keptInstead: purchase,
          },
        ],
      }}
    />
  );
};
