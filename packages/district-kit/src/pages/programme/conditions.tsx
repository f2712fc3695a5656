import type { Programme, ProgrammeResult } from '@portal/rules-core';
import { Accordion, BenefitTable, CriteriaTree, Section, Stack } from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import type { PageContext } from '../page-context.ts';
import { classAnchor } from './class-anchor.ts';
import { ClassFold } from './class-fold.tsx';

interface ConditionsProps {
  page: PageContext;
  programme: Programme;
  /** The programme for the reader's answers, where there are some. */
  result?: ProgrammeResult | undefined;
}

/** Who can have it: what all must meet, then each class, to unfold, with its own conditions and benefits. */
export function Conditions({ page: { locale }, programme, result }: ConditionsProps) {
  const say = pageText(locale);
  const hasClasses = programme.classes.length > 0;
  const common = <CriteriaTree explanation={result?.explanation} criterion={programme.criteria} />;
  if (!hasClasses) return common;
  return (
    <Stack gap="l">
      <Section title={say('programmeCommonCriteria')} level={3}>
        {common}
      </Section>
      <p>{say('programmeClassesLead')}</p>
      <Accordion>
        {programme.classes.map((entry) => {
          const explanation = result?.classes.find(({ id }) => id === entry.id)?.explanation;
          return (
            <ClassFold
              key={entry.id}
              id={classAnchor(entry)}
              title={entry.name[locale]}
              truth={explanation?.truth}
              isReached={result?.class?.least === entry.id}
            >
              <CriteriaTree criterion={entry.criteria} explanation={explanation} />
              {entry.benefits.length > 0 ? (
                <BenefitTable
                  benefits={entry.benefits}
                  caption={say('programmeAmountsFor', { name: entry.name[locale] })}
                />
              ) : null}
            </ClassFold>
          );
        })}
      </Accordion>
    </Stack>
  );
}
