import { ELSEWHERE, type Fact, type FactValue, type Locale, type Text } from '@portal/rules-core';
import { translate } from '../texts/translate.ts';
import { formatDate } from './dates.ts';
import { joinNames } from './lists.ts';
import { formatFen } from './money.ts';
import { formatNumber, formatShare } from './numbers.ts';

/**
 * An answer in words: an option's label, a district's name, an amount, a date.
 * @param placeName names a district id; an id without a name is shown as it is
 */
export function formatFactValue(
  fact: Fact,
  value: FactValue,
  locale: Locale,
  placeName: (id: string) => Text | undefined = () => undefined,
): string {
  const place = (id: string) =>
    id === ELSEWHERE ? translate(locale, 'choiceElsewhere') : (placeName(id)?.[locale] ?? id);
  const { type } = fact;
  const label = (id: string) =>
    ('options' in type
      ? type.options.find((option) => option.id === id)?.label[locale]
      : undefined) ?? id;
  if (typeof value === 'boolean') return translate(locale, value ? 'choiceYes' : 'choiceNo');
  if (typeof value === 'number') {
    if (type.kind === 'money') return formatFen(value, locale);
    if (type.kind === 'percent') return formatShare(value, locale);
    const unit = type.kind === 'integer' ? type.unit[locale] : '';
    return [formatNumber(value, locale), unit].filter(Boolean).join(' ');
  }
  if (typeof value === 'string') {
    if (type.kind === 'date') return formatDate(value, locale);
    return type.kind === 'place' ? place(value) : label(value);
  }
  if (value.length === 0) return translate(locale, 'choiceNone');
  return joinNames(value.map(type.kind === 'places' ? place : label), locale);
}
