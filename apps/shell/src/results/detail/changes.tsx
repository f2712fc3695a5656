import {
  type Change,
  type ChangeSet,
  type Counterfactual,
  changesFor,
  type Pack,
  type Programme,
  type ProgrammeResult,
  turningDates,
  type Verdict,
} from '@portal/rules-core';
import {
  CitedList,
  formatDate,
  formatFactValue,
  Link,
  List,
  SmallTitle,
  SoftText,
  Stack,
  Tag,
  useKit,
  useSources,
  validityText,
  verdictText,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { usePlaces } from '../../check/use-places.ts';
import { questionHref } from '../../layout/paths.ts';
import { usePortal, useProfile } from '../../portal-context.tsx';
import { useResultsText } from '../text/index.ts';
import { valuesInWords } from './values-in-words.ts';

/** As far ahead as time is looked at. */
const YEARS_AHEAD = 10;
/** More ways than these are no help. */
const WAYS = 3;

export interface ChangesProps {
  pack: Pack;
  programme: Programme;
  result: ProgrammeResult;
  /** The address of the results, to come back to after an answer. */
  from: string;
}

/** What would change a result: other answers, what has still to be found out, or time alone. Reckoned when shown. */
export function Changes({ pack, programme, result, from }: ChangesProps) {
  const t = useResultsText();
  const { say, locale } = useKit();
  const { asOf } = usePortal();
  const { profile } = useProfile();
  const higher = nextClass(programme, result);
  const found = useMemo(
    () =>
      changesFor(pack, programme, profile, {
        asOf,
        most: WAYS,
        ...(higher && { goal: { kind: 'class', id: higher.id } }),
      }),
    [pack, programme, profile, asOf, higher],
  );
  const lead =
    found.reach === null
      ? t('changesNone')
      : higher
        ? t('changesClass', { name: say(higher.name) })
        : t(`changesTo_${found.reach}`);
  return (
    <Stack>
      <p>{lead}</p>
      <Ways found={found} from={from} />
      {found.byTime ? (
        <p>{t(`byTime_${found.byTime.reach}`, { date: formatDate(found.byTime.date, locale) })}</p>
      ) : null}
      <Turning pack={pack} programme={programme} />
    </Stack>
  );
}

/** Who is eligible already may still reach the class above; `undefined` where there is none. */
function nextClass(
  { classes }: Programme,
  { verdict, class: found }: ProgrammeResult,
): Programme['classes'][number] | undefined {
  if (verdict !== 'eligible' || !found?.least) return undefined;
  const at = classes.findIndex(({ id }) => id === found.least);
  return at > 0 ? classes[at - 1] : undefined;
}

function Ways({ found: { sets }, from }: { found: Counterfactual; from: string }) {
  const t = useResultsText();
  return sets.map((set, index) => (
    <div key={keyOf(set)}>
      <SmallTitle>
        {sets.length > 1 ? t('changesSet', { number: index + 1 }) : t('changesOnly')}
      </SmallTitle>
      {set.impossible ? <SoftText>{t('changesImpossible')}</SoftText> : null}
      <List kind="bullets">
        {set.changes.map((change) => (
          <li key={change.fact}>
            <OneChange change={change} from={from} />
          </li>
        ))}
        {set.findings.map((change) => (
          <li key={change.fact}>
            <OneFinding change={change} from={from} />
          </li>
        ))}
      </List>
    </div>
  ));
}

function keyOf({ changes, findings }: ChangeSet): string {
  return JSON.stringify([...changes, ...findings].map(({ fact, to }) => [fact, to]));
}

function useChangeWords() {
  const t = useResultsText();
  const { locale, say } = useKit();
  const { facts } = useSources();
  const places = usePlaces();
  const placeName = (id: string) => places.find((place) => place.id === id)?.name;
  return ({ fact: id, now, ...change }: Change) => {
    const fact = facts.get(id);
    return {
      fact: fact ? say(fact.label) : id,
      values: valuesInWords({ fact: id, ...change }, { locale, t, facts, placeName }),
      now: fact && now !== undefined ? formatFactValue(fact, now, locale, placeName) : undefined,
    };
  };
}

/** A known answer that would have to be another, with what it is now and whether it can change. */
function OneChange({ change, from }: { change: Change; from: string }) {
  const t = useResultsText();
  const { fact, values, now } = useChangeWords()(change);
  return (
    <>
      <Link href={questionHref(change.fact, from)}>{t('changeMust', { fact, values })}</Link>{' '}
      <Tag>{t(`changeable_${change.changeable}`)}</Tag>
      {now === undefined ? null : <SoftText>{t('changeNow', { now })}</SoftText>}
    </>
  );
}

/** A fact that is not known yet and has to turn out so. */
function OneFinding({ change, from }: { change: Change; from: string }) {
  const t = useResultsText();
  const { fact, values } = useChangeWords()(change);
  return <Link href={questionHref(change.fact, from)}>{t('changeFind', { fact, values })}</Link>;
}

/** The days on which time alone changes something, each with its reason and clause. */
function Turning({ pack, programme }: { pack: Pack; programme: Programme }) {
  const t = useResultsText();
  const { locale, say } = useKit();
  const { asOf } = usePortal();
  const { profile } = useProfile();
  const days = useMemo(() => {
    const until = `${Number(asOf.slice(0, 4)) + YEARS_AHEAD}${asOf.slice(4)}`;
    return turningDates(pack, programme, profile, { asOf, until });
  }, [pack, programme, profile, asOf]);
  if (days.length === 0) return <SoftText>{t('turningNone')}</SoftText>;
  const verdict = (value: Verdict) => verdictText(value, locale);
  return (
    <div>
      <SmallTitle>{t('turning')}</SmallTitle>
      {days.map(({ date, from, to, because }) => (
        <div key={date}>
          <p>
            {from.validity !== to.validity
              ? t('turningValidity', {
                  date: formatDate(date, locale),
                  to: validityText(to.validity, locale),
                })
              : from.verdict === to.verdict
                ? t('turningDetail', { date: formatDate(date, locale) })
                : t('turningVerdict', {
                    date: formatDate(date, locale),
                    from: verdict(from.verdict),
                    to: verdict(to.verdict),
                  })}
          </p>
          <CitedList
            items={because.map((cause) => ({
              words:
                cause.kind === 'validity'
                  ? cause.words
                  : both(cause.words, (words) =>
                      t(cause.holds ? 'turningBegins' : 'turningCeases', { words: say(words) }),
                    ),
              citation: cause.citation,
            }))}
          />
        </div>
      ))}
    </div>
  );
}

/** Words that are said in the reader's language only, as something that has both. */
function both<Words>(words: Words, say: (words: Words) => string): { zh: string; en: string } {
  const said = say(words);
  return { zh: said, en: said };
}
