import { useDistrictPage } from '@portal/district-kit';
import type { Bundle, Programme, ProgrammeResult } from '@portal/rules-core';
import { AmountView, BundleView, Link, Tag, VerdictTag } from '@portal/ui-kit';
import { StillMatters } from '../still-matters.tsx';
import { useText } from '../text/use-text.ts';
import styles from './housing.module.css';

interface StandingProps {
  results: readonly { programme: Programme; result: ProgrammeResult }[];
  certain: Bundle;
  possible: Bundle;
}

/** The three ways for one's answers, and the best lawful set of them. */
export function Standing({ results, certain, possible }: StandingProps) {
  const { locale, paths } = useDistrictPage();
  const say = useText();
  return (
    <div className={styles.standing}>
      {certain.taken.length > 0 ? (
        <div className={styles.way}>
          <h3 className={styles.name}>{say('housingBundleSure')}</h3>
          <BundleView bundle={certain} />
        </div>
      ) : null}
      <div className={styles.way}>
        <h3 className={styles.name}>{say('housingBundlePossible')}</h3>
        <BundleView bundle={possible} />
        <p className={styles.soft}>{say('housingBundleNote')}</p>
      </div>
      {results.map(({ programme, result }) => (
        <article key={programme.id} className={styles.way}>
          <h3 className={styles.name}>
            <Link href={paths.programme(programme.id)}>{programme.name[locale]}</Link>
          </h3>
          <p>
            <VerdictTag verdict={result.verdict} />
          </p>
          {result.verdict === 'notEligible' ? null : (
            <ul className={styles.benefits}>
              {result.benefits.map((benefit) => (
                <li key={benefit.id}>
                  <span className={styles.soft}>{benefit.name[locale]}</span>
                  <AmountView amount={benefit} size="s" />
                  {benefit.certain ? null : <Tag tone="info">{say('possibleOnly')}</Tag>}
                </li>
              ))}
            </ul>
          )}
          {result.missing.length > 0 ? (
            <>
              <p className={styles.label}>{say('stillMatters')}</p>
              <StillMatters facts={result.missing} />
            </>
          ) : null}
        </article>
      ))}
    </div>
  );
}
