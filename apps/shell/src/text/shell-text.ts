import type { Locale } from '@portal/rules-core';
import { en } from '../layout/text/en.ts';
import { type FrameTextKey, zh } from '../layout/text/zh.ts';
import { catalogueOf, type Say, useCatalogue } from './catalogue.ts';

const catalogue = catalogueOf<FrameTextKey>({ zh, en });

/** The words of what stands around every page, and of home, in one language. */
export function shellText(locale: Locale): Say<FrameTextKey> {
  return catalogue.in(locale);
}

/** The same in the reader's language. What the first page shows uses this, and so brings no other words with it. */
export function useFrameText(): Say<FrameTextKey> {
  return useCatalogue(catalogue);
}
