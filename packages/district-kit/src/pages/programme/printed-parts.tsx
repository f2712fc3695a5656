import type { Programme, ProgrammeResult } from '@portal/rules-core';
import {
  Annotated,
  CombinationTable,
  Interpretation,
  Link,
  NotStatedList,
  ProcessSteps,
} from '@portal/ui-kit';
import type { ReactNode } from 'react';
import { pageText } from '../../text/page-text.ts';
import type { PageTextKey } from '../../text/zh.ts';
import { DocumentFacts } from '../document-facts.tsx';
import type { PrintedContext } from '../page-context.ts';
import { ClawbackList, ProvisionList, QuotaList } from '../rule-lists.tsx';
import { about, combinationsOf } from '../rules-in.ts';
import { Amounts } from './amounts.tsx';
import { Conditions } from './conditions.tsx';
import { PointsRules } from './points.tsx';

/** A part of a programme's page, with the anchor it is reached by. */
export interface Part {
  id: string;
  title: string;
  lead?: string;
  content: ReactNode;
}

export interface PrintedProps {
  page: PrintedContext;
  programme: Programme;
  /**
   * Whether it can be applied for on the day the page is read for; if not, headings speak of the past. Absent on a
   * page that knows no day: they speak of the document.
   */
  isOpen?: boolean | undefined;
  /** The programme for the reader's answers, where there are some. */
  result?: ProgrammeResult | undefined;
}

/** Of what time a heading speaks. */
type Tense = 'now' | 'past' | 'printed';

const tense = (isOpen: boolean | undefined): Tense =>
  isOpen === undefined ? 'printed' : isOpen ? 'now' : 'past';

const AMOUNTS: Readonly<Record<Tense, PageTextKey>> = {
  now: 'programmeAmounts',
  past: 'programmeAmountsEnded',
  printed: 'programmeAmountsPrinted',
};
const WHO: Readonly<Record<Tense, PageTextKey>> = {
  now: 'programmeWho',
  past: 'programmeWhoEnded',
  printed: 'programmeWhoPrinted',
};
const HOW: Readonly<Record<Tense, PageTextKey>> = {
  now: 'programmeHow',
  past: 'programmeHowEnded',
  printed: 'programmeHowPrinted',
};

/** What the document prints about a programme, in the order of the questions readers have; the amounts first. */
export function printedParts(props: PrintedProps): [Part, ...Part[]] {
  const { page, programme, isOpen, result } = props;
  const say = pageText(page.locale);
  return [
    {
      id: 'amounts',
      title: say(AMOUNTS[tense(isOpen)]),
      content: <Amounts page={page} programme={programme} isForReader={result !== undefined} />,
    },
    {
      id: 'conditions',
      title: say(WHO[tense(isOpen)]),
      lead: say('programmeWhoLead'),
      content: <Conditions page={page} programme={programme} result={result} />,
    },
    ...page.pack.points
      .filter((scheme) => scheme.programme === programme.id)
      .map((scheme, index) => ({
        id: index === 0 ? 'points' : `points-${index + 1}`,
        title: scheme.name[page.locale],
        content: <PointsRules page={page} scheme={scheme} />,
      })),
    howToApply(props),
    together(props),
    ...commonRules(props),
    {
      id: 'document',
      title: say('programmeValidity'),
      content: <Sources page={page} programme={programme} />,
    },
  ];
}

function howToApply({ page: { pack, locale }, programme, isOpen }: PrintedProps): Part {
  const say = pageText(locale);
  const processes = about(pack.processes, programme);
  return {
    id: 'apply',
    title: say(HOW[tense(isOpen)]),
    content:
      processes.length === 0 ? (
        <p>{say('programmeHowNone', { district: pack.district.name[locale] })}</p>
      ) : (
        processes.map((process) => <ProcessSteps key={process.id} process={process} />)
      ),
  };
}

function together({ page: { pack, locale, paths }, programme }: PrintedProps): Part {
  const say = pageText(locale);
  const rules = combinationsOf(pack, programme);
  return {
    id: 'together',
    title: say('programmeTogether'),
    content: (
      <>
        {rules.length === 0 ? (
          <p>{say('programmeTogetherNone')}</p>
        ) : (
          <CombinationTable rules={rules} captionHidden />
        )}
        <p>
          <Link href={paths.combination()}>{say('programmeTogetherAll')}</Link>
        </p>
      </>
    ),
  };
}

/** What the document says of several programmes and holds for this one. */
function commonRules({ page, programme }: PrintedProps): Part[] {
  const { pack, locale } = page;
  const say = pageText(locale);
  const quotas = about(pack.quotas, programme);
  const clawbacks = about(pack.clawbacks, programme);
  const provisions = about(pack.provisions, programme);
  const parts: (Part & { count: number })[] = [
    {
      id: 'quota',
      title: say('programmeQuota'),
      count: quotas.length,
      content: <QuotaList page={page} rules={quotas} />,
    },
    {
      id: 'clawback',
      title: say('programmeClawback'),
      count: clawbacks.length,
      content: <ClawbackList page={page} rules={clawbacks} />,
    },
    {
      id: 'provisions',
      title: say('programmeProvisions'),
      count: provisions.length,
      content: <ProvisionList page={page} rules={provisions} />,
    },
  ];
  return parts.filter(({ count }) => count > 0);
}

/** Where it stands, how it is read, what the document leaves open, and the document itself. */
function Sources({ page, programme }: Pick<PrintedProps, 'page' | 'programme'>) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  return (
    <>
      <Annotated citation={programme.citation}>
        <p>{say('programmeCitationLead')}</p>
      </Annotated>
      {programme.interpretation ? <Interpretation words={programme.interpretation} /> : null}
      <NotStatedList items={programme.notStated} />
      <DocumentFacts document={pack.document} locale={locale} />
      <p>
        <Link href={paths.document()}>{say('documentOpen')}</Link>
      </p>
    </>
  );
}
