import { Button, DateField, formatDate, RadioGroup, Stack, useKit } from '@portal/ui-kit';
import { useState } from 'react';
import { pageText } from '../text/page-text.ts';

export interface AsOfFormProps {
  /** The day the rules are read for, `YYYY-MM-DD`. */
  asOf: string;
  onChange: (day: string) => void;
  /** The first and the last day that can be chosen, where not every day makes sense. */
  period?: { min: string; max: string } | undefined;
  /** Days to choose without typing, under a name for them all: “At the end of”, 2019, 2020. */
  days?:
    | {
        label: string;
        choices: readonly { day: string; label: string }[];
        /** One below the other: for names of more than a word. */
        stacked?: boolean;
      }
    | undefined;
}

/** Chooses the day the rules are read for: one of the days offered, typed, or from a calendar. */
export function AsOfForm({ asOf, onChange, period, days }: AsOfFormProps) {
  const { locale } = useKit();
  const say = pageText(locale);
  // What is typed counts until the day is changed, here or elsewhere.
  const [draft, setDraft] = useState<{ asOf: string; day: string | null; outside: boolean }>();
  const [told, setTold] = useState(false);
  const typed = draft?.asOf === asOf ? draft : undefined;
  const day = typed ? typed.day : withinOf(asOf, period);
  const problem =
    period && typed?.outside
      ? say('asOfOutside', {
          least: formatDate(period.min, locale),
          most: formatDate(period.max, locale),
        })
      : say('asOfMissing');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTold(day === null);
        if (day !== null) onChange(day);
      }}
    >
      <Stack>
        {days === undefined || days.choices.length === 0 ? null : (
          <RadioGroup
            inline={!days.stacked}
            label={days.label}
            choices={days.choices.map(({ day: value, label }) => ({ value, label }))}
            value={asOf}
            onChange={onChange}
          />
        )}
        <DateField
          label={say('asOfLabel')}
          hint={say('asOfHint')}
          picker
          {...period}
          value={day}
          onChange={(value, cause) => {
            setDraft({ asOf, day: value, outside: cause === 'outOfRange' });
            setTold(false);
          }}
          error={told ? problem : undefined}
        />
        <div>
          <Button type="submit">{say('asOfApply')}</Button>
        </div>
      </Stack>
    </form>
  );
}

/** The day, where it can be chosen; a day outside the period is no answer yet. */
function withinOf(day: string, period: AsOfFormProps['period']): string | null {
  return period && (day < period.min || day > period.max) ? null : day;
}
