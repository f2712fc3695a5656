import { useMemo } from 'react';
import { translate } from '../texts/translate.ts';
import type { TextValues } from '../texts/translator.ts';
import type { KitTextKey } from '../texts/zh.ts';
import { type Frame, useFrame } from './frame.tsx';

export { KitProvider, type KitProviderProps } from './frame.tsx';

export interface Kit extends Frame {
  /** One of the kit's own texts. */
  t: (key: KitTextKey, values?: TextValues) => string;
}

/** Language and words of the place a component stands in. */
export function useKit(): Kit {
  const { locale, plain, say } = useFrame();
  return useMemo(
    () => ({ locale, plain, say, t: (key, values) => translate(locale, key, values) }),
    [locale, plain, say],
  );
}
