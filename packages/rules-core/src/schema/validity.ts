import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { VALIDITY_IDS } from './closed-lists.ts';
import { Citation } from './ids.ts';
import { Text } from './text.ts';

/** From when until when a document holds, as far as it says. `words` tell the reader what each date rests on. */
export const Validity = z.strictObject({
  from: z.strictObject({ date: CalendarDate, words: Text }),
  /** No date: the document does not state an end. */
  until: z.strictObject({ date: CalendarDate.optional(), words: Text }),
  citation: Citation,
  interpretation: Text.optional(),
});
export type Validity = z.infer<typeof Validity>;

export const ValidityStatus = z.enum(VALIDITY_IDS);
/** `unstated`: in force since its first day, and no document says until when. */
export type ValidityStatus = z.infer<typeof ValidityStatus>;
