import { z } from 'zod';
import { Text } from './text.ts';

/** A date as it is; what it rests on stands in the pack. */
const Day = z.iso.date();
const Count = z.int().min(0);

/**
 * What is told of a pack at a glance, without the pack: what the document is called, from when until when it holds, and
 * how much is in it.
 */
export const PackSummary = z.object({
  title: Text,
  /** Absent where none is printed. */
  number: z.string().min(1).optional(),
  validity: z.object({
    from: z.object({ date: Day }),
    /** No date: the document does not state an end. */
    until: z.object({ date: Day.optional() }),
  }),
  programmes: Count,
  services: Count,
  /** How many programmes and services there are for a need. One that its reader does not know is no mistake. */
  needs: z.array(z.object({ need: z.string().min(1), count: Count })),
});
export type PackSummary = z.infer<typeof PackSummary>;
