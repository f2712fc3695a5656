import type { Range, ValueSet } from '../../counterfactual/result.ts';
import type { Span } from '../../schema/criterion.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Locale, Text } from '../../schema/text.ts';
import { inBoth } from '../../words/in-both.ts';
import { moneyText, percentText } from '../../words/money.ts';

/** All the values that would do, in words: “硕士 / Master”, “≥ CNY 2,000,000”. */
export function valueSetText(to: ValueSet, fact: Fact): Text {
  return inBoth((locale) => {
    const zh = locale === 'zh';
    const or = zh ? '或' : ' or ';
    const list = zh ? '、' : ', ';
    const option = (id: string): string => optionText(fact, id, locale);
    switch (to.kind) {
      case 'options':
        return to.options
          .map((value) =>
            typeof value === 'string'
              ? option(value)
              : value
                ? zh
                  ? '是'
                  : 'yes'
                : zh
                  ? '否'
                  : 'no',
          )
          .join(or);
      case 'placeIn':
        return to.places.map(option).join(or);
      case 'placeNotIn':
        return `${zh ? '不在' : 'not '}${to.places.map(option).join(list)}`;
      case 'numbers':
        return rangesText(to.ranges, (value) => numberText(fact, value, locale), locale);
      case 'dates':
        return rangesText(to.ranges, (value) => value, locale);
      case 'time':
        return rangesText(to.ranges, (span) => spanText(span, locale), locale);
      case 'set':
        return [
          ...to.holds.map((options) => `${zh ? '有' : 'holds '}${options.map(option).join(or)}`),
          ...(to.lacks.length > 0
            ? [`${zh ? '没有' : 'holds none of '}${to.lacks.map(option).join(list)}`]
            : []),
        ].join(zh ? '，且' : ', and ');
    }
  });
}

function optionText({ type }: Fact, id: string, locale: Locale): string {
  const found = 'options' in type ? type.options.find((option) => option.id === id) : undefined;
  return found?.label[locale] ?? id;
}

function numberText({ type }: Fact, value: number, locale: Locale): string {
  if (type.kind === 'money') return moneyText(value, locale);
  if (type.kind === 'percent') return percentText(value, locale);
  const unit = type.kind === 'integer' ? type.unit[locale] : '';
  return locale === 'zh' ? `${value}${unit}` : `${value} ${unit}`.trimEnd();
}

function spanText({ years, months, days }: Span, locale: Locale): string {
  const parts = [
    { count: years, zh: '年', en: 'years' },
    { count: months, zh: '个月', en: 'months' },
    { count: days, zh: '天', en: 'days' },
  ].filter(({ count }) => count !== undefined);
  return locale === 'zh'
    ? parts.map(({ count, zh }) => `${count}${zh}`).join('')
    : parts.map(({ count, en }) => `${count} ${en}`).join(' ');
}

/** Each range with its bounds; the sign says whether they are included, of numbers, dates and times alike. */
function rangesText<Value>(
  ranges: readonly Range<Value>[],
  text: (value: Value) => string,
  locale: Locale,
): string {
  const zh = locale === 'zh';
  return ranges
    .map(({ from, to }) => {
      const parts = [
        ...(from ? [`${from.included ? '≥' : '>'} ${text(from.value)}`] : []),
        ...(to ? [`${to.included ? '≤' : '<'} ${text(to.value)}`] : []),
      ];
      return parts.length === 0 ? (zh ? '任何值' : 'any value') : parts.join(zh ? '，' : ', ');
    })
    .join(zh ? '；或' : '; or ');
}
