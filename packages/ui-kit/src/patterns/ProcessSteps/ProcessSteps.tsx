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
