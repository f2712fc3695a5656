import type { AmountInterval } from '../evaluate/result.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Locale, Text } from '../schema/text.ts';
import { inBoth } from './in-both.ts';
import { moneyText, monthsText, percentText } from './money.ts';

/** An amount in words: an upper bound is always said to be one, and what has no figure says so. */
export function amountText(amount: AmountInterval, facts: FactDictionary): Text {
  switch (amount.kind) {
    case 'unlimited':
      return { zh: '不设上限', en: 'no upper limit' };
    case 'notStated':
      return { zh: '文件未载明金额', en: 'amount not stated in the document' };
    case 'inKind':
      return { zh: '非现金待遇', en: 'in kind, not money' };
    default:
      return inBoth((locale) => `${figure(amount, facts, locale)}${duration(amount, locale)}`);
  }
}

/** What a document prints as a bound, or what is still possible as a range. */
function figure(amount: AmountInterval, facts: FactDictionary, locale: Locale): string {
  const { least, most, bound, per, steps } = amount;
  const zh = locale === 'zh';
  const money = (fen: number): string => moneyText(fen, locale);
  const each =
    per === 'month' ? (zh ? '每月' : ' a month') : per === 'year' ? (zh ? '每年' : ' a year') : '';
  const placed = (words: string): string => (zh ? `${each}${words}` : `${words}${each}`);

  if (least === null && most === null) return placed(shareText(amount, facts, locale));
  if (steps) return placed(steps.map(money).join(zh ? '或' : ' or '));
  if (most === null) return placed(`${zh ? '不少于' : 'at least '}${money(least ?? 0)}`);
  if (bound === 'upTo' && !least) return placed(`${zh ? '最高' : 'up to '}${money(most)}`);
  if (least === most) return placed(money(most));
  return placed(`${money(least ?? 0)}${zh ? '至' : ' to '}${money(most)}`);
}

/** A share or a match whose base is not known. */
function shareText(
  { kind, share, bound }: AmountInterval,
  facts: FactDictionary,
  locale: Locale,
): string {
  if (!share) return locale === 'zh' ? '尚无法计算' : 'not to be told yet';
  const zh = locale === 'zh';
  const base = facts.get(share.of)?.label[locale] ?? share.of;
  const least = share.least === null ? '' : `${percentText(share.least, locale)}–`;
  const part = `${least}${percentText(share.most, locale)}`;
  const lead = { upTo: zh ? '最高' : 'up to ', atLeast: zh ? '不少于' : 'at least ', exact: '' };
  // A printed range is its own bound.
  const words = bound === null || least ? '' : lead[bound];
  if (kind === 'matched')
    return zh ? `${words}按“${base}”的${part}配套` : `${words}${part} of “${base}”, matched`;
  return zh ? `${words}“${base}”的${part}` : `${words}${part} of “${base}”`;
}

function duration({ kind, months, per }: AmountInterval, locale: Locale): string {
  const zh = locale === 'zh';
  if (per === 'once' || per === null) {
    if (kind !== 'instalments' || months === null) return '';
    return zh ? `，分${monthsText(months, 'zh')}发放` : `, paid over ${monthsText(months, 'en')}`;
  }
  if (months === null) return zh ? '，期限文件未载明' : ', duration not stated in the document';
  return zh ? `，最长${monthsText(months, 'zh')}` : `, for at most ${monthsText(months, 'en')}`;
}
