import type { Validity, ValidityStatus } from '@portal/rules-core';
import { cx } from '../../components/cx.ts';
import { Icon } from '../../components/Icon/Icon.tsx';
import tones from '../../components/Tag/tones.module.css';
import { useKit } from '../../context/KitProvider.tsx';
import { formatDate } from '../../format/dates.ts';
import { validityText } from '../../texts/terms.ts';
import { Annotated } from '../Annotated/Annotated.tsx';
import { Interpretation } from '../Interpretation/Interpretation.tsx';
import { VALIDITY_SIGNS } from '../Verdict/signs.ts';
import { daysBetween } from './days-between.ts';
import styles from './ValidityBar.module.css';

/** What a period means on a day. */
interface OnDay {
  status: ValidityStatus;
  /** `YYYY-MM-DD`: the day the status holds for. */
  asOf: string;
}

/** A page that knows no day, as one that was made long before it is read, leaves both out. */
type OnNoDay = { [key in keyof OnDay]?: undefined };

export type ValidityBarProps = { validity: Validity } & (OnDay | OnNoDay);

/** Whether a document holds: status, the two dates, and what each date rests on; without a day, the dates alone. */
export function ValidityBar({ validity, status, asOf }: ValidityBarProps) {
  const { locale, t, say } = useKit();
  const { from, until } = validity;
  const left = status === 'inForce' && until.date ? daysBetween(asOf, until.date) : undefined;
  const wait = status === 'notYet' ? daysBetween(asOf, from.date) : undefined;
  return (
    <div className={cx(styles.bar, tones[status ? VALIDITY_SIGNS[status].tone : 'neutral'])}>
      {status ? (
        <p className={styles.status}>
          <span className={styles.word}>
            <Icon name={VALIDITY_SIGNS[status].icon} badge />
            {validityText(status, locale)}
          </span>
          <span className={styles.asOf}>
            {t('validityAsOf', { date: formatDate(asOf, locale) })}
          </span>
        </p>
      ) : null}
      <Annotated citation={validity.citation} about={t('validityPeriod')}>
        <dl className={styles.dates}>
          <div>
            <dt>{t('validityFrom')}</dt>
            <dd>
              <time dateTime={from.date}>{formatDate(from.date, locale)}</time>
              <span className={styles.basis}>{say(from.words)}</span>
              {wait !== undefined ? (
                <span className={styles.basis}>{t('validityDaysUntil', { days: wait })}</span>
              ) : null}
            </dd>
          </div>
          <div>
            <dt>{t('validityUntil')}</dt>
            <dd>
              {until.date ? (
                <time dateTime={until.date}>{formatDate(until.date, locale)}</time>
              ) : (
                <span className={styles.unstated}>{t('validityUntilNotStated')}</span>
              )}
              <span className={styles.basis}>{say(until.words)}</span>
              {left !== undefined ? (
                <span className={styles.basis}>
                  {left === 0 ? t('validityLastDay') : t('validityDaysLeft', { days: left })}
                </span>
              ) : null}
            </dd>
          </div>
        </dl>
        {validity.interpretation ? <Interpretation words={validity.interpretation} /> : null}
      </Annotated>
    </div>
  );
}
