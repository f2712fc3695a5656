import { AsOfForm } from '@portal/district-kit';
import { Disclosure, formatDate, useKit } from '@portal/ui-kit';
import { usePortal } from '../portal-context.tsx';
import { useText } from '../text/use-text.ts';
import styles from './as-of-control.module.css';

/** The day the rules are read for: today unless the reader sets another. */
export function AsOfControl() {
  const t = useText();
  const { locale } = useKit();
  const { asOf, setAsOf } = usePortal();
  return (
    <div className={styles.control}>
      <Disclosure summary={t('asOfSummary', { date: formatDate(asOf, locale) })}>
        <AsOfForm asOf={asOf} onChange={setAsOf} />
      </Disclosure>
    </div>
  );
}
