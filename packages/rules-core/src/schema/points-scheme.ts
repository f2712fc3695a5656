import { z } from 'zod';
import { Citation, FactId, PartId, RecordId } from './ids.ts';
import { Text } from './text.ts';

/**
 * A part of a points scheme.
 * - `add`: items add to the total; within an item only the highest sub-item counts.
 * - `deduct`: every sub-item is taken off.
 * - `veto`: one item ends the registration.
 */
export const PointsSection = z.strictObject({
  id: PartId,
  name: Text,
  effect: z.enum(['add', 'deduct', 'veto']),
  citation: Citation,
});
export type PointsSection = z.infer<typeof PointsSection>;

/**
 * A yearly ranking by points. The scheme holds the rules; the table of items is entered by the reader where it
 * is not part of the document (`itemsStated: false`).
 */
export const PointsScheme = z.strictObject({
  id: RecordId,
  programme: RecordId,
  name: Text,
  sections: z.array(PointsSection).min(1),
  /** Points of this section decide on registration. */
  registration: z.strictObject({ section: PartId, least: z.int().positive(), citation: Citation }),
  /** Who is given the registration points directly. */
  direct: z.strictObject({
    points: z.int().positive(),
    /** A `choices` fact whose options are the groups. */
    fact: FactId,
    groups: z.array(z.strictObject({ id: PartId, words: Text, citation: Citation })).min(1),
    citation: Citation,
  }),
  /** Items of one section of which only the highest counts. */
  alternatives: z.array(
    z.strictObject({
      section: PartId,
      items: z.array(z.strictObject({ id: PartId, name: Text })).min(2),
      words: Text,
      citation: Citation,
    }),
  ),
  /** Bands from the lowest points to the highest; the shares (basis points) add up to 10,000. Amount in fen a month. */
  bands: z
    .array(
      z.strictObject({ share: z.int().positive(), amount: z.int().positive(), citation: Citation }),
    )
    .min(1)
    .refine(
      (bands) => bands.reduce((sum, band) => sum + band.share, 0) === 10_000,
      'the shares of the bands add up to 10,000 basis points',
    ),
  itemsStated: z.boolean(),
  words: Text,
  interpretation: Text.optional(),
  citation: Citation,
});
export type PointsScheme = z.infer<typeof PointsScheme>;
