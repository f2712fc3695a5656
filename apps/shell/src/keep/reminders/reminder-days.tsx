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
import { type KeepTextKey, useKeepText } from '../text/index.ts';
import type { Reminder, ReminderKind } from './reminders.ts';

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
        items={reasons.map(({ words, citation }) => ({
          id: `${reminder.id}-${citation.join()}-${words.en}`,
          words,
          citation,
        }))}
      />
    </div>
  );
}
