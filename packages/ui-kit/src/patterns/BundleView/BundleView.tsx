import type { Bundle, BundleEntry } from '@portal/rules-core';
import { useKit } from '../../context/KitProvider.tsx';
import { useSources } from '../../context/SourcesProvider.tsx';
import { formatFen, moneyParts } from '../../format/money.ts';
import { VerdictTag } from '../Verdict/VerdictTag.tsx';
import styles from './BundleView.module.css';

/** The best lawful set of benefits in a district: what it comes to, what is in it, what was left out and why. */
export function BundleView({ bundle }: { bundle: Bundle }) {
  const { locale, t } = useKit();
  const nameOf = useEntryName();
  if (bundle.taken.length === 0) return <p>{t('bundleEmpty')}</p>;
  const { before, figure, after } = moneyParts(bundle.most, locale);
  return (
    <div className={styles.bundle}>
      {bundle.most > 0 ? (
        <p className={styles.total}>
          <span className={styles.lead}>{t('amountUpTo')} </span>
          {before ? <span className={styles.unit}>{before} </span> : null}
          <strong className={styles.figure}>{figure}</strong>
          {after ? <span className={styles.unit}> {after}</span> : null}
        </p>
      ) : null}
      {bundle.open ? <p className={styles.open}>{t('bundleOpen')}</p> : null}
      <p className={styles.title}>{t('bundleTaken')}</p>
      <ul className={styles.list}>
        {bundle.taken.map((entry) => (
          <li key={`${entry.programme}/${entry.benefit}`}>
            <span>{nameOf(entry)}</span>
            <span className={styles.worth}>
              {entry.worth === null ? null : formatFen(entry.worth, locale, { bound: 'upTo' })}
              {entry.verdict === 'eligible' ? null : <VerdictTag verdict={entry.verdict} />}
            </span>
          </li>
        ))}
      </ul>
      {bundle.leftOut.length > 0 ? (
        <>
          <p className={styles.title}>{t('bundleLeftOut')}</p>
          <ul className={styles.list}>
            {bundle.leftOut.map((entry) => (
              <li key={`${entry.programme}/${entry.benefit}`}>
                <span>{nameOf(entry)}</span>
                <span className={styles.kept}>
                  {t('bundleKept', { kept: nameOf(entry.keptInstead) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function useEntryName(): (entry: Pick<BundleEntry, 'programme' | 'benefit'>) => string {
  const { t, say } = useKit();
  const { named } = useSources();
  return (entry) => {
    const { programme, benefit } = named(entry);
    return t('combinationProgrammeBenefit', {
      programme: programme ? say(programme) : entry.programme,
      benefit: benefit ? say(benefit) : entry.benefit,
    });
  };
}
