import {
  addDays,
  addMonths,
  type Citation,
  evaluateProgrammes,
  factDictionary,
  isOpen,
  type Pack,
  type Profile,
  type Programme,
  type Standing,
  type Text,
  type TurningDate,
  turningDates,
  type Validity,
  type Verdict,
  validityOn,
} from '@portal/rules-core';
import { isInScope, packsInScope, type Scope } from '../../check/scope.ts';

/** How far ahead is looked: what lies beyond will have been replaced by other policies. */
export const YEARS_AHEAD = 10;

/**
 * What a day is to be remembered for.
 * - `lastDay`: the last day of a document's or a programme's period, or on which the reader has what they have.
 * - `firstDay`: the first day of a period, or on which more is open to the reader.
 * - `change`: from this day on another class or other benefits.
 */
export type ReminderKind = 'lastDay' | 'firstDay' | 'change';

/** Why a day stands in the list: words of the document with their place. */
export interface ReminderReason {
  words: Text;
  citation: Citation;
  /** Of a condition: whether it begins to hold then, or ceases to. */
  holds?: boolean;
}

/** One thing to be reminded of. */
export interface Reminder {
  /** The same for the same thing, whenever it is worked out. Holds no answer of the reader's. */
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  kind: ReminderKind;
  pack: Pack;
  /** Absent: the document of the district as a whole. */
  programme?: Programme;
  /** The period of the document or programme begins or ends, for everybody; else it is the reader's own case. */
  byPeriod: boolean;
  reasons: readonly ReminderReason[];
}

/** Why something has no date. */
export type Undated =
  /** The document does not say until when it holds. */
  | { kind: 'unstated'; pack: Pack }
  /** A date that the reader has not given; with it there may be a reminder. */
  | { kind: 'unanswered'; fact: string };

export interface Reminders {
  /** By date. */
  dated: readonly Reminder[];
  undated: readonly Undated[];
}

/** Every day within ten years that is known to matter, with why; and what has no date, with why not. */
export function remindersFor({
  packs,
  profile,
  scope,
  asOf,
}: {
  packs: readonly Pack[];
  profile: Profile;
  scope: Scope;
  /** `YYYY-MM-DD` */
  asOf: string;
}): Reminders {
  const until = addMonths(asOf, YEARS_AHEAD * 12);
  const dated: Reminder[] = [];
  const undated: Undated[] = [];
  const unanswered = new Set<string>();
  for (const pack of packsInScope(packs, scope)) {
    const status = validityOn(pack.validity, asOf);
    dated.push(...periodReminders(pack, pack.validity, { asOf, until }));
    if (status === 'unstated') undated.push({ kind: 'unstated', pack });
    const dates = datesAmong(pack);
    const programmes = pack.programmes.filter((programme) => isInScope(programme, scope));
    for (const { programme, result } of evaluateProgrammes(pack, programmes, profile, { asOf })) {
      if (programme.validity)
        dated.push(...periodReminders(pack, programme.validity, { asOf, until, programme }));
      if (isOpen(result.validity) && result.verdict !== 'notEligible')
        for (const fact of result.missing) if (dates(fact)) unanswered.add(fact);
      for (const turning of turningDates(pack, programme, profile, { asOf, until })) {
        const reminder = turningReminder(pack, programme, turning);
        if (reminder) dated.push(reminder);
      }
    }
  }
  for (const fact of unanswered) undated.push({ kind: 'unanswered', fact });
  return { dated: dated.sort((a, b) => a.date.localeCompare(b.date)), undated };
}

function datesAmong(pack: Pack): (fact: string) => boolean {
  const facts = factDictionary([pack]);
  return (id) => facts.get(id)?.type.kind === 'date';
}

/** Beginning and end of a period, where they are still to come. */
function periodReminders(
  pack: Pack,
  { from, until: end, citation }: Validity,
  { asOf, until, programme }: { asOf: string; until: string; programme?: Programme },
): Reminder[] {
  const about = { pack, ...(programme && { programme }) };
  const subject = programme?.id ?? pack.district.id;
  const at = (date: string, kind: ReminderKind, words: Text): Reminder => ({
    id: idOf(subject, kind, date),
    date,
    kind,
    ...about,
    byPeriod: true,
    reasons: [{ words, citation }],
  });
  const within = (date: string) => date > asOf && date <= until;
  return [
    ...(within(from.date) ? [at(from.date, 'firstDay', from.words)] : []),
    ...(end.date !== undefined && within(end.date) ? [at(end.date, 'lastDay', end.words)] : []),
  ];
}

/** A day on which a programme changes for the reader; none where it is only the period, which is told once. */
function turningReminder(
  pack: Pack,
  programme: Programme,
  { date, from, to, because }: TurningDate,
): Reminder | undefined {
  const conditions = because.filter((cause) => cause.kind === 'condition');
  if (conditions.length === 0 || !isOpen(to.validity) || !isOpen(from.validity)) return undefined;
  const kind = kindOf(from, to);
  // What is being lost is remembered on the last day it is there.
  const day = kind === 'lastDay' ? addDays(date, -1) : date;
  return {
    id: idOf(programme.id, kind, day),
    date: day,
    kind,
    pack,
    programme,
    byPeriod: false,
    reasons: conditions.map(({ words, citation, holds }) => ({ words, citation, holds })),
  };
}

const RANKS: Readonly<Record<Verdict, number>> = {
  notEligible: 0,
  needsInfo: 1,
  discretionary: 2,
  eligible: 3,
};

function kindOf(from: Standing, to: Standing): ReminderKind {
  if (from.verdict !== to.verdict) {
    const sure = [from, to].some(({ verdict }) => ['eligible', 'notEligible'].includes(verdict));
    // Between a doubt and another's decision nobody can say which is more.
    if (!sure) return 'change';
    return RANKS[to.verdict] > RANKS[from.verdict] ? 'firstDay' : 'lastDay';
  }
  const benefits = to.benefits.filter((id) => !from.benefits.includes(id)).length;
  const lost = from.benefits.filter((id) => !to.benefits.includes(id)).length;
  if (benefits > 0 && lost === 0) return 'firstDay';
  return lost > 0 && benefits === 0 ? 'lastDay' : 'change';
}

function idOf(subject: string, kind: ReminderKind, date: string): string {
  return `${subject.replaceAll('/', '-')}-${kind.toLowerCase()}-${date}`;
}
