import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { Fact } from './fact.ts';
import { ClauseId, DistrictId } from './ids.ts';
import { Indicator } from './indicator.ts';
import { PointsScheme } from './points-scheme.ts';
import { Programme } from './programme.ts';
import { Service } from './service.ts';
import { Clawback, CombinationRule, Process, Provision, Quota } from './shared-rules.ts';
import { Text } from './text.ts';
import { Validity } from './validity.ts';

/** The form of packs that this code reads. It rises when a pack of the old form would be read wrongly. */
export const PACK_SCHEMA_VERSION = 1;

/** Why a clause is cited by no record. */
export const ClauseRole = z.enum(['heading', 'background', 'principle', 'internal-duty']);
export type ClauseRole = z.infer<typeof ClauseRole>;

/** A place in the source document: its id and its printed path. The text itself is not part of a pack. */
export const Clause = z.strictObject({
  id: ClauseId,
  /** As printed, “附件4 一、（一）3.（2）”; empty for the opening paragraph. */
  path: z.string(),
  role: ClauseRole.optional(),
  /** What a heading is over, in our own words; for the headings that pages group records by. */
  title: Text.optional(),
});
export type Clause = z.infer<typeof Clause>;

/** What was published. */
export const SourceDocument = z.strictObject({
  title: Text,
  /** The official title, as printed. */
  officialTitle: z.string().min(1),
  /** Absent where none is printed. */
  number: z.string().min(1).optional(),
  issuer: Text,
  /** Absent where no date is printed. */
  issued: CalendarDate.optional(),
  note: Text.optional(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

/** All rules of one district's document: data only, so that it survives JSON and is never executed. */
export const Pack = z.strictObject({
  schemaVersion: z.literal(PACK_SCHEMA_VERSION),
  district: z.strictObject({ id: DistrictId, name: Text }),
  document: SourceDocument,
  validity: Validity,
  clauses: z.array(Clause).min(1),
  /** Facts that only this document needs; all others are in the shared dictionary. */
  facts: z.array(Fact).default([]),
  programmes: z.array(Programme).min(1),
  services: z.array(Service).default([]),
  indicators: z.array(Indicator).default([]),
  combinations: z.array(CombinationRule).default([]),
  clawbacks: z.array(Clawback).default([]),
  quotas: z.array(Quota).default([]),
  processes: z.array(Process).default([]),
  provisions: z.array(Provision).default([]),
  points: z.array(PointsScheme).default([]),
  /** SHA-256 over the canonical JSON of all the rest, set when the pack is published. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type Pack = z.infer<typeof Pack>;
/** A pack as it is written, before defaults are filled in. */
export type PackInput = z.input<typeof Pack>;
