import type { Explanation, Programme, Service } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  BenefitLines,
  CitationRef,
  Cluster,
  CriteriaTree,
  Disclosure,
  Link,
  List,
  SmallTitle,
  SoftText,
  Tag,
  useKit,
  VerdictTag,
} from '@portal/ui-kit';
import type { ReactNode } from 'react';
import { useDistrictPage } from '../pages/use-page.ts';
import { pageText } from '../text/page-text.ts';
import { type Found, STANDINGS, type Standing } from './standing.ts';
import { StillMatters } from './still-matters.tsx';

export interface StandingWords {
  title: string;
  /** What it means to stand there, in a sentence. */
  lead: string;
}

export interface FoundGroupsProps {
  found: readonly Found[];
  words: Readonly<Record<Standing, StandingWords>>;
  /** Said in place of programmes where every condition of none is met; without it that group is left out. */
  noneMet?: string | undefined;
  /** Beside a programme's clause: its number in the document. */
  above?: (programme: Programme) => ReactNode;
  /** Further `AccordionItem`s, before what the answers rule out. */
  children?: ReactNode;
}

/** Programmes by where the reader stands in them: what fits stands open, each with its clause and its reasons. */
export function FoundGroups({ found, words, noneMet, above, children }: FoundGroupsProps) {
  const say = pageText(useKit().locale);
  const group = (standing: Standing) => {
    const members = found.filter((entry) => entry.standing === standing);
    const isNone = members.length === 0;
    if (isNone && (standing !== 'met' || noneMet === undefined)) return null;
    const { title, lead } = words[standing];
    return (
      <AccordionItem
        key={standing}
        title={title}
        tag={<Tag>{say('foundCount', { count: members.length })}</Tag>}
        open={standing === 'met' || standing === 'judged'}
      >
        <SoftText>{isNone ? noneMet : lead}</SoftText>
        {isNone ? null : (
          <List kind="ruled">
            {members.map((entry) => (
              <li key={entry.programme.id}>
                <FoundProgramme found={entry} above={above?.(entry.programme)} />
              </li>
            ))}
          </List>
        )}
      </AccordionItem>
    );
  };
  return (
    <Accordion>
      {STANDINGS.filter((standing) => standing !== 'outside').map(group)}
      {children}
      {group('outside')}
    </Accordion>
  );
}

/** A programme with its verdict, the clause, and what the verdict rests on. */
function FoundProgramme({
  found: { programme, result, standing, reasons },
  above,
}: {
  found: Found;
  above: ReactNode;
}) {
  const { paths } = useDistrictPage();
  const say = pageText(useKit().locale);
  return (
    <>
      <FoundHeading record={programme} href={paths.programme(programme.id)} above={above} />
      <div>
        <VerdictTag verdict={result.verdict} />
      </div>
      <Reasons
        title={say(standing === 'outside' ? 'foundReasonsUnmet' : 'foundReasonsMet')}
        reasons={reasons}
      />
      {(standing === 'met' || standing === 'judged') && result.benefits.length > 0 ? (
        <div>
          <SmallTitle>{say('foundBenefits')}</SmallTitle>
          <BenefitLines
            benefits={result.benefits.map((benefit) => ({
              id: benefit.id,
              name: benefit.name,
              amount: benefit,
              possible: standing === 'met' && !benefit.certain,
            }))}
          />
        </div>
      ) : null}
      {standing === 'open' ? (
        <div>
          <SmallTitle>{say('foundStill')}</SmallTitle>
          <StillMatters facts={result.missing} />
        </div>
      ) : null}
      <Disclosure summary={say('foundAllConditions')} printsAsShown>
        <CriteriaTree criterion={programme.criteria} explanation={result.explanation} />
      </Disclosure>
    </>
  );
}

/** A programme or service under its clause, as it stands in an item of an accordion. */
export function FoundHeading({
  record,
  href,
  above,
}: {
  record: Programme | Service;
  href: string;
  above?: ReactNode;
}) {
  const { locale } = useKit();
  return (
    <>
      <Cluster>
        {above}
        <CitationRef citation={record.citation} />
      </Cluster>
      <h4>
        <Link href={href}>{record.name[locale]}</Link>
      </h4>
    </>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly Explanation[] }) {
  const { locale } = useKit();
  const words = reasons.flatMap((reason) => reason.words ?? []);
  if (words.length === 0) return null;
  return (
    <div>
      <SmallTitle>{title}</SmallTitle>
      <List kind="bullets">
        {words.map((each) => (
          <li key={each.zh}>{each[locale]}</li>
        ))}
      </List>
    </div>
  );
}
