import { type ReactNode, useId } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { cx } from '../cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './fields.module.css';

/** What every field has. */
export interface FieldProps {
  label: string;
  /** How to find the answer; below the label. */
  hint?: ReactNode;
  /** Why it is asked; above the control, since a long list of choices would push it out of sight. */
  why?: ReactNode;
  /** Why the answer cannot be taken, with the remedy. */
  error?: string | undefined;
  /** Also the target of an error summary's entry. Made up when absent. */
  id?: string | undefined;
  name?: string | undefined;
  /** The label is the page's one question, and its `h1`. */
  asQuestion?: boolean | undefined;
  /** Says “optional” beside the label. */
  optional?: boolean | undefined;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

function useWiring({ id, hint, why, error }: Pick<FieldProps, 'id' | 'hint' | 'why' | 'error'>) {
  const made = useId();
  const own = id ?? made;
  const hintId = hint ? `${own}-hint` : undefined;
  const whyId = why ? `${own}-why` : undefined;
  const errorId = error ? `${own}-error` : undefined;
  const wiring: Wiring = {
    id: own,
    'aria-describedby': [hintId, whyId, errorId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return { wiring, hintId, whyId, errorId };
}

function Label({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { t } = useKit();
  return (
    <>
      {label}
      {optional ? <span className={styles.optional}> {t('optional')}</span> : null}
    </>
  );
}

function Messages({
  hint,
  why,
  error,
  hintId,
  whyId,
  errorId,
}: Pick<FieldProps, 'hint' | 'why' | 'error'> & {
  hintId: string | undefined;
  whyId: string | undefined;
  errorId: string | undefined;
}) {
  const { t } = useKit();
  return (
    <>
      {hint ? (
        <div className={styles.hint} id={hintId}>
          {hint}
        </div>
      ) : null}
      {why ? (
        <p className={styles.why} id={whyId}>
          {why}
        </p>
      ) : null}
      {error ? (
        <p className={styles.error} id={errorId}>
          <VisuallyHidden>{t('errorPrefix')}</VisuallyHidden>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** Label, hint, error and one control, tied together. */
export function FieldFrame({
  children,
  ...props
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { wiring, hintId, whyId, errorId } = useWiring(props);
  const label = (
    <label
      className={props.asQuestion ? styles.question : styles.label}
      htmlFor={wiring.id}
      id={`${wiring.id}-label`}
    >
      <Label {...props} />
    </label>
  );
  return (
    <div className={cx(styles.field, props.error !== undefined && styles.invalid)}>
      {props.asQuestion ? <h1 className={styles.questionHeading}>{label}</h1> : label}
      <Messages
        hint={props.hint}
        why={props.why}
        error={props.error}
        hintId={hintId}
        whyId={whyId}
        errorId={errorId}
      />
      {children(wiring)}
    </div>
  );
}

/** Legend, hint, error and several controls, tied together. The group carries the id. */
export function GroupFrame({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { wiring, hintId, whyId, errorId } = useWiring(props);
  return (
    <fieldset
      className={cx(styles.field, styles.group, props.error !== undefined && styles.invalid)}
      id={wiring.id}
      aria-describedby={wiring['aria-describedby']}
    >
      <legend className={props.asQuestion ? styles.question : styles.label}>
        {props.asQuestion ? (
          <h1 className={styles.questionHeading}>
            <Label {...props} />
          </h1>
        ) : (
          <Label {...props} />
        )}
      </legend>
      <Messages
        hint={props.hint}
        why={props.why}
        error={props.error}
        hintId={hintId}
        whyId={whyId}
        errorId={errorId}
      />
      {children}
    </fieldset>
  );
}
