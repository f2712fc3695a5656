import { useDistrictPage } from '@portal/district-kit';
import type { Programme, ProgrammeResult } from '@portal/rules-core';
import { AmountView, Link, Tag, VerdictTag } from '@portal/ui-kit';
import { StillMatters } from '../still-matters.tsx';
import { useText } from '../text/use-text.ts';
import styles from './class-finder.module.css';
import { classWords } from './class-words.ts';

interface ClassStandingProps {
  programme: Programme;
  /** Of its classes alone. */
  classes: ProgrammeResult;
  /** Of the conditions that all classes share. */
  common: ProgrammeResult;
}

/** Where the answers stand in one set of classes: which class, what it brings, what would still matter. */
export function ClassStanding({ programme, classes, common }: ClassStandingProps) {
  const { locale, paths } = useDistrictPage();
  const say = useText();
  const { headline, means } = classWords(classes, locale, say);
  const isSettled = classes.class !== null && classes.class.least === classes.class.most;
  return (
    <article className={styles.standing}>
      <h3 className={styles.name}>
        <Link href={paths.programme(programme.id)}>{programme.name[locale]}</Link>
      </h3>
      <p className={styles.class}>{headline}</p>
      <p className={styles.means}>{means}</p>
      {classes.class?.most === null ? null : (
        <>
          <p className={styles.label}>{say(isSettled ? 'classBrings' : 'classBringsPossible')}</p>
          {classes.benefits.length === 0 ? (
            <p>{say('classBringsNothing')}</p>
          ) : (
            <ul className={styles.benefits}>
              {classes.benefits.map((benefit) => (
                <li key={benefit.id}>
                  <span className={styles.benefit}>{benefit.name[locale]}</span>
                  <AmountView amount={benefit} size="s" />
                  {isSettled && !benefit.certain ? (
                    <Tag tone="info" icon="question">
                      {say('possibleOnly')}
                    </Tag>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <p className={styles.label}>{say('stillMatters')}</p>
      <StillMatters facts={classes.missing} />
      <p className={styles.label}>
        {say('classCommon')} <VerdictTag verdict={common.verdict} />
      </p>
      {common.missing.length > 0 ? <StillMatters facts={common.missing} /> : null}
    </article>
  );
}
