import { useTranslations } from 'use-intl';
import type { TextKey } from './zh.ts';

export type SayText = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of this district's own pages in the reader's language; the frame around the pages holds them. */
export function useText(): SayText {
  const translate = useTranslations('district');
  return (key, values) => translate(key, values);
}
