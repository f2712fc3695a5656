import type { Clause, ClauseRole, Locale } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  AmountView,
  ClauseList,
  Link,
  List,
  Section,
  SoftText,
  Tag,
} from '@portal/ui-kit';
import { pageText, type SayPageText } from '../text/page-text.ts';
import type { PageTextKey } from '../text/zh.ts';
import { citedBy, type RecordKind, type RecordLink } from './cited-by.ts';
import { type Statement, statementsFrom } from './clause-statements.ts';
import { annexNumber, paragraphOf, partsOf } from './clauses.ts';
import type { PrintedContext } from './page-context.ts';

interface DocumentClausesProps {
  page: PrintedContext;
  /** One sentence on what stands in the list. */
  lead: string;
  /** The clause a citation led to; it is marked, and what is stated from it stands there. */
  marked?: string | undefined;
}

const ROLES: Readonly<Record<ClauseRole, PageTextKey>> = {
  heading: 'roleHeading',
  background: 'roleBackground',
  principle: 'rolePrinciple',
  'internal-duty': 'roleInternalDuty',
};

const KINDS: Readonly<Record<RecordKind, PageTextKey>> = {
  validity: 'kindValidity',
  programme: 'kindProgramme',
  service: 'kindService',
  indicator: 'kindIndicator',
  combination: 'kindCombination',
  clawback: 'kindClawback',
  quota: 'kindQuota',
  process: 'kindProcess',
  provision: 'kindProvision',
  points: 'kindPoints',
};

/** All clauses of a document by its parts, each with what rests on it. */
export function DocumentClauses({ page, lead, marked }: DocumentClausesProps) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  const citing = citedBy(pack, paths);
  const parts = partsOf(pack.clauses);
  const stated = marked === undefined ? undefined : statementsFrom(pack, marked);
  return (
    <Section title={say('documentClauses')} lead={lead}>
      <Accordion>
        {parts.map((part) => (
          <AccordionItem
            key={part.id}
            id={partAnchor(part.id)}
            title={documentPartName(part.id, say)}
            tag={<Tag>{say('documentPartCount', { count: part.clauses.length })}</Tag>}
            open={parts.length === 1}
          >
            <ClauseList
              clauses={part.clauses.map((clause) => {
                const view = {
                  clause,
                  records: citing.get(clause.id) ?? [],
                  stated: clause.id === marked ? stated : undefined,
                  locale,
                };
                return {
                  id: clause.id,
                  marked: clause.id === marked,
                  place: <Place {...view} href={paths.document(clause.id)} />,
                  content: <Records {...view} />,
                };
              })}
            />
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}

interface ClauseProps {
  clause: Clause;
  records: readonly RecordLink[];
  /** For the clause a citation led to: what each record states from it. */
  stated: ReadonlyMap<string, readonly Statement[]> | undefined;
  locale: Locale;
}

/** Where a clause stands, and what it is when nothing can be built on it. */
function Place({ clause, records, stated, locale, href }: ClauseProps & { href: string }) {
  const say = pageText(locale);
  const path = clause.path || say('documentOpening');
  const paragraph = paragraphOf(clause);
  return (
    <>
      <Link href={href} quiet>
        <span lang={clause.path ? 'zh' : undefined}>
          {paragraph === undefined ? path : say('documentParagraph', { path, number: paragraph })}
        </span>
      </Link>
      {clause.title ? <SoftText as="div">{clause.title[locale]}</SoftText> : null}
      {stated !== undefined && records.length > 0 ? (
        <SoftText as="div">{say('documentStated')}</SoftText>
      ) : null}
      {clause.role ? <Tag tone="muted">{say(ROLES[clause.role])}</Tag> : null}
    </>
  );
}

/** What rests on a clause. */
function Records({ clause, records, stated, locale }: ClauseProps) {
  const say = pageText(locale);
  if (records.length === 0)
    return clause.role ? null : <SoftText>{say('documentNotCited')}</SoftText>;
  return (
    <List label={say('documentCitedBy')}>
      {records.map((record) => (
        <li key={record.id}>
          <Link href={record.href}>
            {record.name ? record.name[locale] : say(KINDS[record.kind])}
          </Link>{' '}
          {record.name ? <SoftText as="span">{say(KINDS[record.kind])}</SoftText> : null}
          <Statements statements={stated?.get(record.id) ?? []} locale={locale} />
        </li>
      ))}
    </List>
  );
}

/** What a record states from the marked clause, so that a citation can be followed up in place. */
function Statements({ statements, locale }: { statements: readonly Statement[]; locale: Locale }) {
  if (statements.length === 0) return null;
  return (
    <List kind="bullets">
      {statements.map(({ words, amount }) => (
        <li key={`${words.zh}${JSON.stringify(amount)}`}>
          {words[locale]}
          {amount ? <AmountView amount={amount} /> : null}
        </li>
      ))}
    </List>
  );
}

function partAnchor(part: string): string {
  return `part-${part}`;
}

/** What a part of a document is called: 正文, 附件4. */
export function documentPartName(part: string, say: SayPageText): string {
  const number = annexNumber(part);
  if (number === undefined) return part === 'main' ? say('documentMain') : part;
  return number === null ? say('documentSoleAnnex') : say('documentAnnex', { number });
}
