import type { Pack } from '@portal/rules-core';
import {
  Button,
  Disclosure,
  formatDate,
  joinNames,
  PageBand,
  Stack,
  TimeLine,
  useKit,
} from '@portal/ui-kit';
import { useState } from 'react';
import { AsOfForm } from '../pages/as-of-form.tsx';
import { FIRST_DAY, LAST_DAY } from './day-address.ts';
import { lastDays, someHolds } from './plan-days.ts';
import { dayText } from './text/index.ts';
import type { Day } from './use-day.ts';

export interface DayBarProps {
  day: Day;
  /** The documents at hand, in the order they are to be read in. */
  packs: readonly Pack[];
  /** The page that is shown, whatever tells it from others. */
  place: string;
  /** Where a document is read. */
  documentHref: (pack: Pack) => string;
}

/**
 * The day the rules are read for, above every page: while it is today, a quiet way to another one; while it is not,
 * a sentence that cannot be overlooked and the way back. Unfolded, the periods of the documents with the day.
 */
export function DayBar({ day, packs, place, documentHref }: DayBarProps) {
  const { locale } = useKit();
  const say = dayText(locale);
  const { asOf, today, setAsOf, unreadable } = day;
  const isToday = asOf === today;
  const date = formatDate(asOf, locale);
  const none = packs.length > 0 && !someHolds(packs, asOf);
  const statement =
    unreadable !== undefined
      ? say(unreadable === '' ? 'missing' : 'unreadable', { text: shortened(unreadable), date })
      : isToday
        ? undefined
        : say('readFor', { date });
  return (
    <PageBand
      kind={statement === undefined ? 'quiet' : 'caution'}
      statement={
        statement === undefined ? undefined : (
          <>
            <strong>{statement}</strong>
            {asOf < today ? ` ${say('past')}` : null}
            {none ? ` ${say('noneHolds', { count: packs.length })}` : null}
          </>
        )
      }
      actions={
        statement === undefined ? undefined : (
          <Button kind="plain" onClick={() => setAsOf(today)}>
            {say(unreadable === undefined ? 'toToday' : 'dropUnreadable')}
          </Button>
        )
      }
    >
      {/* On another page it is folded again: what is read there is not the choice of a day. */}
      <DayControl
        key={place}
        summary={
          statement === undefined
            ? `${say('readForToday', { date })} · ${say('change')}`
            : say('change')
        }
        day={day}
        packs={packs}
        documentHref={documentHref}
      />
    </PageBand>
  );
}

interface DayControlProps extends Pick<DayBarProps, 'day' | 'packs' | 'documentHref'> {
  summary: string;
}

/** Chooses a day, beside the periods of the documents; made when it is first unfolded. */
function DayControl({
  summary,
  day: { asOf, today, setAsOf },
  packs,
  documentHref,
}: DayControlProps) {
  const { locale } = useKit();
  const say = dayText(locale);
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={(open) => setOpened((before) => before || open)}>
      {opened ? (
        <Stack>
          <AsOfForm
            asOf={asOf}
            onChange={setAsOf}
            period={{ min: FIRST_DAY, max: LAST_DAY }}
            days={{
              label: say('lastDays'),
              stacked: true,
              choices: lastDays(packs, today).map(({ day: last, packs: ended }) => ({
                day: last,
                label: say('lastDayOf', {
                  date: formatDate(last, locale),
                  districts: joinNames(
                    ended.map(({ district }) => district.name[locale]),
                    locale,
                  ),
                }),
              })),
            }}
          />
          <TimeLine
            caption={say('periods')}
            asOf={asOf}
            rows={packs.map((pack) => ({
              id: pack.district.id,
              name: pack.document.title[locale],
              href: documentHref(pack),
              validity: pack.validity,
            }))}
          />
        </Stack>
      ) : null}
    </Disclosure>
  );
}

/** An address can be made arbitrarily long; a sentence should not be. */
function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
