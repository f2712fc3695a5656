import type { Verdict } from '@portal/rules-core';
import { Cluster, Stack } from '../../components/Layout/Layout.tsx';
import type { Example } from '../../samples/example.tsx';
import { AmountView } from '../AmountView/AmountView.tsx';
import { MissingFacts } from '../MissingFacts/MissingFacts.tsx';
import { VerdictPanel } from './VerdictPanel.tsx';
import { TruthTag, ValidityTag, VerdictTag } from './VerdictTag.tsx';

const verdicts: readonly Verdict[] = ['eligible', 'needsInfo', 'discretionary', 'notEligible'];

/** Word, sign and colour, in this order of weight. */
export const Tags: Example = () => (
  <Stack>
    <Cluster>
      {verdicts.map((verdict) => (
        <VerdictTag key={verdict} verdict={verdict} />
      ))}
    </Cluster>
    <Cluster>
      {(['met', 'unknown', 'discretionary', 'unmet'] as const).map((truth) => (
        <TruthTag key={truth} truth={truth} />
      ))}
    </Cluster>
    <Cluster>
      {(['inForce', 'unstated', 'notYet', 'ended'] as const).map((status) => (
        <ValidityTag key={status} status={status} />
      ))}
    </Cluster>
  </Stack>
);

const classes = [
  {
    id: 'a',
    name: { zh: 'A类', en: 'Class A' },
    explanation: { op: 'all', truth: 'unknown' } as const,
  },
  {
    id: 'c',
    name: { zh: 'C类', en: 'Class C' },
    explanation: { op: 'all', truth: 'met' } as const,
  },
];

/** Eligible, with the class and the amount. */
export const Eligible: Example = () => (
  <VerdictPanel
    asOf="2026-11-21"
    result={{
      verdict: 'eligible',
      range: { worst: 'met', best: 'met' },
      class: { least: 'c', most: 'a' },
      classes,
    }}
  >
    <AmountView
      size="l"
      amount={{ kind: 'instalments', bound: 'upTo', most: 500_000_000, months: 120 }}
    />
  </VerdictPanel>
);

/** Not decided yet: what it can become, and what is missing. */
export const NeedsInfo: Example = () => (
  <VerdictPanel
    asOf="2026-11-21"
    result={{
      verdict: 'needsInfo',
      range: { worst: 'unmet', best: 'met' },
      class: { least: null, most: 'a' },
      classes,
    }}
  >
    <MissingFacts
      missing={['sample:degree', 'sample:salary']}
      hrefOf={(id) => `/check/${encodeURIComponent(id)}`}
    />
  </VerdictPanel>
);

/** An authority decides. */
export const Discretionary: Example = () => (
  <VerdictPanel
    result={{
      verdict: 'discretionary',
      range: { worst: 'discretionary', best: 'discretionary' },
      class: null,
      classes: [],
    }}
  />
);

/** Not eligible: an answer, not a fault. */
export const NotEligible: Example = () => (
  <VerdictPanel
    asOf="2026-11-21"
    result={{
      verdict: 'notEligible',
      range: { worst: 'unmet', best: 'unmet' },
      class: { least: null, most: null },
      classes,
    }}
  />
);

/** Classes have names as long as the document gives them. */
export const LongClassNames: Example = () => (
  <VerdictPanel
    asOf="2026-11-21"
    result={{
      verdict: 'eligible',
      range: { worst: 'met', best: 'met' },
      class: { least: 'x', most: 'y' },
      classes: [
        {
          id: 'y',
          name: {
            zh: '国内外顶尖人才及其核心团队成员',
            en: 'Leading talent from home and abroad and the core members of their teams',
          },
          explanation: { op: 'all', truth: 'unknown' },
        },
        {
          id: 'x',
          name: {
            zh: '区级重点产业领军人才和青年拔尖人才',
            en: 'Leaders of the district’s key industries and outstanding young talent',
          },
          explanation: { op: 'all', truth: 'met' },
        },
      ],
    }}
  />
);
