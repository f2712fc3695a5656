import { todayInShanghai } from '@portal/rules-core';
import { Button, DateField, Disclosure, formatDate, useKit } from '@portal/ui-kit';
import { useState } from 'react';
import { usePortal } from '../portal-context.tsx';
import { useText } from '../text/use-text.ts';
import styles from './as-of-control.module.css';

/** The day the rules are read for: today unless the reader sets another. */
export function AsOfControl() {
  const t = useText();
  const { locale } = useKit();
  const { asOf, setAsOf } = usePortal();
  const [date, setDate] = useState<string | null>(asOf);
  const [missing, setMissing] = useState(false);
  const today = todayInShanghai();
  return (
    <div className={styles.control}>
      <Disclosure summary={t('asOfSummary', { date: formatDate(asOf, locale) })}>
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setMissing(date === null);
            if (date !== null) setAsOf(date);
          }}
        >
          <DateField
            label={t('asOfLabel')}
            hint={t('asOfHint')}
            picker
            value={date}
            onChange={(value) => {
              setDate(value);
              setMissing(false);
            }}
            error={missing ? t('asOfMissing') : undefined}
          />
          <div className={styles.actions}>
            <Button type="submit">{t('asOfApply')}</Button>
            {asOf === today ? null : (
              <Button
                kind="plain"
                onClick={() => {
                  setDate(today);
                  setAsOf(today);
                }}
              >
                {t('asOfToday')}
              </Button>
            )}
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
