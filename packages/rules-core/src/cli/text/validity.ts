import { validityOn } from '../../evaluate/validity.ts';
import type { Validity } from '../../schema/validity.ts';
import type { Say } from './say.ts';
import { STATUSES } from './words.ts';

/** What is to be known of a record's validity on a date, with the printed words it rests on. */
export function validityLine(validity: Validity, asOf: string, say: Say): string {
  const { from, until } = validity;
  const end = until.date === undefined ? say(until.words) : `${until.date} (${say(until.words)})`;
  return `${asOf}: ${say(STATUSES[validityOn(validity, asOf)])} · ${from.date} (${say(from.words)}) → ${end}`;
}
