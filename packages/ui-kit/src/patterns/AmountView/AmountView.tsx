import type { Amount, AmountInterval } from '@portal/rules-core';
import { Fragment } from 'react';
import { cx } from '../../components/cx.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { useSources } from '../../context/SourcesProvider.tsx';
import { describeAmount } from '../../format/amount.ts';
import styles from './AmountView.module.css';

export interface AmountViewProps {
  /** As printed, or as evaluated for a profile. */
  amount: Amount | AmountInterval;
  /** `l`: the hero of a page; `m`: of a card or row; `s`: in running text. */
  size?: 's' | 'm' | 'l';
  /** Leaves out what it depends on; only where that stands beside it anyway. */
  notesHidden?: boolean;
}

/** An amount: the figure large, always with its 最高 / “up to”, and what it depends on below. */
export function AmountView({ amount, size = 'm', notesHidden = false }: AmountViewProps) {
  const { locale, say } = useKit();
  const { facts } = useSources();
  const words = describeAmount(amount, locale, {
    base: (id) => {
      const fact = facts.get(id);
      return fact && say(fact.label);
    },
  });
  return (
    <span className={cx(styles.amount, styles[size])}>
      {words.money ? (
        <span className={styles.main}>
          {words.lead ? <span className={styles.lead}>{words.lead} </span> : null}
          <span className={styles.money}>
            {words.money.before ? <span className={styles.unit}>{words.money.before} </span> : null}
            <Figure figure={words.money.figure} />
            {words.money.after ? (
              <span className={styles.unit}>
                {words.money.after === '%' ? '' : ' '}
                {words.money.after}
              </span>
            ) : null}
          </span>
          {words.tail ? <span className={styles.tail}> {words.tail}</span> : null}
        </span>
      ) : (
        <span className={styles.instead}>{words.instead}</span>
      )}
      {notesHidden
        ? null
        : words.notes.map((note) => (
            <span key={note} className={styles.note}>
              {note}
            </span>
          ))}
    </span>
  );
}

/** The figure; the dash of a range is a word for who hears it: read out, it would run two figures into one. */
function Figure({ figure }: { figure: string }) {
  const { t } = useKit();
  return (
    <span className={styles.figure}>
      {figure.split('–').map((part, index) => (
        <Fragment key={part}>
          {index === 0 ? null : (
            <>
              <span aria-hidden="true">–</span>
              <VisuallyHidden>{t('amountRangeTo')}</VisuallyHidden>
            </>
          )}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
