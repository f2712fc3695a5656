import type { Locale, Text } from '@portal/rules-core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type TextValues, translate } from '../texts/translate.ts';
import type { KitTextKey } from '../texts/zh.ts';

const LocaleContext = createContext<Locale>('zh');

export interface KitProviderProps {
  /** The language everything inside is shown in. */
  locale: Locale;
  children: ReactNode;
}

/** Tells the kit which language to speak. The host sets `lang` on the document: fonts and readers go by it. */
export function KitProvider({ locale, children }: KitProviderProps) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export interface Kit {
  locale: Locale;
  /** One of the kit's own texts. */
  t: (key: KitTextKey, values?: TextValues) => string;
  /** The reader's language of a bilingual text. */
  say: (text: Text) => string;
}

/** Language and words of the place a component stands in. */
export function useKit(): Kit {
  const locale = useContext(LocaleContext);
  return useMemo(
    () => ({
      locale,
      t: (key, values) => translate(locale, key, values),
      say: (text) => text[locale],
    }),
    [locale],
  );
}
