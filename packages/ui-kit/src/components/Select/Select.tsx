import { useKit } from '../../context/KitProvider.tsx';
import type { Choice } from '../ChoiceGroups/ChoiceGroups.tsx';
import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import styles from '../fields/fields.module.css';

export interface SelectProps extends FieldProps {
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** The first entry, which stands for no answer. “Choose one” unless given. */
  empty?: string | undefined;
}

/** One of many: the browser's own list. Up to about seven, radios are better. */
export function Select({ choices, value, onChange, empty, ...field }: SelectProps) {
  const { t } = useKit();
  return (
    <FieldFrame {...field}>
      {(wiring) => (
        <select
          {...wiring}
          className={styles.select}
          name={field.name}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{empty ?? t('selectEmpty')}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
