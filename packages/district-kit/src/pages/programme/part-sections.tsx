import { Section, Stack } from '@portal/ui-kit';
import type { Part } from './printed-parts.tsx';

/** The parts of a programme's page, each under its heading with its anchor. */
export function PartSections({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ id, title, lead, content }) => (
    <Section key={id} id={id} title={title} lead={lead}>
      <Stack>{content}</Stack>
    </Section>
  ));
}
