import type { Locale } from '@portal/rules-core';
import { createTranslator } from 'use-intl/core';
import { en } from './text/en.ts';
import { type RankingTextKey, zh } from './text/zh.ts';

export type SayRankingText = (
  key: RankingTextKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The ranking's texts in one language. */
export function rankingText(locale: Locale): SayRankingText {
  // Widened, because the keys of a flat catalogue are all the typing that is wanted.
  const messages: Record<string, string> = { zh, en }[locale];
  const translate = createTranslator({ locale, messages, timeZone: 'Asia/Shanghai' });
  return (key, values) => translate(key, values);
}
