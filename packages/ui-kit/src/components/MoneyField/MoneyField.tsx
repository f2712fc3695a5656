import { useState } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { formatFen } from '../../format/money.ts';
import { type MoneyUnit, moneyText, parseMoney } from '../../format/parse.ts';
import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import styles from '../fields/fields.module.css';
import { problemText } from '../fields/problem-text.ts';
import { useComposedText } from '../fields/use-composed-text.ts';
import { type OnParsed, useParsedText } from '../fields/use-parsed-text.ts';
import { useAfterPause } from '../use-after-pause.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';

export interface MoneyFieldProps extends FieldProps {
  /** Whole fen. */
  value: number | null;
  onChange: OnParsed<number>;
  /** The unit at first; the reader may change it, and may also type it: “30万”. */
  unit?: MoneyUnit;
}

/** Money in 元 or 万元, kept as whole fen; what was understood stands below in full. */
export function MoneyField({
  value,
  onChange,
  unit: firstUnit = 'yuan',
  ...field
}: MoneyFieldProps) {
  const { locale, t } = useKit();
  const [unit, setUnit] = useState<MoneyUnit>(firstUnit);
  const parsed = useParsedText(
    value,
    onChange,
    (fen) => moneyText(fen, unit),
    (text) => parseMoney(text, unit),
  );
  const text = useComposedText<HTMLInputElement>(parsed.text, parsed.onText);
  const problem = parsed.problem ? problemText(parsed.problem, locale) : undefined;
  const echo = value === null ? '' : t('moneyEcho', { amount: formatFen(value, locale) });
  const heard = useAfterPause(echo);
  return (
    <FieldFrame {...field} error={field.error ?? problem}>
      {(wiring) => (
        <>
          <span className={styles.withUnit}>
            <input
              {...wiring}
              {...text}
              onBlur={parsed.onBlur}
              className={styles.short}
              type="text"
              inputMode="decimal"
              name={field.name}
              autoComplete="off"
            />
            <select
              className={styles.unitSelect}
              aria-label={t('moneyUnit', { name: field.label })}
              value={unit}
              onChange={(event) => {
                const next = event.target.value === 'wan' ? 'wan' : 'yuan';
                setUnit(next);
                // A figure just typed stays and means another amount, as on a printed form; a stored amount
                // stays and is shown in the new unit.
                if (!parsed.typed) return;
                const again = parseMoney(parsed.text, next);
                if ('value' in again) onChange(again.value);
                else onChange(null, again.problem);
              }}
            >
              <option value="yuan">{t('moneyUnitYuan')}</option>
              <option value="wan">{t('moneyUnitWan')}</option>
            </select>
          </span>
          {/* Seen with every figure, heard when the typing rests. */}
          <span className={styles.echo} aria-hidden="true">
            {echo}
          </span>
          <VisuallyHidden>
            <output htmlFor={wiring.id}>{heard}</output>
          </VisuallyHidden>
        </>
      )}
    </FieldFrame>
  );
}
