import type { Verdict } from '@portal/rules-core';
import { useKit } from '../../context/KitProvider.tsx';
import { VerdictTag } from '../Verdict/VerdictTag.tsx';
import styles from './ComparisonTable.module.css';
import { type ComparedCell, isEmpty, SURE_FIRST } from './compare-by-need.ts';

export interface ComparisonCountsProps {
  cell: ComparedCell;
  /** How many have which verdict; otherwise how many there are. */
  verdicts: boolean;
}

/** How much one district has for one need. Counts, never sums of amounts. */
export function ComparisonCounts({ cell, verdicts }: ComparisonCountsProps) {
  const { t } = useKit();
  if (isEmpty(cell)) return <p className={styles.none}>{t('comparisonNone')}</p>;
  const { possible, notMet } = cell;
  const having = (verdict: Verdict) =>
    verdict === 'notEligible'
      ? notMet.length
      : possible.filter((programme) => programme.verdict === verdict).length;
  const programmes = possible.length + notMet.length;
  return (
    <ul className={styles.counts}>
      {verdicts
        ? SURE_FIRST.filter((verdict) => having(verdict) > 0).map((verdict) => (
            <li key={verdict}>
              <VerdictTag verdict={verdict} /> {having(verdict)}
            </li>
          ))
        : programmes > 0 && <li>{t('comparisonProgrammes', { count: programmes })}</li>}
      {cell.services.length > 0 ? (
        <li className={styles.benefit}>
          {t('comparisonServices', { count: cell.services.length })}
        </li>
      ) : null}
    </ul>
  );
}
