import { type Amount, type AmountInterval, amountInterval, type Locale } from '@portal/rules-core';
import { translate } from '../texts/translate.ts';
import type { KitTextKey } from '../texts/zh.ts';
import { formatMonths } from './dates.ts';
import { formatFen, joinParts, type MoneyParts, moneyParts, moneyRangeParts } from './money.ts';
import { formatNumber, formatShare } from './numbers.ts';

/** An amount in words, taken apart for setting. */
export interface AmountWords {
  /** Before the figure: 最高, 每月最高, “up to”; empty for a plain figure. */
  lead: string;
  /** The figure with its unit; `null` where there is none. */
  money: MoneyParts | null;
  /** After the figure: “a month”. */
  tail: string;
  /** In place of a figure: 不设上限, 文件未载明金额, … */
  instead: string | null;
  /** What it depends on: over how long, of what, up to how much in all. */
  notes: string[];
}

export interface AmountNames {
  /** The name of the fact a share or a match is taken of. */
  base?: ((factId: string) => string | undefined) | undefined;
}

const LEADS: Readonly<
  Record<
    'once' | 'month' | 'year',
    Readonly<Record<'exact' | 'upTo' | 'atLeast', KitTextKey | null>>
  >
> = {
  once: { exact: null, upTo: 'amountUpTo', atLeast: 'amountAtLeast' },
  month: {
    exact: 'amountMonthly',
    upTo: 'amountMonthlyUpTo',
    atLeast: 'amountMonthlyAtLeast',
  },
  year: { exact: 'amountYearly', upTo: 'amountYearlyUpTo', atLeast: 'amountYearlyAtLeast' },
};

/** Which of the two forms it is: the evaluator's has `per` and `stated`. */
function isInterval(amount: Amount | AmountInterval): amount is AmountInterval {
  return 'stated' in amount;
}

/**
 * An amount in words. An upper bound is always shown as one, a range as a range, and what is not a figure says
 * so instead of showing one.
 */
export function describeAmount(
  amount: Amount | AmountInterval,
  locale: Locale,
  { base }: AmountNames = {},
): AmountWords {
  const interval = isInterval(amount) ? amount : amountInterval(amount, {});
  const t = (key: KitTextKey, values?: Record<string, string | number>) =>
    translate(locale, key, values);
  const without = (key: KitTextKey): AmountWords => ({
    lead: '',
    money: null,
    tail: '',
    instead: t(key),
    notes: [],
  });
  const { kind, least, most, share } = interval;
  if (kind === 'unlimited') return without('amountUnlimited');
  if (kind === 'notStated') return without('amountNotStated');
  if (kind === 'inKind') return without('amountInKind');

  const per = interval.per ?? 'once';
  const tail = per === 'once' ? '' : t(per === 'month' ? 'amountTailMonth' : 'amountTailYear');
  const notes: string[] = [];
  let bound = interval.bound ?? 'exact';
  let money: MoneyParts;
  /** The lower end, where one is printed below an upper bound. */
  let from: string | undefined;

  if (bound === 'atLeast' && most === null && least !== null && least > 0) {
    money = moneyParts(least, locale);
  } else if (share && most === null) {
    const ratio = kind === 'matched' ? ratioWords(share.most, locale) : undefined;
    const capped = bound === 'upTo' && share.least !== null && share.least !== share.most;
    money = ratio ?? shareParts(capped ? { least: null, most: share.most } : share, locale);
    if (capped && share.least !== null) from = formatShare(share.least, locale);
  } else if (most === null) {
    return without('amountNotStated');
  } else if (most === 0) {
    return without('amountNone');
  } else if (least === null || least === most || (bound === 'upTo' && least === 0)) {
    money = moneyParts(most, locale);
  } else if (bound === 'upTo') {
    // The upper end stays the figure and stays an upper bound; the lower end leads to it.
    money = moneyParts(most, locale);
    from = formatFen(least, locale);
  } else {
    money = moneyRangeParts([least, most], locale);
    if (bound === 'exact' && !interval.steps) notes.push(t('amountDepends'));
    bound = 'exact';
  }

  if (share) {
    const named = base?.(share.of);
    if (named)
      notes.push(t(kind === 'matched' ? 'amountMatchedTo' : 'amountShareOf', { base: named }));
  }
  if (interval.steps) {
    const { before, figure, after } = moneyRangeParts(interval.steps, locale, ' / ');
    notes.push(t('amountSteps', { steps: joinParts(before, figure, after) }));
  }
  notes.push(...durationNotes(interval, locale));

  const leadKey = LEADS[per][bound];
  const lead = leadKey ? t(leadKey) : '';
  return {
    lead: from === undefined ? lead : t('amountFromUpTo', { from, lead }),
    money,
    tail,
    instead: null,
    notes,
  };
}

function durationNotes(interval: AmountInterval, locale: Locale): string[] {
  const { kind, months, most, per } = interval;
  if (kind === 'instalments' && months !== null)
    return [translate(locale, 'amountOver', { duration: formatMonths(months, locale) })];
  if (per !== 'month' && per !== 'year') return [];
  if (months === null) return [translate(locale, 'amountDurationNotStated')];
  const notes = [translate(locale, 'amountAtMostFor', { duration: formatMonths(months, locale) })];
  const times = per === 'month' ? months : months / 12;
  if (most !== null && most > 0 && Number.isInteger(times) && times > 1)
    notes.push(translate(locale, 'amountTotalUpTo', { amount: formatFen(most * times, locale) }));
  return notes;
}

function shareParts(
  { least, most }: { least: number | null; most: number },
  locale: Locale,
): MoneyParts {
  const figure =
    least === null || least === most
      ? formatNumber(most / 100, locale)
      : `${formatNumber(least / 100, locale)}–${formatNumber(most / 100, locale)}`;
  return { before: '', figure, after: '%' };
}

/** One to one reads better than 100 %. */
function ratioWords(ratio: number, locale: Locale): MoneyParts | undefined {
  if (ratio % 10_000 !== 0) return { before: '', figure: formatShare(ratio, locale), after: '' };
  return { before: '', figure: `1:${ratio / 10_000}`, after: '' };
}

/** An amount as one line of text, its notes after it: “每月最高 4,000 元，最长 5 年（60 个月）”. */
export function formatAmount(
  amount: Amount | AmountInterval,
  locale: Locale,
  names: AmountNames & { notes?: boolean } = {},
): string {
  const words = describeAmount(amount, locale, names);
  const { before, figure, after } = words.money ?? { before: '', figure: '', after: '' };
  const unit = after === '%' ? [`${figure}%`] : [figure, after];
  const main = words.instead ?? joinParts(words.lead, before, ...unit, words.tail);
  const notes = names.notes === false ? [] : words.notes;
  return [main, ...notes].join(locale === 'zh' ? '，' : ', ');
}
