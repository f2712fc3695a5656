import { type ReactNode, useState } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { Button } from '../Button/Button.tsx';
import { Disclosure } from '../Disclosure/Disclosure.tsx';
import { ErrorSummary, type FieldError } from '../ErrorSummary/ErrorSummary.tsx';
import { Progress, type ProgressProps } from '../Progress/Progress.tsx';
import styles from './QuestionPage.module.css';

export interface QuestionPageProps {
  progress?: ProgressProps | undefined;
  /** One field with `asQuestion`: its label is the page's heading. */
  children: ReactNode;
  /** Why it is asked. */
  why?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  onSubmit: () => void;
  /** “Not sure” is always possible where the page offers it. */
  onNotSure?: (() => void) | undefined;
  onBack?: (() => void) | undefined;
  /** Instead of “Continue”. */
  submitLabel?: string | undefined;
  /** Beside the question on a wide screen: what is known so far. */
  aside?: ReactNode;
}

/** One question on a page, with a way back, a way on, and a way past. */
export function QuestionPage({
  progress,
  children,
  why,
  errors = [],
  onSubmit,
  onNotSure,
  onBack,
  submitLabel,
  aside,
}: QuestionPageProps) {
  const { t } = useKit();
  const [attempt, setAttempt] = useState(0);
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        {onBack || progress ? (
          <div className={styles.top}>
            {onBack ? (
              <Button kind="plain" icon="arrowLeft" onClick={onBack}>
                {t('questionBack')}
              </Button>
            ) : null}
            {progress ? <Progress {...progress} /> : null}
          </div>
        ) : null}
        <ErrorSummary errors={errors} attempt={attempt} />
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAttempt(attempt + 1);
            onSubmit();
          }}
        >
          {children}
          {why ? (
            <Disclosure summary={t('questionWhy')}>
              <p>{why}</p>
            </Disclosure>
          ) : null}
          <div className={styles.actions} data-kit-foot="">
            <Button kind="primary" type="submit" iconAfter="arrowRight">
              {submitLabel ?? t('questionContinue')}
            </Button>
            {onNotSure ? <Button onClick={onNotSure}>{t('questionNotSure')}</Button> : null}
          </div>
        </form>
      </div>
      {aside ? <aside className={styles.aside}>{aside}</aside> : null}
    </div>
  );
}
