import type { Amount, AmountInterval, Text } from '@portal/rules-core';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { AmountView } from '../AmountView/AmountView.tsx';
import styles from './BenefitLines.module.css';

export interface BenefitLine {
  id: string;
  name: Text;
  amount: Amount | AmountInterval;
  /** It depends on answers that are not there yet. */
  possible?: boolean;
}

/** What a class or a programme brings, a line each: for a panel or a cell, where a table has no room. */
export function BenefitLines({ benefits }: { benefits: readonly BenefitLine[] }) {
  const { t, say } = useKit();
  return (
    <ul className={styles.list}>
      {benefits.map(({ id, name, amount, possible }) => (
        <li key={id}>
          <span className={styles.name}>{say(name)}</span>
          <AmountView amount={amount} size="s" />
          {possible ? (
            <Tag tone="info" icon="question">
              {t('benefitPossible')}
            </Tag>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
