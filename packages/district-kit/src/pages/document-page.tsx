import { type Clause, type ClauseRole, type Locale, validityOn } from '@portal/rules-core';
import { AmountView, Link, PageHeading, Section, Stack, Tag, ValidityBar } from '@portal/ui-kit';
import { pageText, type SayPageText } from '../text/page-text.ts';
import type { PageTextKey } from '../text/zh.ts';
import { citedBy, type RecordKind, type RecordLink } from './cited-by.ts';
import { type Statement, statementsFrom } from './clause-statements.ts';
import { annexNumber, paragraphOf, partsOf } from './clauses.ts';
import { DistrictFrame } from './district-frame.tsx';
import { DocumentFacts } from './document-facts.tsx';
import styles from './document-page.module.css';
import type { PageContext } from './page-context.ts';

interface DocumentPageProps {
  page: PageContext;
  /** The clause a citation led to; it is marked. */
  clause?: string | undefined;
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

/** The source document clause by clause: where every citation leads, and what each clause carries. */
export function DocumentPage({ page, clause: marked }: DocumentPageProps) {
  const { pack, locale, asOf, paths } = page;
  const say = pageText(locale);
  const citing = citedBy(pack, paths);
  const parts = partsOf(pack.clauses);
  const stated = marked === undefined ? undefined : statementsFrom(pack, marked);
  return (
    <DistrictFrame page={page} title={say('navDocument')} section={paths.document()}>
      <Stack>
        <PageHeading
          title={pack.document.title[locale]}
          caption={say('documentTitle', { district: pack.district.name[locale] })}
        >
          <ValidityBar
            validity={pack.validity}
            status={validityOn(pack.validity, asOf)}
            asOf={asOf}
          />
        </PageHeading>
        <DocumentFacts document={pack.document} locale={locale} />
        <Section
          title={say('documentClauses')}
          lead={say('documentLead', { count: pack.clauses.length })}
        >
          {parts.length > 1 ? (
            <nav className={styles.parts} aria-label={say('documentJump')}>
              <ul>
                {parts.map((part) => (
                  <li key={part.id}>
                    <Link href={paths.document(partAnchor(part.id))}>{partName(part.id, say)}</Link>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </Section>
        {parts.map((part) => (
          <Section key={part.id} id={partAnchor(part.id)} level={3} title={partName(part.id, say)}>
            <ol className={styles.clauses}>
              {part.clauses.map((clause) => (
                <ClauseEntry
                  key={clause.id}
                  clause={clause}
                  href={paths.document(clause.id)}
                  records={citing.get(clause.id) ?? []}
                  stated={clause.id === marked ? stated : undefined}
                  locale={locale}
                />
              ))}
            </ol>
          </Section>
        ))}
      </Stack>
    </DistrictFrame>
  );
}

interface ClauseEntryProps {
  clause: Clause;
  href: string;
  records: readonly RecordLink[];
  /** For the clause a citation led to: what each record states from it. */
  stated: ReadonlyMap<string, readonly Statement[]> | undefined;
  locale: Locale;
}

function ClauseEntry({ clause, href, records, stated, locale }: ClauseEntryProps) {
  const say = pageText(locale);
  const isMarked = stated !== undefined;
  const path = clause.path || say('documentOpening');
  const paragraph = paragraphOf(clause);
  return (
    <li
      id={clause.id}
      className={styles.clause}
      data-marked={isMarked || undefined}
      aria-current={isMarked ? 'location' : undefined}
    >
      <p className={styles.place}>
        <Link href={href} quiet>
          <span lang={clause.path ? 'zh' : undefined}>
            {paragraph === undefined ? path : say('documentParagraph', { path, number: paragraph })}
          </span>
        </Link>
        {isMarked && records.length > 0 ? (
          <span className={styles.own}>{say('documentStated')}</span>
        ) : null}
        {clause.role ? <Tag tone="muted">{say(ROLES[clause.role])}</Tag> : null}
      </p>
      {records.length > 0 ? (
        <ul className={styles.records} aria-label={say('documentCitedBy')}>
          {records.map((record) => (
            <li key={record.id}>
              <Link href={record.href}>
                {record.name ? record.name[locale] : say(KINDS[record.kind])}
              </Link>
              {record.name ? <span className={styles.kind}>{say(KINDS[record.kind])}</span> : null}
              <Statements statements={stated?.get(record.id) ?? []} locale={locale} />
            </li>
          ))}
        </ul>
      ) : clause.role ? null : (
        <p className={styles.none}>{say('documentNotCited')}</p>
      )}
    </li>
  );
}

/** What a record states from the marked clause, so that a citation can be followed up in place. */
function Statements({ statements, locale }: { statements: readonly Statement[]; locale: Locale }) {
  if (statements.length === 0) return null;
  return (
    <ul className={styles.statements}>
      {statements.map(({ words, amount }) => (
        <li key={`${words.zh}${JSON.stringify(amount)}`}>
          {words[locale]}
          {amount ? <AmountView amount={amount} /> : null}
        </li>
      ))}
    </ul>
  );
}

function partAnchor(part: string): string {
  return `part-${part}`;
}

function partName(part: string, say: SayPageText): string {
  const number = annexNumber(part);
  if (number === undefined) return part === 'main' ? say('documentMain') : part;
  return number === null ? say('documentSoleAnnex') : say('documentAnnex', { number });
}
