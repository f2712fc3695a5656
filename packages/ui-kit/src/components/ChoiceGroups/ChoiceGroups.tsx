import { type ReactNode, useId } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { cx } from '../cx.ts';
import { type FieldProps, GroupFrame } from '../fields/FieldFrame.tsx';
import fieldStyles from '../fields/fields.module.css';
import styles from './ChoiceGroups.module.css';

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

function ChoiceRow({
  type,
  name,
  choice,
  checked,
  onChange,
}: {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        id={id}
        type={type}
        name={name}
        value={choice.value}
        checked={checked}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{choice.label}</label>
      {choice.hint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {choice.hint}
        </p>
      ) : null}
    </div>
  );
}

/** More choices than this stand in columns where there is room. */
const MANY = 10;

export interface RadioGroupProps extends FieldProps {
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string) => void;
  /** Side by side where there is room; for two or three short words. */
  inline?: boolean;
}

/** Exactly one of several. */
export function RadioGroup({
  choices,
  value,
  onChange,
  inline = false,
  ...field
}: RadioGroupProps) {
  const made = useId();
  const name = field.name ?? made;
  return (
    <GroupFrame {...field}>
      <div
        className={cx(
          styles.choices,
          inline && styles.inline,
          choices.length > MANY && styles.many,
        )}
      >
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            name={name}
            choice={choice}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

export interface CheckboxGroupProps extends FieldProps {
  choices: readonly Choice[];
  /** `null`: not answered. The empty list is an answer: none of these. */
  value: readonly string[] | null;
  onChange: (value: readonly string[] | null) => void;
  /** Offers “none of these”, which answers with the empty list. */
  none?: boolean | ReactNode;
}

/** Any number of several. With `none`, “none of these” is an answer of its own and clears the others. */
export function CheckboxGroup({
  choices,
  value,
  onChange,
  none = false,
  ...field
}: CheckboxGroupProps) {
  const { t } = useKit();
  const made = useId();
  const name = field.name ?? made;
  const noneId = useId();
  const chosen = value ?? [];
  return (
    <GroupFrame {...field} hint={field.hint ?? t('choiceSeveral')}>
      <div className={cx(styles.choices, choices.length > MANY && styles.many)}>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            name={name}
            choice={choice}
            checked={chosen.includes(choice.value)}
            onChange={(checked) => {
              // In the order of the choices, so that the same answer is always the same list.
              const next = choices
                .map((each) => each.value)
                .filter((each) => (each === choice.value ? checked : chosen.includes(each)));
              onChange(next.length === 0 ? null : next);
            }}
          />
        ))}
        {none ? (
          <div className={cx(styles.choice, styles.none)}>
            <input
              id={noneId}
              type="checkbox"
              name={name}
              checked={value !== null && value.length === 0}
              onChange={(event) => onChange(event.target.checked ? [] : null)}
            />
            <label htmlFor={noneId}>{none === true ? t('choiceNone') : none}</label>
          </div>
        ) : null}
      </div>
    </GroupFrame>
  );
}

/** A single box with its label; for “remember on this device”. */
export function Checkbox({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const name = useId();
  return (
    <div className={fieldStyles.field}>
      <ChoiceRow
        type="checkbox"
        name={name}
        choice={{ value: 'yes', label, hint }}
        checked={checked}
        onChange={onChange}
      />
    </div>
  );
}
