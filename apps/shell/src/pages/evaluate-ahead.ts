import { evaluateProgramme, type Pack, type Profile } from '@portal/rules-core';
import type { DistrictStore } from '../remotes/district-store.ts';
import { type IdleWindow, idle } from './ahead.ts';

/** The rules as they are read now. */
export interface EvaluatedAhead {
  districts: Pick<DistrictStore, 'current' | 'subscribe'>;
  profile: Profile;
  /** `YYYY-MM-DD` */
  asOf: string;
}

/**
 * Once the districts' data has come, works out every programme before a page asks for it, each when the page at hand
 * has nothing to do. What an evaluation is made from is made with the first one and remembered: the pages that evaluate
 * come sooner by that.
 */
export async function evaluateAhead(
  window: IdleWindow,
  { districts, profile, asOf }: EvaluatedAhead,
): Promise<void> {
  for (const pack of await packsOf(districts))
    for (const programme of pack.programmes) {
      await idle(window);
      evaluateProgramme(pack, programme, profile, { asOf });
    }
}

/** The data of all districts that have any, once none is on its way. */
function packsOf({ current, subscribe }: EvaluatedAhead['districts']): Promise<Pack[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const states = current();
      if (states.some(({ data }) => data.status === 'loading')) return;
      stop();
      resolve(states.flatMap(({ data }) => (data.status === 'ready' ? [data.value] : [])));
    };
    const stop = subscribe(look);
    look();
  });
}
