import type { Locale } from '@portal/rules-core';
import { formatNumber } from '../../format/numbers.ts';
import type { InputProblem } from '../../format/parse.ts';
import { translate } from '../../texts/translate.ts';

/** An input problem in words, with the remedy. `min` and `max` as the field counts. */
export function problemText(
  problem: InputProblem,
  locale: Locale,
  {
    min,
    max,
    example = '120000',
  }: { min?: number; max?: number | undefined; example?: string } = {},
): string {
  switch (problem) {
    case 'notANumber':
      return translate(locale, 'problemNotANumber', { example });
    case 'notWhole':
      return translate(locale, 'problemNotWhole');
    case 'negative':
      return translate(locale, 'problemNegative');
    case 'tooPrecise':
      return translate(locale, 'problemTooPrecise');
    case 'tooLarge':
      return translate(locale, 'problemTooLarge');
    case 'outOfRange':
      return max === undefined
        ? translate(locale, 'problemTooSmall', { least: formatNumber(min ?? 0, locale) })
        : translate(locale, 'problemOutOfRange', {
            least: formatNumber(min ?? 0, locale),
            most: formatNumber(max, locale),
          });
    case 'dateIncomplete':
      return translate(locale, 'problemDateIncomplete');
    case 'dateMissing':
      return translate(locale, 'problemDateMissing');
  }
}
