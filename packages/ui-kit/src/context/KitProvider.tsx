import type { Locale, Text } from '@portal/rules-core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type TextValues, translate } from '../texts/translate.ts';
import type { KitTextKey } from '../texts/zh.ts';

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

export interface Kit {
  locale: Locale;
  /** Whether the page is read without any script. */
  plain: boolean;
  /** One of the kit's own texts. */
  t: (key: KitTextKey, values?: TextValues) => string;
  /** The reader's language of a bilingual text. */
  say: (text: Text) => string;
}

/** Language and words of the place a component stands in. */
export function useKit(): Kit {
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
