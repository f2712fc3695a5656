import type { ProgrammeResult } from '@portal/rules-core';
import { BenefitTable, ButtonLink, Cluster, MissingFacts, VerdictPanel } from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import type { PageContext } from '../page-context.ts';

interface YourVerdictProps {
  page: PageContext;
  result: ProgrammeResult;
  /** Whether it can be applied for; amounts and a way on are shown only then. */
  isOpen: boolean;
}

/** What the programme is for the reader's answers, what is still needed, and the way there. */
export function YourVerdict({ page, result, isOpen }: YourVerdictProps) {
  const { locale, asOf, portal } = page;
  const say = pageText(locale);
  const mayReceive = isOpen && result.verdict !== 'notEligible' && result.benefits.length > 0;
  return (
    <VerdictPanel result={result} asOf={asOf}>
      {mayReceive ? (
        <BenefitTable
          benefits={result.benefits}
          caption={say(
            result.verdict === 'eligible' ? 'programmeAmountsYours' : 'programmeAmountsYoursMaybe',
          )}
        />
      ) : null}
      <MissingFacts missing={result.missing} hrefOf={portal?.question} />
      {portal && isOpen ? (
        <Cluster>
          <ButtonLink href={portal.check}>
            {say(result.missing.length > 0 ? 'programmeVerdictCheck' : 'programmeVerdictChange')}
          </ButtonLink>
        </Cluster>
      ) : null}
    </VerdictPanel>
  );
}
