import { validityOn } from '../../evaluate/validity.ts';
import type { Validity, ValidityStatus } from '../../schema/validity.ts';
import { VALIDITIES } from '../../vocabulary.ts';
import type { Say } from './say.ts';

/** The status in words; of an ended document also whom to ask, because what ended is no offer. */
export function validityWords(status: ValidityStatus, say: Say): string {
  if (status !== 'ended') return say(VALIDITIES[status]);
  const { zh, en } = VALIDITIES.ended;
  return say({ zh: `${zh}，后续政策请向区里了解`, en: `${en}; ask the district what follows it` });
}

/** What is to be known of a record's validity on a date, with the printed words it rests on. */
export function validityLine(validity: Validity, asOf: string, say: Say): string {
  const { from, until } = validity;
  const end = until.date === undefined ? say(until.words) : `${until.date} (${say(until.words)})`;
  return `${asOf}: ${validityWords(validityOn(validity, asOf), say)} · ${from.date} (${say(from.words)}) → ${end}`;
}
