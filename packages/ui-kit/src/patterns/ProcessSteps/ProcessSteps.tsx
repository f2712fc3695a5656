import type { Process } from '@portal/rules-core';
import { useKit } from '../../context/KitProvider.tsx';
import { Annotated } from '../Annotated/Annotated.tsx';
import styles from './ProcessSteps.module.css';

/** How it is applied for: who does what, in order, with its source. */
export function ProcessSteps({ process }: { process: Process }) {
  const { t, say } = useKit();
  return (
    <div className={styles.process}>
      <p className={styles.applicant}>
        {t('processApplicant', { applicant: say(process.applicant) })}
      </p>
      {process.schedule ? (
        <p className={styles.schedule}>
          {t('processSchedule', { schedule: say(process.schedule) })}
        </p>
      ) : null}
      <ol className={styles.steps}>
        {process.steps.map((step) => (
          <li key={step.id}>
            <Annotated citation={step.citation}>
              <p className={styles.actor}>{say(step.actor)}</p>
              <p>{say(step.action)}</p>
            </Annotated>
          </li>
        ))}
      </ol>
    </div>
  );
}
