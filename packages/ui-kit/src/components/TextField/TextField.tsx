import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import styles from '../fields/fields.module.css';
import { useComposedText } from '../fields/use-composed-text.ts';

export interface TextFieldProps extends FieldProps {
  value: string;
  /** Hears of finished words only, not of what an input method is still composing. */
  onChange: (value: string) => void;
  autoComplete?: string | undefined;
}

/** One line of text. */
export function TextField({ value, onChange, autoComplete, ...field }: TextFieldProps) {
  const text = useComposedText<HTMLInputElement>(value, onChange);
  return (
    <FieldFrame {...field}>
      {(wiring) => (
        <input
          {...wiring}
          {...text}
          className={styles.input}
          type="text"
          name={field.name}
          autoComplete={autoComplete}
        />
      )}
    </FieldFrame>
  );
}
