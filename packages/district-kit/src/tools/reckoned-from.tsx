import type { Benefit, Criterion, Explanation, Programme } from '@portal/rules-core';
import { AmountView, CitedList, CriteriaTree, NotStatedList, Stack } from '@portal/ui-kit';

/** What a tool reckons with: the benefit's terms with their source, and the amount as printed. */
export function PrintedBenefit({ benefit }: { benefit: Benefit }) {
  return (
    <CitedList
      items={[
        {
          words: benefit.terms ?? benefit.name,
          citation: benefit.citation,
          interpretation: benefit.interpretation,
          more: <AmountView amount={benefit.amount} />,
        },
      ]}
    />
  );
}

export interface ConditionsAndGapsProps {
  criterion: Criterion;
  /** The same, for the reader's answers. */
  explanation: Explanation;
  /** What the document does not state of it. */
  notStated: Programme['notStated'];
}

/** Under what a tool reckons: each condition with its truth, and what the document leaves open. */
export function ConditionsAndGaps({ criterion, explanation, notStated }: ConditionsAndGapsProps) {
  return (
    <Stack>
      <CriteriaTree criterion={criterion} explanation={explanation} />
      <NotStatedList items={notStated} />
    </Stack>
  );
}
