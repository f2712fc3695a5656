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
