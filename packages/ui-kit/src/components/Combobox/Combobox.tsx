import { useKit } from '../../context/KitProvider.tsx';
import type { Choice } from '../ChoiceGroups/ChoiceGroups.tsx';
import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import fieldStyles from '../fields/fields.module.css';
import { lazyPart, useLazyPart } from '../lazy-part.ts';
import { hasPopover } from '../overlay/use-popover.ts';
import styles from './Combobox.module.css';

export interface ComboboxChoice extends Choice {
  /** Other words it is found by: the other language, an abbreviation. Never shown. */
  also?: readonly string[] | undefined;
}

export interface ComboboxProps extends FieldProps {
  choices: readonly ComboboxChoice[];
  /** The `value` of a choice; `null`: none. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** What both forms of the control are given. */
export interface ComboboxControlProps
  extends Pick<ComboboxProps, 'choices' | 'value' | 'onChange' | 'name'> {
  id: string;
  labelId: string;
  describedBy: string | undefined;
  invalid: boolean;
}

const richCombobox = lazyPart(() => import('./RichCombobox.tsx'));

/**
 * One of many, found by typing a part of its name in either language. The browser's own list stands there while the
 * rest is loading, and stays where it cannot be loaded.
 */
export function Combobox({ choices, value, onChange, ...field }: ComboboxProps) {
  const { Part, hold } = useLazyPart(richCombobox, hasPopover);
  return (
    <FieldFrame {...field}>
      {(wiring) => {
        const control: ComboboxControlProps = {
          id: wiring.id,
          labelId: `${wiring.id}-label`,
          describedBy: wiring['aria-describedby'],
          invalid: wiring['aria-invalid'] === true,
          name: field.name,
          choices,
          value,
          onChange,
        };
        return (
          <div className={styles.combobox} {...(Part ? {} : hold)}>
            {Part ? <Part {...control} /> : <NativeCombobox {...control} />}
          </div>
        );
      }}
    </FieldFrame>
  );
}

/** The browser's own list. Exported for the example that shows what stands there while the rest is loading. */
export function NativeCombobox({
  id,
  describedBy,
  invalid,
  name,
  choices,
  value,
  onChange,
}: ComboboxControlProps) {
  const { t } = useKit();
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={fieldStyles.select}
      name={name}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{t('selectEmpty')}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
