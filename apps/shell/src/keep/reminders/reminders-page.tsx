import {
  Button,
  ButtonLink,
  Cluster,
  Container,
  EmptyState,
  formatDate,
  Notice,
  PageHeading,
  Section,
  Stack,
  useKit,
  useToasts,
} from '@portal/ui-kit';
import { useMemo, useState } from 'react';
import { useCheckSession } from '../../check/check-session.tsx';
import { useIsLoading, usePacks } from '../../layout/districts.ts';
import { paths } from '../../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../../layout/unavailable-districts.tsx';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { usePortal, useProfile } from '../../portal-context.tsx';
import { useKeepText } from '../text/index.ts';
import { ReminderDays } from './reminder-days.tsx';
import { type Reminder, remindersFor, YEARS_AHEAD } from './reminders.ts';
import { DAYS_BEFORE } from './to-events.ts';
import { UndatedList } from './undated-list.tsx';
import { useCalendarFile } from './use-calendar-file.ts';

/** The days that matter to the reader, each with why and its clause, to be taken along into a calendar. */
export function RemindersPage() {
  const t = useKeepText();
  const { locale } = useKit();
  const { asOf } = usePortal();
  const packs = usePacks();
  const loading = useIsLoading();
  const { profile } = useProfile();
  const { scope } = useCheckSession();
  usePageTitle(t('remindersTitle'));
  const { dated, undated } = useMemo(
    () => remindersFor({ packs, profile, scope, asOf }),
    [packs, profile, scope, asOf],
  );
  return (
    <Container reading>
      <Stack gap="l">
        <PageHeading
          title={t('remindersTitle')}
          lead={t('remindersLead', { date: formatDate(asOf, locale), years: YEARS_AHEAD })}
        />
        <UnavailableDistricts />
        {loading ? (
          <AwaitingData />
        ) : dated.length === 0 ? (
          <EmptyState
            title={t('remindersNone')}
            actions={<ButtonLink href={paths.check}>{t('remindersAnswer')}</ButtonLink>}
          >
            <p>{t('remindersNoneWhy')}</p>
          </EmptyState>
        ) : (
          <Dated reminders={dated} />
        )}
        {loading ? null : <UndatedList undated={undated} />}
        <p>
          <ButtonLink href={paths.results}>{t('sheetBack')}</ButtonLink>
        </p>
      </Stack>
    </Container>
  );
}

function Dated({ reminders }: { reminders: readonly Reminder[] }) {
  const t = useKeepText();
  const { show } = useToasts();
  const save = useCalendarFile();
  // What is left out, so that a day that comes with another answer is chosen like the others.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = reminders.filter(({ date }) => !left.has(date));
  const days = new Set(chosen.map(({ date }) => date)).size;
  const [told, setTold] = useState(false);
  const take = (which: readonly Reminder[]) =>
    show({ message: t('remindersSaved', { name: save(which) }) });
  return (
    <Section title={t('remindersDays')}>
      <Stack gap="l">
        <ReminderDays
          reminders={reminders}
          isChosen={(date) => !left.has(date)}
          onChoose={(date, choose) => {
            setTold(false);
            const next = new Set(left);
            if (choose) next.delete(date);
            else next.add(date);
            setLeft(next);
          }}
          onTake={take}
        />
        <Cluster>
          <Button
            kind="primary"
            icon="calendar"
            onClick={() => {
              setTold(days === 0);
              if (days > 0) take(chosen);
            }}
          >
            {t('remindersTake', { count: days })}
          </Button>
        </Cluster>
        {told ? (
          <Notice kind="error" live>
            {t('remindersChoose')}
          </Notice>
        ) : null}
        <div>
          <p>{t('remindersHow', { first: DAYS_BEFORE[0] ?? 0, second: DAYS_BEFORE[1] ?? 0 })}</p>
          <p>{t('remindersPrivate')}</p>
        </div>
      </Stack>
    </Section>
  );
}
