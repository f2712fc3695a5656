import type { Programme, ProgrammeResult } from '@portal/rules-core';
import {
  Annotated,
  Card,
  CombinationTable,
  Grid,
  Interpretation,
  Link,
  NotStatedList,
  ProcessSteps,
} from '@portal/ui-kit';
import type { ReactNode } from 'react';
import { pageText } from '../../text/page-text.ts';
import { DocumentFacts } from '../document-facts.tsx';
import type { PageContext } from '../page-context.ts';
import { recordSlug } from '../paths.ts';
import { ClawbackList, ProvisionList, QuotaList } from '../rule-lists.tsx';
import { about, combinationsOf } from '../rules-in.ts';
import { Amounts } from './amounts.tsx';
import { Conditions } from './conditions.tsx';
import { PointsRules } from './points.tsx';
import { Reckoned } from './reckoned.tsx';
import { YourVerdict } from './your-verdict.tsx';

/** A part of a programme's page, with the anchor it is reached by. */
export interface Part {
  id: string;
  title: string;
  lead?: string;
  content: ReactNode;
}

export interface PartsProps {
  page: PageContext;
  programme: Programme;
  /** Whether it can be applied for on the day; if not, headings speak of the past. */
  isOpen: boolean;
  /** The programme for the reader's answers, where there are some. */
  result: ProgrammeResult | undefined;
}

/** What there is to read about a programme, in the order of the questions readers have. */
export function programmeParts(props: PartsProps): Part[] {
  const { page, programme, isOpen, result } = props;
  const say = pageText(page.locale);
  return [
    ...(result
      ? [
          {
            id: 'verdict',
            title: say(isOpen ? 'programmeVerdict' : 'programmeVerdictEnded'),
            content: <YourVerdict page={page} result={result} isOpen={isOpen} />,
          },
        ]
      : []),
    {
      id: 'amounts',
      title: say(isOpen ? 'programmeAmounts' : 'programmeAmountsEnded'),
      content: (
        <>
          <Amounts page={page} programme={programme} isForReader={result !== undefined} />
          {/* The verdict's own amounts begin at nothing as long as it is no yes: here is what it is if it is granted. */}
          {result?.verdict === 'notEligible' ? null : (
            <Reckoned page={page} programme={programme} />
          )}
        </>
      ),
    },
    ...ownTools(props),
    {
      id: 'conditions',
      title: say(isOpen ? 'programmeWho' : 'programmeWhoEnded'),
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

/** The district's own pages that reckon with this programme. */
function ownTools({ page: { tools, locale, paths }, programme }: PartsProps): Part[] {
  const serving = tools.filter(({ serves }) => serves?.includes(recordSlug(programme.id)));
  if (serving.length === 0) return [];
  return [
    {
      id: 'tools',
      title: pageText(locale)('frontTools'),
      content: (
        <Grid>
          {serving.map(({ path, title, summary }) => (
            <Card key={path} title={title[locale]} href={paths.extra(path)}>
              {summary ? <p>{summary[locale]}</p> : null}
            </Card>
          ))}
        </Grid>
      ),
    },
  ];
}

function howToApply({ page: { pack, locale }, programme, isOpen }: PartsProps): Part {
  const say = pageText(locale);
  const processes = about(pack.processes, programme);
  return {
    id: 'apply',
    title: say(isOpen ? 'programmeHow' : 'programmeHowEnded'),
    content:
      processes.length === 0 ? (
        <p>{say('programmeHowNone', { district: pack.district.name[locale] })}</p>
      ) : (
        processes.map((process) => <ProcessSteps key={process.id} process={process} />)
      ),
  };
}

function together({ page: { pack, locale, paths }, programme }: PartsProps): Part {
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
function commonRules({ page, programme }: PartsProps): Part[] {
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
function Sources({ page, programme }: Pick<PartsProps, 'page' | 'programme'>) {
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
