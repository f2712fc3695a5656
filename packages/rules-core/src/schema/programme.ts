import { z } from 'zod';
import { Benefit, Need } from './benefit.ts';
import { AUDIENCE_IDS } from './closed-lists.ts';
import { Criterion } from './criterion.ts';
import { Citation, PartId, RecordId } from './ids.ts';
import { Text } from './text.ts';
import { Validity } from './validity.ts';

export const Audience = z.enum(AUDIENCE_IDS);
export type Audience = z.infer<typeof Audience>;

/** What a reader would look for and the document does not state. */
export const NotStated = z.enum([
  'amount',
  'criteria',
  'duration',
  'process',
  'deadline',
  'contact',
]);
export type NotStated = z.infer<typeof NotStated>;

/** One class of a programme. Classes are ordered, the highest first; who meets several has the highest. */
export const ProgrammeClass = z.strictObject({
  id: PartId,
  name: Text,
  criteria: Criterion,
  benefits: z.array(Benefit),
  citation: Citation,
});
export type ProgrammeClass = z.infer<typeof ProgrammeClass>;

/** Something a person, a team or an employer can be granted. */
export const Programme = z.strictObject({
  id: RecordId,
  name: Text,
  /** One or two sentences: what it is and for whom. */
  summary: Text,
  audience: z.array(Audience).min(1),
  needs: z.array(Need).min(1),
  citation: Citation,
  /** What every class asks for. */
  criteria: Criterion,
  classes: z.array(ProgrammeClass).default([]),
  /** Benefits whatever the class. */
  benefits: z.array(Benefit).default([]),
  notStated: z.array(NotStated).default([]),
  /** Where it differs from the document's. */
  validity: Validity.optional(),
  interpretation: Text.optional(),
});
export type Programme = z.infer<typeof Programme>;
/** A programme as it is written, before defaults are filled in. */
export type ProgrammeInput = z.input<typeof Programme>;
