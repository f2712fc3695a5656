import { useId, useState } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { parseDate } from '../../format/parse.ts';
import type { KitTextKey } from '../../texts/zh.ts';
import { type FieldProps, GroupFrame } from '../fields/FieldFrame.tsx';
import styles from '../fields/fields.module.css';
import { problemText } from '../fields/problem-text.ts';
import { useComposedText } from '../fields/use-composed-text.ts';
import type { OnParsed } from '../fields/use-parsed-text.ts';

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

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD` */
  value: string | null;
  onChange: OnParsed<string>;
  /** The reader's own birth date: browsers may fill it in. */
  birthDate?: boolean;
}

function partsOf(date: string | null): Parts {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}

/** A date in three fields: quicker and surer than a calendar for a date one knows by heart. */
export function DateField({ value, onChange, birthDate = false, ...field }: DateFieldProps) {
  const { locale } = useKit();
  const [typed, setTyped] = useState<{ parts: Parts; value: string | null } | null>(null);
  const [left, setLeft] = useState(false);
  const parts = typed && typed.value === value ? typed.parts : partsOf(value);
  const parsed = parseDate(parts.year, parts.month, parts.day);
  const problem =
    left && 'problem' in parsed
      ? problemText(parsed.problem, locale, { example: '1990' })
      : undefined;

  const change = (part: Part, text: string) => {
    const next = { ...parts, [part]: text };
    const result = parseDate(next.year, next.month, next.day);
    const date = 'value' in result ? result.value : null;
    setTyped({ parts: next, value: date });
    setLeft(false);
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
      </div>
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
  const text = useComposedText(value, onChange);
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
