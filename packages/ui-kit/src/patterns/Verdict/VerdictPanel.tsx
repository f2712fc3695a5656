import type { ProgrammeResult, Verdict } from '@portal/rules-core';
import type { ReactNode } from 'react';
import { cx } from '../../components/cx.ts';
import { Icon } from '../../components/Icon/Icon.tsx';
import tones from '../../components/Tag/tones.module.css';
import { useKit } from '../../context/KitProvider.tsx';
import { formatDate } from '../../format/dates.ts';
import { truthText, verdictText } from '../../texts/terms.ts';
import type { KitTextKey } from '../../texts/zh.ts';
import { VERDICT_SIGNS } from './signs.ts';
import styles from './VerdictPanel.module.css';

const MEANINGS: Readonly<Record<Verdict, KitTextKey>> = {
  eligible: 'verdictEligibleMeans',
  needsInfo: 'verdictNeedsInfoMeans',
  discretionary: 'verdictDiscretionaryMeans',
  notEligible: 'verdictNotEligibleMeans',
};

export interface VerdictPanelProps {
  result: Pick<ProgrammeResult, 'verdict' | 'range' | 'class' | 'classes'>;
  /** `YYYY-MM-DD` */
  asOf?: string | undefined;
  /** Amounts, missing facts, a way on. */
  children?: ReactNode;
}

/** The answer to “can I get it?”: sign, word, what the word means, and what it may still become. */
export function VerdictPanel({ result, asOf, children }: VerdictPanelProps) {
  const { locale, t } = useKit();
  const { icon, tone } = VERDICT_SIGNS[result.verdict];
  const className = useClassWords(result);
  return (
    <section
      className={cx(styles.panel, tones[tone])}
      aria-label={verdictText(result.verdict, locale)}
    >
      <div className={styles.head}>
        <span className={styles.sign}>
          <Icon name={icon} badge />
        </span>
        <div>
          <p className={styles.word}>{verdictText(result.verdict, locale)}</p>
          {asOf ? (
            <p className={styles.asOf}>{t('verdictAsOf', { date: formatDate(asOf, locale) })}</p>
          ) : null}
        </div>
      </div>
      <p>{t(MEANINGS[result.verdict])}</p>
      {className ? <p className={styles.class}>{className}</p> : null}
      {result.range.best === result.range.worst ? null : (
        <ul className={styles.range}>
          <li>{t('verdictBest', { truth: truthText(result.range.best, locale) })}</li>
          <li>{t('verdictWorst', { truth: truthText(result.range.worst, locale) })}</li>
        </ul>
      )}
      {children ? <div className={styles.more}>{children}</div> : null}
    </section>
  );
}

/** Which class it is, or between which it lies. Says nothing of programmes without classes. */
function useClassWords(result: VerdictPanelProps['result']): string | null {
  const { t, say } = useKit();
  if (!result.class) return null;
  const name = (id: string) => {
    const found = result.classes.find((each) => each.id === id);
    return found ? say(found.name) : id;
  };
  const { least, most } = result.class;
  if (most === null) return t('verdictClassNone');
  if (least === null) return t('verdictClassUpTo', { most: name(most) });
  return least === most
    ? t('verdictClass', { name: name(least) })
    : t('verdictClassBetween', { least: name(least), most: name(most) });
}
