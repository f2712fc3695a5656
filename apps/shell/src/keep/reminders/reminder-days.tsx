import type { Locale } from '@portal/rules-core';
import {
  Button,
  Checkbox,
  CitedList,
  formatDate,
  Link,
  List,
  Stack,
  useKit,
  VisuallyHidden,
} from '@portal/ui-kit';
import { districtHref, programmeHref } from '../../layout/paths.ts';
import { type KeepTextKey, keepText, useKeepText } from '../text/index.ts';
import type { Reminder, ReminderKind, ReminderReason } from './reminders.ts';

const KINDS: Readonly<Record<ReminderKind, { period: KeepTextKey; reader: KeepTextKey }>> = {
  firstDay: { period: 'reminderPeriodBegins', reader: 'reminderMore' },
  lastDay: { period: 'reminderPeriodEnds', reader: 'reminderLast' },
  change: { period: 'reminderChange', reader: 'reminderChange' },
};

/** The days, each with all that falls on it; any of them can be left out, or taken along alone. */
export function ReminderDays({
  reminders,
  isChosen,
  onChoose,
  onTake,
}: {
  reminders: readonly Reminder[];
  isChosen: (date: string) => boolean;
  onChoose: (date: string, chosen: boolean) => void;
  onTake: (reminders: readonly Reminder[]) => void;
}) {
  const t = useKeepText();
  const { locale } = useKit();
  const dates = [...new Set(reminders.map(({ date }) => date))];
  return (
    <List kind="ruled">
      {dates.map((date) => {
        const onDay = reminders.filter((reminder) => reminder.date === date);
        const day = formatDate(date, locale);
        return (
          <li key={date}>
            <Stack>
              <Checkbox
                label={day}
                checked={isChosen(date)}
                onChange={(chosen) => onChoose(date, chosen)}
              />
              {onDay.map((reminder) => (
                <What key={reminder.id} reminder={reminder} />
              ))}
              <div>
                <Button kind="plain" onClick={() => onTake(onDay)}>
                  {t('reminderTakeOne')}
                  <VisuallyHidden>{t('reminderTakeOneWhich', { date: day })}</VisuallyHidden>
                </Button>
              </div>
            </Stack>
          </li>
        );
      })}
    </List>
  );
}

function What({ reminder }: { reminder: Reminder }) {
  const t = useKeepText();
  const { say } = useKit();
  const { pack, programme, kind, reasons, byPeriod } = reminder;
  return (
    <div>
      <p>
        <Link href={programme ? programmeHref(programme.id) : districtHref(pack.district.id)}>
          {say(programme ? programme.name : pack.document.title)}
        </Link>
        {t('reminderDistrict', { district: say(pack.district.name) })}
      </p>
      <p>{t(KINDS[kind][byPeriod ? 'period' : 'reader'])}</p>
      <CitedList
        items={reasons.map((reason) => ({
          id: `${reminder.id}-${reason.citation.join()}-${reason.words.en}`,
          words: { zh: reasonIn('zh', reason), en: reasonIn('en', reason) },
          citation: reason.citation,
        }))}
      />
    </div>
  );
}

/** A condition with what becomes of it on the day; a period’s words as they stand. */
function reasonIn(locale: Locale, { words, holds }: ReminderReason): string {
  if (holds === undefined) return words[locale];
  return keepText(locale)(holds ? 'reasonBegins' : 'reasonCeases', { words: words[locale] });
}
