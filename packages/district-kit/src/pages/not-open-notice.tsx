import { isOpen, type Validity, validityOn } from '@portal/rules-core';
import { Button, Cluster, formatDate, Notice } from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import type { PageContext } from './page-context.ts';

interface NotOpenNoticeProps {
  page: PageContext;
  /** The document's, or a programme's own. */
  validity: Validity;
}

/** Says that nothing can be applied for, where that is so, before anything else is read. */
export function NotOpenNotice({ page, validity }: NotOpenNoticeProps) {
  const { pack, locale, asOf, today } = page;
  const say = pageText(locale);
  const district = pack.district.name[locale];
  const status = validityOn(validity, asOf);
  if (status === 'ended' && validity.until.date !== undefined)
    return (
      <Notice kind="warning" title={say('notOpenEndedTitle')}>
        <p>{say('notOpenEnded', { date: formatDate(validity.until.date, locale), district })}</p>
        <OtherDay page={page} day={validity.until.date} words="asOfLastDay" />
      </Notice>
    );
  if (status === 'notYet')
    return (
      <Notice kind="warning" title={say('notOpenNotYetTitle')}>
        {say('notOpenNotYet', { date: formatDate(validity.from.date, locale) })}
      </Notice>
    );
  // Read for an earlier day it was open; that must not look like an offer of today.
  if (validity.until.date !== undefined && validityOn(validity, today) === 'ended')
    return (
      <Notice kind="warning" title={say('notOpenSinceTitle', { date: formatDate(asOf, locale) })}>
        <p>{say('notOpenSince', { until: formatDate(validity.until.date, locale) })}</p>
        <OtherDay page={page} day={today} words="asOfToday" />
      </Notice>
    );
  return null;
}

/** The way to the day on which it says the opposite, where the host can go there. */
function OtherDay({
  page: { locale, setAsOf },
  day,
  words,
}: {
  page: PageContext;
  day: string;
  words: 'asOfLastDay' | 'asOfToday';
}) {
  if (!setAsOf) return null;
  return (
    <Cluster>
      <Button onClick={() => setAsOf(day)}>
        {pageText(locale)(words, { date: formatDate(day, locale) })}
      </Button>
    </Cluster>
  );
}

/** Whether something can be applied for under this validity: begun and not ended. */
export function isOpenOn(validity: Validity, asOf: string): boolean {
  return isOpen(validityOn(validity, asOf));
}
