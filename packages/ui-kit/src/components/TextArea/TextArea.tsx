import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import { useComposedText } from '../fields/use-composed-text.ts';
import styles from './TextArea.module.css';

export interface TextAreaProps extends FieldProps {
  value: string;
  /** Hears of finished words only, not of what an input method is still composing. */
  onChange: (value: string) => void;
  /** Lines in view. */
  rows?: number;
}

/** Several lines of text: a list that is pasted in. Kept exactly as it was typed. */
export function TextArea({ value, onChange, rows = 8, ...field }: TextAreaProps) {
  const text = useComposedText<HTMLTextAreaElement>(value, onChange);
  return (
    <FieldFrame {...field}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...text}
          className={styles.area}
          name={field.name}
          rows={rows}
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}
