import type { Need, ValidityStatus } from '@portal/rules-core';
import { useId } from 'react';
import { cx } from '../../components/cx.ts';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { formatDate } from '../../format/dates.ts';
import { joinNames } from '../../format/lists.ts';
import { needText } from '../../texts/terms.ts';
import type { KitTextKey } from '../../texts/zh.ts';
import { ValidityTag } from '../Verdict/VerdictTag.tsx';
import { ComparisonCell } from './ComparisonCell.tsx';
import { ComparisonCounts } from './ComparisonCounts.tsx';
import styles from './ComparisonTable.module.css';
import {
  type ComparedDistrict,
  type ComparedPhase,
  compareByNeed,
  type Phase,
} from './compare-by-need.ts';

export interface ComparisonTableProps {
  caption: string;
  /** Each with its results for one and the same profile, as of `asOf`. */
  districts: readonly ComparedDistrict[];
  /** `YYYY-MM-DD` */
  asOf: string;
  /** The rows to show, in this order; every need that is answered when absent. */
  needs?: readonly Need[] | undefined;
  /** Nothing is known of the reader: the table says what is offered, without a verdict on what hangs on answers. */
  unanswered?: boolean | undefined;
  /** Only how many there are, for all needs at once; `full` for a few needs. */
  detail?: 'full' | 'counts' | undefined;
  /** Where a programme or a service can be read. */
  hrefOf?: ((record: string) => string | undefined) | undefined;
  /** Where a need is told in full. */
  hrefOfNeed?: ((need: Need) => string) | undefined;
}

const APART: Readonly<Record<Exclude<Phase, 'open'>, { title: KitTextKey; lead: KitTextKey }>> = {
  notYet: { title: 'comparisonNotYet', lead: 'comparisonNotYetLead' },
  ended: { title: 'comparisonEnded', lead: 'comparisonEndedLead' },
};

/**
 * One profile, several districts side by side, a row for each need. What has ended or has not begun stands apart
 * below, under its own caption. Nothing is added up. On a phone one need after the other, a card for each district.
 */
export function ComparisonTable({
  caption,
  districts,
  asOf,
  needs,
  detail = 'full',
  ...cells
}: ComparisonTableProps) {
  const { locale, t, say } = useKit();
  const phases = compareByNeed(districts, asOf, needs);
  const date = formatDate(asOf, locale);
  if (phases.length === 0) return <p>{t('comparisonNone')}</p>;
  return (
    <div className={styles.phases}>
      {phases.map((phase, index) => {
        const apart = phase.phase === 'open' ? undefined : APART[phase.phase];
        const title = apart ? t(apart.title, { caption }) : caption;
        const table = (
          <PhaseTable
            caption={title}
            lead={
              apart
                ? t(apart.lead, { date })
                : t(detail === 'counts' ? 'comparisonCounts' : 'comparisonNotAdded')
            }
            phase={phase}
            detail={detail}
            {...cells}
          />
        );
        return (
          <div key={phase.phase} className={apart ? styles.apart : undefined}>
            {/* All needs once more, of what cannot be applied for: on a phone that is a long way down. */}
            {apart && index > 0 && detail === 'counts' ? (
              <Disclosure
                narrowOnly
                summary={t('comparisonFold', {
                  title,
                  districts: joinNames(
                    phase.districts.map(({ pack }) => say(pack.district.name)),
                    locale,
                  ),
                })}
              >
                {table}
              </Disclosure>
            ) : (
              table
            )}
          </div>
        );
      })}
    </div>
  );
}

interface PhaseTableProps
  extends Pick<ComparisonTableProps, 'detail' | 'unanswered' | 'hrefOf' | 'hrefOfNeed'> {
  caption: string;
  lead: string;
  phase: ComparedPhase;
}

function PhaseTable({
  caption,
  lead,
  phase: { phase, districts, rows },
  detail,
  unanswered,
  hrefOf,
  hrefOfNeed,
}: PhaseTableProps) {
  const { locale, t, say } = useKit();
  const id = useId();
  // The roles are written out because `display` on a phone takes a table's own roles away in some browsers.
  return (
    <div className={cx(styles.frame, detail === 'counts' && styles.counted)}>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <table className={styles.table} role="table" aria-labelledby={id}>
        <caption>
          <span className={styles.caption} id={id}>
            {caption}
          </span>
          <span className={styles.lead}>{lead}</span>
        </caption>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tr role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th scope="col" role="columnheader" className={styles.corner}>
              {t('comparisonNeed')}
            </th>
            {districts.map(({ pack, status, href }) => {
              const name = say(pack.district.name);
              return (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                <th key={pack.district.id} scope="col" role="columnheader">
                  <span className={styles.district}>
                    {href === undefined ? name : <Link href={href}>{name}</Link>}
                  </span>
                  <ValidityTag status={status} />
                  <span className={styles.dates}>{datesOf(pack.validity, status, locale, t)}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tbody role="rowgroup">
          {rows.map(({ need, cells }) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <tr key={need} role="row">
              {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
              <th scope="row" role="rowheader">
                {hrefOfNeed ? (
                  <Link href={hrefOfNeed(need)}>{needText(need, locale)}</Link>
                ) : (
                  needText(need, locale)
                )}
              </th>
              {cells.map((cell, index) => {
                const district = districts[index]?.pack.district;
                return district ? (
                  <td
                    key={district.id}
                    // biome-ignore lint/a11y/noRedundantRoles: see above
                    role="cell"
                    data-label={say(district.name)}
                  >
                    {detail === 'counts' ? (
                      <ComparisonCounts cell={cell} verdicts={phase === 'open' && !unanswered} />
                    ) : (
                      <ComparisonCell
                        cell={cell}
                        isOpen={phase === 'open'}
                        unanswered={unanswered}
                        hrefOf={hrefOf}
                      />
                    )}
                  </td>
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Since when it holds or, where that is stated, until when; of what has not begun, when it begins. */
function datesOf(
  { from, until }: ComparedDistrict['pack']['validity'],
  status: ValidityStatus,
  locale: 'zh' | 'en',
  t: (key: KitTextKey, values: Record<string, string>) => string,
): string {
  return status === 'notYet' || until.date === undefined
    ? t('comparisonSince', { date: formatDate(from.date, locale) })
    : t('comparisonUntil', { date: formatDate(until.date, locale) });
}
