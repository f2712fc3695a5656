import type { Programme, Service } from '@portal/rules-core';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { verdictText } from '../../texts/terms.ts';
import { AmountView } from '../AmountView/AmountView.tsx';
import { VERDICT_SIGNS } from '../Verdict/signs.ts';
import { VerdictTag } from '../Verdict/VerdictTag.tsx';
import styles from './ComparisonTable.module.css';
import { type ComparedCell, type ComparedProgramme, isEmpty } from './compare-by-need.ts';

export interface ComparisonCellProps {
  cell: ComparedCell;
  /** Whether it can be applied for on the day the results are of. */
  isOpen: boolean;
  /** Nothing is known of the reader: what hangs on answers is told without a verdict. */
  unanswered?: boolean | undefined;
  /** Where a programme or a service can be read. */
  hrefOf?: ((record: string) => string | undefined) | undefined;
}

/** What one district has for one need: verdict, programme, amounts; services and what is ruled out folded below. */
export function ComparisonCell({ cell, isOpen, unanswered, hrefOf }: ComparisonCellProps) {
  const { locale, t } = useKit();
  if (isEmpty(cell)) return <p className={styles.none}>{t('comparisonNone')}</p>;
  const { possible, notMet, services } = cell;
  return (
    <div className={styles.cell}>
      {possible.length > 0 ? (
        <ul className={styles.list}>
          {possible.map((entry) => (
            <li key={entry.programme.id} className={styles.entry}>
              {unanswered && entry.verdict === 'needsInfo' ? null : isOpen ? (
                <VerdictTag verdict={entry.verdict} />
              ) : (
                // A green tick would promise what can no longer be had, or not yet.
                <Tag tone="muted" icon={VERDICT_SIGNS[entry.verdict].icon}>
                  {t('comparisonTerms', { verdict: verdictText(entry.verdict, locale) })}
                </Tag>
              )}
              <Name record={entry.programme} hrefOf={hrefOf} />
              <Amounts entry={entry} />
            </li>
          ))}
        </ul>
      ) : null}
      {notMet.length > 0 ? (
        <div className={styles.folded}>
          <Disclosure summary={t('comparisonNotMet', { count: notMet.length })} printsAsShown>
            <ul className={styles.list}>
              {notMet.map((entry) => (
                <li key={entry.programme.id}>
                  <Name record={entry.programme} hrefOf={hrefOf} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
      {services.length > 0 ? (
        <div className={styles.folded}>
          <Disclosure
            summary={t('comparisonServices', { count: services.length })}
            open={possible.length + notMet.length === 0 && services.length <= FEW}
          >
            <ul className={styles.list}>
              {services.map((service) => (
                <li key={service.id}>
                  <Name record={service} hrefOf={hrefOf} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </div>
  );
}

/** As many services as stand unfolded where there is nothing else. */
const FEW = 3;

interface NameProps {
  record: Pick<Programme | Service, 'id' | 'name'>;
  hrefOf: ComparisonCellProps['hrefOf'];
}

function Name({ record, hrefOf }: NameProps) {
  const { say } = useKit();
  const href = hrefOf?.(record.id);
  const name = say(record.name);
  return <span className={styles.name}>{href ? <Link href={href}>{name}</Link> : name}</span>;
}

/** Each amount with what it is of, where the programme's own name does not say so. */
function Amounts({ entry: { programme, verdict, benefits } }: { entry: ComparedProgramme }) {
  const { t, say } = useKit();
  if (benefits.length === 0) return null;
  const isNamed = benefits.length > 1 || benefits.some(({ name }) => name.zh !== programme.name.zh);
  return (
    <ul className={styles.amounts}>
      {benefits.map((benefit) => (
        <li key={`${benefit.id} ${benefit.classes?.join(' ') ?? ''}`}>
          {isNamed ? <span className={styles.benefit}>{say(benefit.name)}</span> : null}
          <AmountView size="s" amount={benefit} notesHidden />
          {verdict === 'eligible' && !benefit.certain ? (
            <span className={styles.benefit}>{t('benefitPossible')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
