import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { verdictText } from '../../texts/terms.ts';
import { AmountView } from '../AmountView/AmountView.tsx';
import { VERDICT_SIGNS } from '../Verdict/signs.ts';
import { VerdictTag } from '../Verdict/VerdictTag.tsx';
import styles from './ComparisonTable.module.css';
import type { ComparedCell, ComparedProgramme } from './compare-by-need.ts';

export interface ComparisonCellProps {
  cell: ComparedCell;
  /** Whether it can be applied for on the day the results are of. */
  isOpen: boolean;
  hrefOf?: ((programme: string) => string | undefined) | undefined;
}

/** What one district has for one need: verdict, programme, amounts; what is ruled out folded away below. */
export function ComparisonCell({
  cell: { possible, notMet },
  isOpen,
  hrefOf,
}: ComparisonCellProps) {
  const { locale, t } = useKit();
  if (possible.length === 0 && notMet.length === 0)
    return <p className={styles.none}>{t('comparisonNone')}</p>;
  return (
    <div className={styles.cell}>
      {possible.length > 0 ? (
        <ul className={styles.list}>
          {possible.map((entry) => (
            <li key={entry.programme.id} className={styles.entry}>
              {isOpen ? (
                <VerdictTag verdict={entry.verdict} />
              ) : (
                // A green tick would promise what can no longer be had, or not yet.
                <Tag tone="muted" icon={VERDICT_SIGNS[entry.verdict].icon}>
                  {t('comparisonTerms', { verdict: verdictText(entry.verdict, locale) })}
                </Tag>
              )}
              <Name entry={entry} hrefOf={hrefOf} />
              <Amounts entry={entry} />
            </li>
          ))}
        </ul>
      ) : null}
      {notMet.length > 0 ? (
        <div className={styles.notMet}>
          <Disclosure summary={t('comparisonNotMet', { count: notMet.length })} printsAsShown>
            <ul className={styles.list}>
              {notMet.map((entry) => (
                <li key={entry.programme.id}>
                  <Name entry={entry} hrefOf={hrefOf} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </div>
  );
}

interface NameProps {
  entry: ComparedProgramme;
  hrefOf: ComparisonCellProps['hrefOf'];
}

function Name({ entry: { programme }, hrefOf }: NameProps) {
  const { say } = useKit();
  const href = hrefOf?.(programme.id);
  const name = say(programme.name);
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
