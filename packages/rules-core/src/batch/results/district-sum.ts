import type { Finding } from '../../evaluate/result.ts';
import type { Pack } from '../../schema/pack.ts';
import { type Batch, rowBundle } from '../evaluate/batch.ts';

/** What a row is sure to have in one district: the best lawful set of its certain benefits. */
export class DistrictSum {
  readonly pack: Pack;
  readonly #places: readonly number[];

  constructor(pack: Pack, { programmes }: Pick<Batch, 'programmes'>) {
    this.pack = pack;
    this.#places = programmes.flatMap((each, index) => (each.pack === pack ? [index] : []));
  }

  /** In yuan, over all months; of what has a figure. */
  of(results: readonly Finding[]): string {
    const eligible: Finding[] = [];
    for (const place of this.#places) {
      const result = results[place];
      // Nothing else is certain; most rows have little of it, and need no search.
      if (result?.verdict === 'eligible') eligible.push(result);
    }
    if (eligible.length === 0) return '0';
    return String(rowBundle(this.pack, eligible, 'certain').most / 100);
  }
}
