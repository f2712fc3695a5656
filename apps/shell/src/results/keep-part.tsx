import { ButtonLink, Section } from '@portal/ui-kit';
import { KeepActions } from '../keep/keep-actions.tsx';
import { useResultsText } from './text/index.ts';

const ID = 'keep';

/** What a reader can do with the results beside reading them; below the results, as it is done once they are read. */
export function KeepPart() {
  const t = useResultsText();
  return (
    <Section title={t('keepTitle')} id={ID}>
      <KeepActions />
    </Section>
  );
}

/** The way there from the head of the page. */
export function KeepLink() {
  const t = useResultsText();
  return <ButtonLink href={`#${ID}`}>{t('keepTitle')}</ButtonLink>;
}
