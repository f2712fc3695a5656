import { useEffect, useId, useRef } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import styles from './ErrorSummary.module.css';

export interface FieldError {
  /** Id of the field: the entry leads there. */
  field: string;
  message: string;
}

/** What keeps a form from going on. Takes the focus when it appears, and leads to each field. */
export function ErrorSummary({
  errors,
  attempt = 0,
}: {
  errors: readonly FieldError[];
  /** Counts the tries to send: each one that fails brings the focus back, while mending one field does not. */
  attempt?: number;
}) {
  const { t } = useKit();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const shown = errors.length > 0;
  // `attempt` is not read: that it has changed is the reason to focus again.
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div className={styles.summary} ref={box} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('errorSummaryTitle')}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            <a
              href={`#${error.field}`}
              onClick={(event) => {
                // Moves the focus itself: following the address would enter the history of the host.
                event.preventDefault();
                focusField(error.field);
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focuses a field by id, or the first control inside it. */
function focusField(id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches('input, select, textarea, button')
    ? target
    : target?.querySelector<HTMLElement>('input, select, textarea, button');
  if (!control) return;
  // The question comes into sight with its field: a box alone does not say what it asks for.
  const label =
    control.closest('fieldset') ??
    control.closest('form, body')?.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  label?.scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: label !== null && label !== undefined });
}
