import type { Programme, ProgrammeResult } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  BenefitTable,
  CriteriaTree,
  Section,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import type { PrintedContext } from '../page-context.ts';
import { classAnchor } from './class-anchor.ts';
import { ClassFold } from './class-fold.tsx';

interface ConditionsProps {
  page: PrintedContext;
  programme: Programme;
  /** The programme for the reader's answers, where there are some. */
  result?: ProgrammeResult | undefined;
}

/** Who can have it: what all must meet, then each class, to unfold, with its own conditions and benefits. */
export function Conditions({ page: { locale }, programme, result }: ConditionsProps) {
  const { plain } = useKit();
  const say = pageText(locale);
  const hasClasses = programme.classes.length > 0;
  const common = <CriteriaTree explanation={result?.explanation} criterion={programme.criteria} />;
  if (!hasClasses) return common;
  return (
    <Stack gap="l">
      <Section title={say('programmeCommonCriteria')} level={3}>
        {common}
      </Section>
      <p>{say(plain ? 'programmeClassesBelow' : 'programmeClassesLead')}</p>
      <Accordion>
        {programme.classes.map((entry) => {
          const explanation = result?.classes.find(({ id }) => id === entry.id)?.explanation;
          const id = classAnchor(entry);
          const title = entry.name[locale];
          const content = (
            <>
              <CriteriaTree criterion={entry.criteria} explanation={explanation} />
              {entry.benefits.length > 0 ? (
                <BenefitTable
                  benefits={entry.benefits}
                  caption={say('programmeAmountsFor', { name: title })}
                />
              ) : null}
            </>
          );
          return plain ? (
            <AccordionItem key={id} id={id} title={title}>
              {content}
            </AccordionItem>
          ) : (
            <ClassFold
              key={id}
              id={id}
              title={title}
              truth={explanation?.truth}
              isReached={result?.class?.least === entry.id}
            >
              {content}
            </ClassFold>
          );
        })}
      </Accordion>
    </Stack>
  );
}
