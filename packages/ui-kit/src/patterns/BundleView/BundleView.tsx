import type { Bundle, BundleEntry, CombinationRule } from '@portal/rules-core';
import { useId } from 'react';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { useSources } from '../../context/SourcesProvider.tsx';
import { formatAmount } from '../../format/amount.ts';
import { allBenefits } from '../../format/headline.ts';
import { formatFen } from '../../format/money.ts';
import { AmountView } from '../AmountView/AmountView.tsx';
import { CitedList } from '../CitedList/CitedList.tsx';
import { VerdictTag } from '../Verdict/VerdictTag.tsx';
import styles from './BundleView.module.css';

export interface BundleViewProps {
  bundle: Bundle;
  /** The district's combination rules; then what was left out unfolds to the rule and its source. */
  rules?: readonly CombinationRule[];
}

/** The best lawful set of benefits in a district: what it comes to, what is in it, what was left out and why. */
export function BundleView({ bundle, rules }: BundleViewProps) {
  const { locale, t } = useKit();
  const nameOf = useEntryName();
  const instead = useWordsInstead();
  const id = useId();
  if (bundle.taken.length === 0) return <p>{t('bundleEmpty')}</p>;
  return (
    <div className={styles.bundle}>
      {bundle.most > 0 ? (
        <p>
          <AmountView size="l" amount={{ kind: 'oneOff', bound: 'upTo', most: bundle.most }} />
        </p>
      ) : null}
      {bundle.open ? <p className={styles.open}>{t('bundleOpen')}</p> : null}
      <p className={styles.title} id={`${id}-taken`}>
        {t('bundleTaken')}
      </p>
      <ul className={styles.list} aria-labelledby={`${id}-taken`}>
        {bundle.taken.map((entry) => (
          <li key={`${entry.programme}/${entry.benefit}`}>
            <span>{nameOf(entry)}</span>
            <span className={styles.worth}>
              {entry.worth === null
                ? instead(entry)
                : formatFen(entry.worth, locale, { bound: 'upTo' })}
              {entry.verdict === 'eligible' ? null : <VerdictTag verdict={entry.verdict} />}
            </span>
          </li>
        ))}
      </ul>
      {bundle.leftOut.length > 0 ? (
        <>
          <p className={styles.title} id={`${id}-left-out`}>
            {t('bundleLeftOut')}
          </p>
          <ul className={styles.list} aria-labelledby={`${id}-left-out`}>
            {bundle.leftOut.map((entry) => (
              <li key={`${entry.programme}/${entry.benefit}`}>
                <span>{nameOf(entry)}</span>
                <span className={styles.kept}>
                  {t('bundleKept', { kept: nameOf(entry.keptInstead) })}
                </span>
                {rules ? <Why rule={rules.find(({ id: each }) => each === entry.rule)} /> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** The rule by which a benefit was left out; where there is none, that one class alone is granted. */
function Why({ rule }: { rule: CombinationRule | undefined }) {
  const { t } = useKit();
  return (
    <div className={styles.why}>
      <Disclosure summary={t('bundleWhy')}>
        {rule ? <CitedList items={[rule]} /> : <p>{t('bundleOneClass')}</p>}
      </Disclosure>
    </div>
  );
}

/** What the document says in place of a figure: 非现金待遇, 不设上限. Nothing where no pack at hand has the benefit. */
function useWordsInstead(): (entry: Pick<BundleEntry, 'programme' | 'benefit'>) => string | null {
  const { locale } = useKit();
  const { packs } = useSources();
  return (entry) => {
    const programme = packs
      .flatMap((pack) => pack.programmes)
      .find(({ id }) => id === entry.programme);
    const found =
      programme && allBenefits(programme).find((benefit) => benefit.id === entry.benefit);
    return found ? formatAmount(found.amount, locale) : null;
  };
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
