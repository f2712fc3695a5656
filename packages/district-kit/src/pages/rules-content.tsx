import {
  Accordion,
  AccordionItem,
  ButtonLink,
  CombinationTable,
  EmptyState,
  Section,
  Tag,
} from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import type { PrintedContext } from './page-context.ts';
import { ClawbackList, ProvisionList, QuotaList } from './rule-lists.tsx';
import { rulesIn } from './rules-in.ts';

/** The rules of a document that hold for several programmes, under their headings. */
export function RulesContent({ page }: { page: PrintedContext }) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  const precedence = pack.provisions.filter(({ kind }) => kind === 'precedence');
  const provisions = pack.provisions.filter(({ kind }) => kind !== 'precedence');
  // Read when the case comes up: on a phone they would bury the table that answers the question of the page.
  const reference = [
    {
      id: 'clawback',
      title: say('rulesClawback'),
      count: pack.clawbacks.length,
      content: <ClawbackList page={page} rules={pack.clawbacks} withProgrammes />,
    },
    {
      id: 'quota',
      title: say('rulesQuota'),
      count: pack.quotas.length,
      content: <QuotaList page={page} rules={pack.quotas} withProgrammes />,
    },
    {
      id: 'provisions',
      title: say('rulesProvision'),
      count: provisions.length,
      content: <ProvisionList page={page} rules={provisions} withProgrammes />,
    },
  ];
  return (
    <>
      {rulesIn(pack) === 0 ? (
        <EmptyState
          title={say('rulesEmpty')}
          actions={<ButtonLink href={paths.programmes()}>{say('navProgrammes')}</ButtonLink>}
        >
          <p>{say('rulesEmptyHelp')}</p>
        </EmptyState>
      ) : (
        <Section title={say('rulesCombination')}>
          {pack.combinations.length === 0 ? (
            <p>{say('rulesCombinationNone')}</p>
          ) : (
            <CombinationTable rules={pack.combinations} captionHidden />
          )}
        </Section>
      )}
      {precedence.length > 0 ? (
        <Section title={say('provisionPrecedence')}>
          <ProvisionList page={page} rules={precedence} withProgrammes withKind={false} />
        </Section>
      ) : null}
      <Accordion>
        {reference.map(({ id, title, count, content }) =>
          count === 0 ? null : (
            <AccordionItem
              key={id}
              id={id}
              level={2}
              title={title}
              tag={<Tag>{say('rulesCount', { count })}</Tag>}
            >
              {content}
            </AccordionItem>
          ),
        )}
      </Accordion>
    </>
  );
}
