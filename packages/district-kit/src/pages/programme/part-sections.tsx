import { Section, Stack, useFirst } from '@portal/ui-kit';
import type { Part } from './printed-parts.tsx';

/** The verdict or the amounts, below the list of what there is: a screen is full then. */
const FIRST = 1;

/** The parts of a programme's page, each under its heading with its anchor. Nothing stands behind them. */
export function PartSections({ parts }: { parts: readonly Part[] }) {
  return useFirst(parts, FIRST).map(({ id, title, lead, content }) => (
    <Section key={id} id={id} title={title} lead={lead}>
      <Stack>{content}</Stack>
    </Section>
  ));
}
