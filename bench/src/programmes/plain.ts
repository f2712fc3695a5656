import {
  type Criterion,
  type FactDictionary,
  type FactValue,
  factDictionary,
  type Pack,
  type Profile,
} from '@portal/rules-core';

// The programmes of a pack as other engines can hold them: no words, numbers for scales and dates.

/** One test of a fact. Whole numbers: `below` is less than, `atLeast` includes the number. */
export type PlainTest =
  | { fact: string; atLeast: number }
  | { fact: string; below: number }
  | { fact: string; oneOf: readonly (string | boolean)[] }
  | { fact: string; holdsAny: readonly string[] };

/** A condition; `judged`: an authority decides. */
export type Plain =
  | PlainTest
  | { all: readonly Plain[] }
  | { any: readonly Plain[] }
  | { not: Plain }
  | { generally: Plain }
  | { judged: true };

export interface PlainProgramme {
  id: string;
  common: Plain;
  /** The highest first; none: there are no classes. */
  classes: readonly { id: string; condition: Plain }[];
}

/** What is known of somebody: scales as the place of the option, dates as days, all else as it is. */
export type PlainFacts = Readonly<Record<string, number | boolean | string | readonly string[]>>;

/** A fact's name, as every language of rules can have it. */
function nameOf(fact: string): string {
  return fact.replaceAll(/[^a-zA-Z0-9]/g, '_');
}

/** The programmes of a pack, with dates read as of a day. */
export function plainProgrammes(pack: Pack, asOf: string): PlainProgramme[] {
  const facts = factDictionary([pack]);
  return pack.programmes.map(({ id, criteria, classes }) => ({
    id,
    common: plain(criteria, asOf, facts),
    classes: classes.map((entry) => ({
      id: entry.id,
      condition: plain(entry.criteria, asOf, facts),
    })),
  }));
}

/** A profile in the names and values that the plain tests ask for. */
export function plainFacts(profile: Profile, facts: FactDictionary): PlainFacts {
  return Object.fromEntries(
    Object.entries(profile).map(([id, value]) => [nameOf(id), plainValue(id, value, facts)]),
  );
}

function plainValue(id: string, value: FactValue, facts: FactDictionary): PlainFacts[string] {
  const type = facts.get(id)?.type;
  if (typeof value !== 'string') return value;
  if (type?.kind === 'date') return dayOf(value);
  return type?.kind === 'scale' ? placeOf(value, type.options) : value;
}

function placeOf(option: string, options: readonly { id: string }[]): number {
  return options.findIndex(({ id }) => id === option);
}

/** Days since 1970. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function plain(criterion: Criterion, asOf: string, facts: FactDictionary): Plain {
  const of = (member: Criterion): Plain => plain(member, asOf, facts);
  switch (criterion.op) {
    case 'all':
      return { all: criterion.of.map(of) };
    case 'any':
      return { any: criterion.of.map(of) };
    case 'not':
      return { not: of(criterion.of) };
    case 'generally':
      return { generally: of(criterion.of) };
    case 'judgedBy':
    case 'notStated':
      return { judged: true };
    case 'is':
      return { fact: nameOf(criterion.fact), oneOf: [criterion.value] };
    case 'oneOf':
      return { fact: nameOf(criterion.fact), oneOf: criterion.values };
    case 'holdsAny':
      return { fact: nameOf(criterion.fact), holdsAny: criterion.values };
    case 'compare': {
      const type = facts.get(criterion.fact)?.type;
      const value =
        typeof criterion.value === 'number'
          ? criterion.value
          : placeOf(criterion.value, type?.kind === 'scale' ? type.options : []);
      return compared(criterion.fact, criterion.cmp, value);
    }
    case 'date':
      return compared(criterion.fact, criterion.cmp, dayOf(criterion.date));
    case 'age':
      // Older is born earlier.
      return compared(
        criterion.fact,
        TURNED[criterion.cmp],
        dayOf(before(asOf, 12 * criterion.years)),
        // Of an age one is for a year.
        {
          width:
            dayOf(before(asOf, 12 * criterion.years)) -
            dayOf(before(asOf, 12 * (criterion.years + 1))),
        },
      );
    case 'elapsed': {
      const { years = 0, months = 0, days } = criterion.span;
      if (criterion.until !== undefined || days !== undefined)
        throw new RangeError('The bench puts no time between two dates, and none in days.');
      // The span ends on or after the day where it begins on or after the day that lies the span before.
      return compared(
        criterion.fact,
        TURNED[criterion.cmp],
        dayOf(before(asOf, 12 * years + months)),
      );
    }
    default:
      throw new RangeError(`The bench does not put "${criterion.op}".`);
  }
}

const TURNED = { lt: 'gt', lte: 'gte', eq: 'eq', gte: 'lte', gt: 'lt' } as const;

function compared(
  id: string,
  cmp: 'lt' | 'lte' | 'eq' | 'gte' | 'gt',
  value: number,
  { width = 1 }: { width?: number } = {},
): Plain {
  const fact = nameOf(id);
  switch (cmp) {
    case 'gte':
      return { fact, atLeast: value - width + 1 };
    case 'gt':
      return { fact, atLeast: value + 1 };
    case 'lte':
      return { fact, below: value + 1 };
    case 'lt':
      return { fact, below: value - width + 1 };
    case 'eq':
      return {
        all: [
          { fact, atLeast: value - width + 1 },
          { fact, below: value + 1 },
        ],
      };
  }
}

/** The first of a month some months before; another day would need a rule for the ends of months. */
function before(day: string, months: number): string {
  if (!day.endsWith('-01')) throw new RangeError('The bench reckons from the first of a month.');
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}
