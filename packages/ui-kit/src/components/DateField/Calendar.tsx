import { type CalendarDate, parseDate } from '@internationalized/date';
import { useContext } from 'react';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  I18nProvider,
  Calendar as MonthCalendar,
} from 'react-aria-components';
import { useKit } from '../../context/KitProvider.tsx';
import { monthNames } from '../../format/dates.ts';
import { Icon } from '../Icon/Icon.tsx';
import { keepStyleOut } from '../overlay/react-aria-style.ts';
import styles from './DatePicker.module.css';

keepStyleOut();

export interface CalendarProps {
  /** `YYYY-MM-DD` */
  value: string | null;
  min: string | undefined;
  max: string | undefined;
  onPick: (date: string) => void;
}

/** A calendar date, or nothing where the text is none: a page may hold an old address. */
function dayOf(date: string | null | undefined): CalendarDate | null {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? parseDate(date) : null;
}

/** One month with the days as buttons. Loaded on its own: it brings react-aria with it. */
export default function Calendar({ value, min, max, onPick }: CalendarProps) {
  const { locale, t } = useKit();
  const day = dayOf(value);
  return (
    <I18nProvider locale={locale === 'zh' ? 'zh-CN' : 'en-GB'}>
      <MonthCalendar
        className={styles.calendar ?? ''}
        aria-label={t('datePickerTitle')}
        // The reader has asked for the calendar: the arrows work at once.
        autoFocus
        firstDayOfWeek="mon"
        defaultFocusedValue={day}
        value={day}
        minValue={dayOf(min)}
        maxValue={dayOf(max)}
        onChange={(chosen) => onPick(chosen.toString())}
      >
        <div className={styles.head}>
          <Button
            slot="previous"
            className={styles.step ?? ''}
            aria-label={t('datePickerPrevious')}
          >
            <Icon name="arrowLeft" />
          </Button>
          <MonthAndYear />
          <Button slot="next" className={styles.step ?? ''} aria-label={t('datePickerNext')}>
            <Icon name="arrowRight" />
          </Button>
        </div>
        <CalendarGrid
          className={styles.grid ?? ''}
          weekdayStyle={locale === 'zh' ? 'narrow' : 'short'}
        >
          <CalendarGridHeader>
            {(name) => (
              <CalendarHeaderCell className={styles.weekday ?? ''}>{name}</CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
          </CalendarGridBody>
        </CalendarGrid>
      </MonthCalendar>
    </I18nProvider>
  );
}

/** So many years before and after the one shown, where no first or last day is set. */
const YEARS_AROUND = 30;

/** Which month is shown, as two of the browser's own lists: a day years away is two choices, not forty steps. */
function MonthAndYear() {
  const { locale, t } = useKit();
  const state = useContext(CalendarStateContext);
  if (!state) return null;
  const { focusedDate, minValue, maxValue } = state;
  const from = minValue?.year ?? focusedDate.year - YEARS_AROUND;
  const to = maxValue?.year ?? focusedDate.year + YEARS_AROUND;
  const go = (change: { year: number } | { month: number }) => {
    state.setFocusedDate(focusedDate.set(change));
    // Else each arrow key in the list would throw the reader into the days.
    state.setFocused(false);
  };
  const year = (
    <select
      key="year"
      className={styles.select}
      aria-label={t('dateYear')}
      value={focusedDate.year}
      onChange={(event) => go({ year: Number(event.target.value) })}
    >
      {Array.from({ length: to - from + 1 }, (_, index) => from + index).map((each) => (
        <option key={each} value={each}>
          {locale === 'zh' ? `${each}年` : each}
        </option>
      ))}
    </select>
  );
  const month = (
    <select
      key="month"
      className={styles.select}
      aria-label={t('dateMonth')}
      value={focusedDate.month}
      onChange={(event) => go({ month: Number(event.target.value) })}
    >
      {monthNames(locale).map((name, index) => (
        <option key={name} value={index + 1}>
          {name}
        </option>
      ))}
    </select>
  );
  return <div className={styles.shown}>{locale === 'zh' ? [year, month] : [month, year]}</div>;
}
