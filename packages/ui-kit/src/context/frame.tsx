import type { Locale, Text } from '@portal/rules-core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type TextValues, translatorOf } from '../texts/translator.ts';
import { en } from './texts/en.ts';
import { type FrameTextKey, zh } from './texts/zh.ts';

const LocaleContext = createContext<Locale>('zh');
const PlainContext = createContext(false);

export interface KitProviderProps {
  /** The language everything inside is shown in. */
  locale: Locale;
  /**
   * The page is read without any script: what only a script could unfold stands there, and no control that would be
   * dead. Absent: as around it.
   */
  plain?: boolean | undefined;
  children: ReactNode;
}

/** Tells the kit which language to speak. The host sets `lang` on the document: fonts and readers go by it. */
export function KitProvider({ locale, plain, children }: KitProviderProps) {
  const around = useContext(PlainContext);
  return (
    <LocaleContext value={locale}>
      <PlainContext value={plain ?? around}>{children}</PlainContext>
    </LocaleContext>
  );
}

/** Language of the place a part stands in, and what it needs to speak it. */
export interface Frame {
  locale: Locale;
  /** Whether the page is read without any script. */
  plain: boolean;
  /** The reader's language of a bilingual text. */
  say: (text: Text) => string;
}

/** One of the texts of the frame of pages. */
export type SayFrame = (key: FrameTextKey, values?: TextValues) => string;

const translate = translatorOf({ zh, en });

/**
 * As `useKit`, with the words of the frame of pages alone: what a first page shows uses this, and so brings no others
 * with it.
 */
export function useFrame(): Frame & { t: SayFrame } {
  const locale = useContext(LocaleContext);
  const plain = useContext(PlainContext);
  return useMemo(
    () => ({
      locale,
      plain,
      t: (key, values) => translate(locale, key, values),
      say: (text) => text[locale],
    }),
    [locale, plain],
  );
}
