import type {
  Change,
  Fact,
  FactDictionary,
  FactValue,
  Locale,
  Range,
  Span,
  Text,
} from '@portal/rules-core';
import { formatFactValue, joinNames } from '@portal/ui-kit';
import type { SayResults } from '../text/index.ts';

export interface InWords {
  locale: Locale;
  t: SayResults;
  facts: FactDictionary;
  placeName: (id: string) => Text | undefined;
}

/** All values of a change that would do, in words: “至少硕士研究生”, “A 或 B”, “2026年1月1日或以后”. */
export function valuesInWords({ fact: id, to }: Change, words: InWords): string {
  const { locale, t, facts } = words;
  const fact = facts.get(id);
  const one = (value: FactValue): string => inWords(fact, value, words);
  const or = (all: readonly string[]): string => all.join(t('valueOr'));
  switch (to.kind) {
    case 'options':
      return or(to.options.map(one));
    case 'placeIn':
      return or(to.places.map(one));
    case 'placeNotIn':
      return t('valueNotIn', { values: joinNames(to.places.map(one), locale) });
    case 'numbers':
      return or(to.ranges.map((range) => rangeInWords(range, one, NUMBERS, t)));
    case 'dates':
      return or(to.ranges.map((range) => rangeInWords(range, one, DATES, t)));
    case 'set':
      return joinNames(
        [
          ...to.holds.map((any) => t('setHolds', { values: or(any.map((each) => one([each]))) })),
          ...to.lacks.map((each) => t('setLacks', { values: one([each]) })),
        ],
        locale,
      );
    case 'time': {
      const until = facts.get(to.until)?.label[locale] ?? to.until;
      const span = (value: Span): string => spanInWords(value, words);
      const ranges = or(to.ranges.map((range) => rangeInWords(range, span, NUMBERS, t)));
      return t('timeBetween', { until, ranges });
    }
  }
}

function inWords(fact: Fact | undefined, value: FactValue, { locale, placeName }: InWords): string {
  return fact ? formatFactValue(fact, value, locale, placeName) : String(value);
}

const NUMBERS = {
  from: 'valueFrom',
  over: 'valueOver',
  to: 'valueTo',
  under: 'valueUnder',
} as const;
const DATES = { from: 'dateFrom', over: 'dateOver', to: 'dateTo', under: 'dateUnder' } as const;

function rangeInWords<Value>(
  { from, to }: Range<Value>,
  say: (value: Value) => string,
  keys: typeof NUMBERS | typeof DATES,
  t: SayResults,
): string {
  const same = from && to && JSON.stringify(from.value) === JSON.stringify(to.value);
  if (same) return say(from.value);
  const start = from && t(from.included ? keys.from : keys.over, { value: say(from.value) });
  const end = to && t(to.included ? keys.to : keys.under, { value: say(to.value) });
  if (start !== undefined && end !== undefined) return t('valueBetween', { from: start, to: end });
  return start ?? end ?? '';
}

function spanInWords({ years, months, days }: Span, { locale, t }: InWords): string {
  return joinNames(
    [
      ...(years ? [t('spanYears', { count: years })] : []),
      ...(months ? [t('spanMonths', { count: months })] : []),
      ...(days ? [t('spanDays', { count: days })] : []),
    ],
    locale,
  );
}
