import type { FactValue } from '@portal/rules-core';
import {
  Button,
  Cluster,
  Disclosure,
  formatFactValue,
  Link,
  List,
  Notice,
  SoftText,
  useKit,
  useSources,
  verdictText,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { usePacks } from '../layout/districts.ts';
import { programmeHref } from '../layout/paths.ts';
import { usePortal } from '../portal-context.tsx';
import { groupResults } from '../results/group.ts';
import { type Shift, shiftsBetween } from '../results/shifts.ts';
import { useText } from '../text/use-text.ts';
import { useCheckText } from './text/index.ts';
import type { Check } from './use-check.ts';
import { usePlaces } from './use-places.ts';

/** In the midst of the questions: what the answer before this one changed, counted, and by name when unfolded. */
export function LastAnswerBrief({ check }: { check: Check }) {
  const t = useCheckText();
  const { say } = useKit();
  const { facts } = useSources();
  const shifts = useShifts(check);
  const fact = check.session.last && facts.get(check.session.last.fact);
  if (!fact || !shifts || tellsNothing(check)) return null;
  const told = { fact: say(fact.label), count: shifts.length };
  return shifts.length === 0 ? (
    <SoftText>{t('lastNothing', told)}</SoftText>
  ) : (
    <Disclosure summary={t('lastAnswered', told)}>
      <ShiftList shifts={shifts} />
    </Disclosure>
  );
}

/** On the results: what the answer that was just changed has changed there, and the way back. */
export function LastAnswerNotice({ check }: { check: Check }) {
  const t = useCheckText();
  const shell = useText();
  const { locale, say } = useKit();
  const { facts } = useSources();
  const { profile: store } = usePortal();
  const places = usePlaces();
  const shifts = useShifts(check);
  const { session, profile } = check;
  const { last } = session;
  const fact = last && facts.get(last.fact);
  if (!last || !fact || !shifts || tellsNothing(check)) return null;

  const inWords = (value: FactValue | undefined): string =>
    value === undefined
      ? shell('answerNotSure')
      : formatFactValue(fact, value, locale, (id) => places.find((each) => each.id === id)?.name);
  const known = fact.id in last.before.profile || last.before.notSure.has(fact.id);
  const before = inWords(last.before.profile[fact.id]);
  const told = {
    fact: say(fact.label),
    before,
    after: inWords(profile[fact.id]),
    count: shifts.length,
  };
  const some = shifts.length > 0;
  const words = known
    ? t(some ? 'lastChanged' : 'lastChangedNothing', told)
    : t(some ? 'lastAdded' : 'lastAddedNothing', told);
  return (
    <Notice title={t('lastTitle')} live>
      <p>{words}</p>
      {some ? (
        <Disclosure summary={t('lastShow')}>
          <ShiftList shifts={shifts} />
        </Disclosure>
      ) : null}
      <Cluster>
        {known ? (
          <Button
            onClick={() => {
              store.replaceAll(last.before);
              session.setLast(null);
            }}
          >
            {t('lastBack', { before })}
          </Button>
        ) : null}
        <Button kind="plain" onClick={() => session.setLast(null)}>
          {t('lastDismiss')}
        </Button>
      </Cluster>
    </Notice>
  );
}

function ShiftList({ shifts }: { shifts: readonly Shift[] }) {
  const t = useCheckText();
  const { locale, say } = useKit();
  return (
    <List kind="bullets">
      {shifts.map(({ pack, programme, before, after, what }) => (
        <li key={programme.id}>
          {say(pack.district.name)} ·{' '}
          <Link href={programmeHref(programme.id)}>{say(programme.name)}</Link>
          <SoftText>
            {what === 'verdict'
              ? t('lastVerdict', {
                  before: verdictText(before.verdict, locale),
                  after: verdictText(after.verdict, locale),
                })
              : t('lastDetail', { verdict: verdictText(after.verdict, locale) })}
          </SoftText>
        </li>
      ))}
    </List>
  );
}

/** What differs from the results before the last answer; `null` when there was none. */
function useShifts({ session, profile }: Check): readonly Shift[] | null {
  const { asOf } = usePortal();
  const packs = usePacks();
  const { last, scope } = session;
  return useMemo(() => {
    if (!last) return null;
    const state = { packs, scope, asOf };
    return shiftsBetween(
      groupResults({ ...state, profile: last.before.profile }),
      groupResults({ ...state, profile }),
    );
  }, [last, packs, scope, asOf, profile]);
}

/** “Not sure” where nothing was known before: nothing was said, and nothing can have changed. */
function tellsNothing({ session: { last }, profile }: Check): boolean {
  return last !== null && profile[last.fact] === undefined && !(last.fact in last.before.profile);
}
