import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import styles from './TextArea.module.css';

export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Lines in view. */
  rows?: number;
}

/** Several lines of text: a list that is pasted in. Kept exactly as it was typed. */
export function TextArea({ value, onChange, rows = 8, ...field }: TextAreaProps) {
  return (
    <FieldFrame {...field}>
      {(wiring) => (
        <textarea
          {...wiring}
          className={styles.area}
          name={field.name}
          rows={rows}
          value={value}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
