import type { FactDictionary } from '../../facts/dictionary.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Cite } from '../text/citations.ts';
import type { Say } from '../text/say.ts';

/** What the text of a record is set with. */
export interface ShowContext {
  pack: Pack;
  asOf: string;
  say: Say;
  cite: Cite;
  facts: FactDictionary;
}
