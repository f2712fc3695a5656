import { z } from 'zod';
import { Need } from './benefit.ts';
import { Citation, RecordId } from './ids.ts';
import { Audience } from './programme.ts';
import { Text } from './text.ts';

/** A measure offered to readers with no criteria that can be decided: a window, a hotline, a bus line. */
export const Service = z.strictObject({
  id: RecordId,
  /** Its printed number, where it has one. */
  number: z.int().positive().optional(),
  name: Text,
  summary: Text,
  /** What it consists of, one line each. */
  offers: z.array(z.strictObject({ words: Text, citation: Citation })).default([]),
  audience: z.array(Audience).min(1),
  needs: z.array(Need).min(1),
  citation: Citation,
});
export type Service = z.infer<typeof Service>;
/** A service as it is written, before defaults are filled in. */
export type ServiceInput = z.input<typeof Service>;
