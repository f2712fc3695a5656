import { useId } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { numberText, parseNumber } from '../../format/parse.ts';
import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import styles from '../fields/fields.module.css';
import { problemText } from '../fields/problem-text.ts';
import { useComposedText } from '../fields/use-composed-text.ts';
import { type OnParsed, useParsedText } from '../fields/use-parsed-text.ts';

export interface NumberFieldProps extends FieldProps {
  /** With `decimals`, counted in units of the last decimal: 57.73 % is 5773. */
  value: number | null;
  onChange: OnParsed<number>;
  min?: number;
  max?: number | undefined;
  decimals?: number;
  /** After the field: 岁, 个月, %. */
  unit?: string | undefined;
}

/** A number as text: no spin buttons, no value changed by a scroll wheel, full-width figures welcome. */
export function NumberField({
  value,
  onChange,
  min = 0,
  max,
  decimals = 0,
  unit,
  ...field
}: NumberFieldProps) {
  const { locale } = useKit();
  const unitId = useId();
  const parsed = useParsedText(
    value,
    onChange,
    (number) => numberText(number, decimals),
    (text) => parseNumber(text, { min, max, decimals }),
  );
  const text = useComposedText<HTMLInputElement>(parsed.text, parsed.onText);
  const scale = 10 ** decimals;
  const problem = parsed.problem
    ? problemText(parsed.problem, locale, {
        min: min / scale,
        max: max === undefined ? undefined : max / scale,
        example: decimals === 0 ? '12' : '12.5',
      })
    : undefined;
  return (
    <FieldFrame {...field} error={field.error ?? problem}>
      {(wiring) => (
        <span className={styles.withUnit}>
          <input
            {...wiring}
            {...text}
            aria-describedby={
              [unit && unitId, wiring['aria-describedby']].filter(Boolean).join(' ') || undefined
            }
            onBlur={parsed.onBlur}
            className={styles.short}
            type="text"
            inputMode={decimals === 0 ? 'numeric' : 'decimal'}
            name={field.name}
            autoComplete="off"
          />
          {unit ? (
            <span className={styles.unit} id={unitId}>
              {unit}
            </span>
          ) : null}
        </span>
      )}
    </FieldFrame>
  );
}
