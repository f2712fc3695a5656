import { useId, useState } from 'react';
import { type Kit, useKit } from '../../context/KitProvider.tsx';
import { formatDate } from '../../format/dates.ts';
import { type Parsed, parseDate } from '../../format/parse.ts';
import type { KitTextKey } from '../../texts/zh.ts';
import { type FieldProps, GroupFrame } from '../fields/FieldFrame.tsx';
import styles from '../fields/fields.module.css';
import { problemText } from '../fields/problem-text.ts';
import { useComposedText } from '../fields/use-composed-text.ts';
import type { OnParsed } from '../fields/use-parsed-text.ts';
import { hasPopover } from '../overlay/use-popover.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import { DatePicker } from './DatePicker.tsx';

type Part = 'year' | 'month' | 'day';
type Parts = Readonly<Record<Part, string>>;

const WORDS: Readonly<Record<Part, KitTextKey>> = {
  year: 'dateYear',
  month: 'dateMonth',
  day: 'dateDay',
};
const ORDER: Readonly<Record<'zh' | 'en', readonly Part[]>> = {
  zh: ['year', 'month', 'day'],
  en: ['day', 'month', 'year'],
};

interface DateRange {
  /** The first day that can be given, `YYYY-MM-DD`. */
  min?: string | undefined;
  /** The last day that can be given, `YYYY-MM-DD`. */
  max?: string | undefined;
}

export interface DateFieldProps extends FieldProps, DateRange {
  /** `YYYY-MM-DD` */
  value: string | null;
  /** A day that there is but that cannot be given is told as `outOfRange`. */
  onChange: OnParsed<string>;
  /** The reader's own birth date: browsers may fill it in. */
  birthDate?: boolean;
  /** A calendar beside the fields: for a day one looks for, not for one that is known by heart. */
  picker?: boolean;
}

function partsOf(date: string | null): Parts {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}

function within(parsed: Parsed<string>, { min, max }: DateRange): Parsed<string> {
  if (!('value' in parsed) || parsed.value === null) return parsed;
  const { value } = parsed;
  const outside = (min !== undefined && value < min) || (max !== undefined && value > max);
  return outside ? { problem: 'outOfRange' } : parsed;
}

function rangeText({ min, max }: DateRange, { t, locale }: Kit): string {
  const least = min === undefined ? '' : formatDate(min, locale);
  const most = max === undefined ? '' : formatDate(max, locale);
  if (min !== undefined && max !== undefined) return t('problemDateOutOfRange', { least, most });
  return min === undefined
    ? t('problemDateTooLate', { most })
    : t('problemDateTooEarly', { least });
}

/** A date in three fields: quicker and surer than a calendar for a date one knows by heart. */
export function DateField({
  value,
  onChange,
  birthDate = false,
  picker = false,
  min,
  max,
  ...field
}: DateFieldProps) {
  const kit = useKit();
  const { locale, t } = kit;
  const [typed, setTyped] = useState<{ parts: Parts; value: string | null } | null>(null);
  const [left, setLeft] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const parts = typed && typed.value === value ? typed.parts : partsOf(value);
  const parsed = within(parseDate(parts.year, parts.month, parts.day), { min, max });
  const problem =
    !left || !('problem' in parsed)
      ? undefined
      : parsed.problem === 'outOfRange'
        ? rangeText({ min, max }, kit)
        : problemText(parsed.problem, locale, { example: '1990' });

  const change = (part: Part, text: string) => {
    const next = { ...parts, [part]: text };
    const result = within(parseDate(next.year, next.month, next.day), { min, max });
    const date = 'value' in result ? result.value : null;
    setTyped({ parts: next, value: date });
    setLeft(false);
    setPicked(null);
    if ('problem' in result) onChange(null, result.problem);
    else onChange(date);
  };

  return (
    <GroupFrame {...field} error={field.error ?? problem}>
      <div className={styles.date}>
        {ORDER[locale].map((part) => (
          <DatePart
            key={part}
            part={part}
            value={parts[part]}
            onChange={(text) => change(part, text)}
            onLeave={() => setLeft(true)}
            autoComplete={birthDate ? `bday-${part}` : 'off'}
            invalid={(field.error ?? problem) !== undefined}
          />
        ))}
        {picker && hasPopover ? (
          <DatePicker
            value={value}
            min={min}
            max={max}
            onPick={(date) => {
              setTyped(null);
              setLeft(false);
              setPicked(date);
              onChange(date);
            }}
          />
        ) : null}
      </div>
      {picker ? (
        <VisuallyHidden>
          <span role="status">
            {picked !== null && picked === value
              ? t('datePickerChosen', { date: formatDate(picked, locale) })
              : ''}
          </span>
        </VisuallyHidden>
      ) : null}
    </GroupFrame>
  );
}

function DatePart({
  part,
  value,
  onChange,
  onLeave,
  autoComplete,
  invalid,
}: {
  part: Part;
  value: string;
  onChange: (text: string) => void;
  /** The focus has left all three. */
  onLeave: () => void;
  autoComplete: string;
  invalid: boolean;
}) {
  const { t } = useKit();
  const id = useId();
  const text = useComposedText<HTMLInputElement>(value, onChange);
  return (
    <span className={styles.datePart}>
      <label htmlFor={id}>{t(WORDS[part])}</label>
      <input
        {...text}
        onBlur={(event) => {
          const group = event.currentTarget.closest('fieldset');
          if (!group?.contains(event.relatedTarget)) onLeave();
        }}
        id={id}
        className={part === 'year' ? styles.year : styles.two}
        type="text"
        inputMode="numeric"
        autoComplete={autoComplete}
        aria-invalid={invalid || undefined}
      />
    </span>
  );
}
