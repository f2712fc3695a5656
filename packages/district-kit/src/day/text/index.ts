import type { Locale } from '@portal/rules-core';
import { createTranslator } from 'use-intl/core';
import { en } from './en.ts';
import { type DayTextKey, zh } from './zh.ts';

/** Says one text about the day, with `{values}` filled in. */
export type SayDayText = (key: DayTextKey, values?: Record<string, string | number>) => string;

const translators: Readonly<Record<Locale, SayDayText>> = {
  zh: translatorOf('zh', zh),
  en: translatorOf('en', en),
};

function translatorOf(locale: Locale, catalogue: Record<DayTextKey, string>): SayDayText {
  // Widened, because the keys of a flat catalogue are all the typing that is wanted.
  const messages: Record<string, string> = catalogue;
  const translate = createTranslator({ locale, messages, timeZone: 'Asia/Shanghai' });
  return (key, values) => translate(key, values);
}

/** The texts about the day the rules are read for, in one language. */
export function dayText(locale: Locale): SayDayText {
  return translators[locale];
}
