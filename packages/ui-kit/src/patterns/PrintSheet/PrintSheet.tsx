import type { Citation, Pack } from '@portal/rules-core';
import { type ReactNode, useEffect } from 'react';
import { cx } from '../../components/cx.ts';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { formatDate } from '../../format/dates.ts';
import styles from './PrintSheet.module.css';
import { inGroups, sheetSources } from './sheet-sources.ts';

export interface SheetAnswer {
  /** The fact's id. */
  id: string;
  question: string;
  answer: string;
}

export interface PrintSheetProps {
  title: string;
  /** `YYYY-MM-DD`: the day the results hold for. */
  asOf: string;
  /** `YYYY-MM-DD`: today. */
  printed: string;
  /** What the results rest on; with none the sheet says so. */
  answers: readonly SheetAnswer[];
  /** The packs the results were computed with. */
  packs: readonly Pack[];
  /** The clauses of everything in `children`. */
  citations: readonly Citation[];
  /** The results. */
  children: ReactNode;
  /** Also on the screen, as the sheet it will be. Otherwise it is on paper alone. */
  preview?: boolean;
  /** In the upper margin of every printed page. */
  running?: string | undefined;
  /** The build of the portal that computed the results. */
  build?: string | undefined;
}

/**
 * What a printed page carries: results with their dates, the answers they rest on, how to read them, the clauses,
 * and the fingerprint of the rules, so that what was printed can be checked later.
 */
export function PrintSheet({
  title,
  asOf,
  printed,
  answers,
  packs,
  citations,
  children,
  preview = false,
  running,
  build,
}: PrintSheetProps) {
  const { locale, t } = useKit();
  useRunningHead(running);
  return (
    <article className={cx(styles.sheet, preview && styles.preview)}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <dl className={styles.dates}>
          <div>
            <dt>{t('sheetAsOf')}</dt>
            <dd>
              <time dateTime={asOf}>{formatDate(asOf, locale)}</time>
            </dd>
          </div>
          <div>
            <dt>{t('sheetPrinted')}</dt>
            <dd>
              <time dateTime={printed}>{formatDate(printed, locale)}</time>
            </dd>
          </div>
          {build === undefined ? null : (
            <div>
              <dt>{t('sheetBuild')}</dt>
              <dd>{build}</dd>
            </div>
          )}
        </dl>
      </header>
      <div className={styles.results}>{children}</div>
      <section className={styles.answers}>
        <h2>{t('sheetAnswers')}</h2>
        {answers.length === 0 ? (
          <p>{t('sheetNoAnswers')}</p>
        ) : (
          <>
            <p className={styles.soft}>{t('sheetPrivate')}</p>
            <dl className={styles.list}>
              {answers.map(({ id, question, answer }) => (
                <div key={id}>
                  <dt>{question}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </section>
      <section className={styles.how}>
        <h2>{t('sheetHow')}</h2>
        <ul>
          <li>{t('sheetHowVerdict')}</li>
          <li>{t('sheetHowAmount')}</li>
          <li>{t('sheetHowSource')}</li>
          <li>{t('sheetHowFingerprint')}</li>
        </ul>
      </section>
      <Sources packs={packs} citations={citations} />
      <Fingerprints packs={packs} />
    </article>
  );
}

function Sources({ packs, citations }: Pick<PrintSheetProps, 'packs' | 'citations'>) {
  const { t, locale } = useKit();
  const { sources, unknown } = sheetSources(packs, citations);
  if (sources.length === 0 && unknown.length === 0) return null;
  return (
    <section className={styles.sources}>
      <h2>{t('sheetSources')}</h2>
      {sources.map(({ pack: { district, document }, clauses }) => (
        <div key={district.id} className={styles.source}>
          <p lang="zh" className={styles.document}>
            {document.officialTitle}
            {document.number === undefined ? null : <span> {document.number}</span>}
          </p>
          <ul className={styles.clauses} lang="zh">
            {clauses.map(({ id, path, paragraph }) => (
              <li key={id}>
                {path === '' ? t('citationOpening') : path}
                {paragraph === undefined ? null : (
                  <span lang={locale}>{t('citationParagraph', { number: paragraph })}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {unknown.length > 0 ? (
        <ul className={styles.clauses}>
          {unknown.map((id) => (
            <li key={id}>{id}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Fingerprints({ packs }: Pick<PrintSheetProps, 'packs'>) {
  const { t, say } = useKit();
  return (
    <section className={styles.packs}>
      <h2>{t('sheetPacks')}</h2>
      <DataTable
        caption={t('sheetPacks')}
        captionHidden
        rows={packs}
        rowKey={({ district }) => district.id}
        columns={[
          {
            id: 'document',
            header: t('sheetDocument'),
            cell: ({ district, document }) => (
              <>
                {say(district.name)} <span className={styles.soft}>{say(document.title)}</span>
              </>
            ),
          },
          {
            id: 'fingerprint',
            header: t('sheetFingerprint'),
            cell: ({ fingerprint }) =>
              fingerprint === undefined ? (
                t('sheetNoFingerprint')
              ) : (
                <code className={styles.fingerprint}>{inGroups(fingerprint)}</code>
              ),
          },
        ]}
      />
    </section>
  );
}

/** One result on a sheet: not torn apart between two pages where it fits on one, unless it flows. */
export function SheetPart({
  title,
  level = 2,
  flows = false,
  children,
}: {
  title: string;
  /** Of the heading; 3 for a result under the heading of its district. */
  level?: 2 | 3;
  /** Too long to be kept together: it may go on over the page, instead of leaving the one before half empty. */
  flows?: boolean;
  children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className={cx(styles.part, !flows && styles.whole)}>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

/** What is written by hand on a printed sheet: a label and a line each; what is known already stands on its line. */
export function SheetLines({
  lines,
}: {
  lines: readonly { label: string; value?: string | undefined }[];
}) {
  const { t } = useKit();
  return (
    <dl className={styles.lines}>
      {lines.map(({ label, value = '' }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === '' ? <VisuallyHidden>{t('sheetBlank')}</VisuallyHidden> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Tells the margins of the page, which no element reaches but through the document's own properties. */
function useRunningHead(words: string | undefined): void {
  useEffect(() => {
    if (words === undefined) return;
    const { style } = document.documentElement;
    style.setProperty(RUNNING, JSON.stringify(words));
    return () => {
      style.removeProperty(RUNNING);
    };
  }, [words]);
}

/** Read by the style sheet's `@page`. */
const RUNNING = '--sheet-running';

/** What has no sense on paper: controls, ways on, what the sheet says anyway. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return (
    <div data-print="hidden" className={styles.screenOnly}>
      {children}
    </div>
  );
}
