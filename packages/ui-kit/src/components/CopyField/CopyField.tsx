import { useRef, useState } from 'react';
import { Button } from '../Button/Button.tsx';
import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import styles from './CopyField.module.css';

export interface CopyFieldProps extends Pick<FieldProps, 'label' | 'hint' | 'id'> {
  /** What can be copied; shown whole, whatever its length. */
  value: string;
  /** On the button: “Copy the link”. */
  copyLabel: string;
  /** Said once it has been copied. */
  copied: string;
  /** Said where the browser does not let the page copy: the text is selected, and the reader copies it. */
  copyYourself: string;
  rows?: number;
}

/**
 * A text to take along, with a button that copies it. It can always be selected and copied by hand: some browsers,
 * above all those inside other apps, let no page copy.
 */
export function CopyField({
  value,
  copyLabel,
  copied,
  copyYourself,
  rows = 3,
  ...field
}: CopyFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ value: string; words: string }>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setDone({ value, words: copied });
    } catch {
      // Refused, or there is no clipboard because the page is not secure.
      area.current?.focus();
      area.current?.select();
      setDone({ value, words: copyYourself });
    }
  };

  return (
    <div className={styles.copy}>
      <FieldFrame {...field}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={area}
            className={styles.text}
            readOnly
            value={value}
            rows={rows}
            spellCheck={false}
            onFocus={(event) => event.target.select()}
          />
        )}
      </FieldFrame>
      <div className={styles.act}>
        <Button kind="primary" onClick={copy}>
          {copyLabel}
        </Button>
        {/* What was copied may have changed since. */}
        <p role="status">{done?.value === value ? done.words : null}</p>
      </div>
    </div>
  );
}
