import { isCalendarDate } from '../calendar.ts';
import type { Locale } from '../schema/text.ts';
import type { Arguments, Option, Surroundings } from './command.ts';
import { BadInput } from './errors.ts';

/** Options that several commands share. */
export const JSON_OPTION: Option = { help: 'Print JSON instead of text.' };
export const LANG: Option = {
  value: 'zh|en|both',
  help: 'Language of the text: Chinese, English, or both (the default).',
};
export const AS_OF: Option = {
  value: 'YYYY-MM-DD',
  help: 'The date that counts. Default: today in Shanghai.',
};
export const PACKS: Option = {
  value: 'FOLDER',
  help: 'Folder of the district folders (<district>/policy/index.ts). Default: apps.',
};
export const DISTRICT: Option = { value: 'D', help: 'Only this district, by id.' };

/** @throws BadInput when the date does not exist. */
export function asOfFrom(given: Arguments, { today }: Surroundings): string {
  const date = given.values.get('as-of') ?? today;
  if (!isCalendarDate(date))
    throw new BadInput(`--as-of "${date}" is no date of the calendar; write it YYYY-MM-DD`);
  return date;
}

/** The languages to print, the first first. @throws BadInput for any other. */
export function languagesFrom(given: Arguments): readonly Locale[] {
  const lang = given.values.get('lang') ?? 'both';
  if (lang === 'both') return ['zh', 'en'];
  if (lang === 'zh' || lang === 'en') return [lang];
  throw new BadInput(`--lang "${lang}" is no language of the portal; write zh, en or both`);
}
