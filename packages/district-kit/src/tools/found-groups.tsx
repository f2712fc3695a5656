import type { Explanation, Programme } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  BenefitLines,
  CitationRef,
  Cluster,
  CriteriaTree,
  Disclosure,
  List,
  SmallTitle,
  SoftText,
  Tag,
  useKit,
  VerdictTag,
} from '@portal/ui-kit';
import type { ReactNode } from 'react';
import { pageText } from '../text/page-text.ts';
import { ProgrammeLink } from './programme-link.tsx';
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
  /** What a programme is called here; its name unless given. */
  nameOf?: (programme: Programme) => string;
  /** Further groups (`FoundGroup`), before what the answers rule out. */
  children?: ReactNode;
}

/**
 * Programmes by where the reader stands in them, all by name at once; each unfolds to its clause and its reasons. Those
 * that the answers rule out are folded to their number.
 */
export function FoundGroups({ found, words, noneMet, nameOf, children }: FoundGroupsProps) {
  const { locale } = useKit();
  const group = (standing: Standing) => {
    const members = found.filter((entry) => entry.standing === standing);
    const isNone = members.length === 0;
    if (isNone && (standing !== 'met' || noneMet === undefined)) return null;
    const { title, lead } = words[standing];
    return (
      <FoundGroup
        key={standing}
        title={title}
        lead={isNone ? noneMet : lead}
        open={standing !== 'outside'}
        items={members.map((entry) => ({
          id: entry.programme.id,
          name: nameOf?.(entry.programme) ?? entry.programme.name[locale],
          content: <FoundProgramme found={entry} />,
        }))}
      />
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

export interface FoundGroupProps {
  title: string;
  /** What it means to stand here, in a sentence. */
  lead?: string | undefined;
  /** The names stand there at once. */
  open?: boolean;
  items: readonly { id: string; name: string; content: ReactNode }[];
}

/** What belongs together, by name and number; each unfolds. Stands in an `Accordion`, under an `h2`. */
export function FoundGroup({ title, lead, open = true, items }: FoundGroupProps) {
  const say = pageText(useKit().locale);
  return (
    <AccordionItem
      title={title}
      tag={<Tag>{say('foundCount', { count: items.length })}</Tag>}
      open={open}
    >
      {lead === undefined ? null : <SoftText>{lead}</SoftText>}
      {items.length === 0 ? null : (
        <Accordion>
          {items.map(({ id, name, content }) => (
            <AccordionItem key={id} title={name} level={4}>
              {content}
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </AccordionItem>
  );
}

/** A programme's verdict, its clause, and what the verdict rests on. */
function FoundProgramme({ found: { programme, result, standing, reasons } }: { found: Found }) {
  const say = pageText(useKit().locale);
  return (
    <>
      <Cluster>
        <VerdictTag verdict={result.verdict} />
        <CitationRef citation={programme.citation} />
      </Cluster>
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
      <p>
        <ProgrammeLink id={programme.id} />
      </p>
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
