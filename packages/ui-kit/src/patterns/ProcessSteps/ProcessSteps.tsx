import type { Process } from '@portal/rules-core';
import { useKit } from '../../context/KitProvider.tsx';
import { Annotated } from '../Annotated/Annotated.tsx';
import styles from './ProcessSteps.module.css';

/** How it is applied for: by whom, when, and who does what in order, each with its source. */
export function ProcessSteps({ process }: { process: Process }) {
  const { t, say } = useKit();
  const applicant = t('processApplicant', { applicant: say(process.applicant) });
  return (
    <div className={styles.process}>
      <Annotated citation={process.citation} about={applicant}>
        <p className={styles.applicant}>{applicant}</p>
        {process.schedule ? (
          <p className={styles.schedule}>
            {t('processSchedule', { schedule: say(process.schedule) })}
          </p>
        ) : null}
      </Annotated>
      {/* biome-ignore lint/a11y/noRedundantRoles: with its figures drawn by hand WebKit takes the list for layout */}
      <ol className={styles.steps} role="list">
        {process.steps.map((step, index) => (
          <li key={step.id}>
            <Annotated
              citation={step.citation}
              about={t('processStep', { number: index + 1, actor: say(step.actor) })}
            >
              <p className={styles.actor}>{say(step.actor)}</p>
              <p>{say(step.action)}</p>
            </Annotated>
          </li>
        ))}
      </ol>
    </div>
  );
}
