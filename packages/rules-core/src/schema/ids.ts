import { z } from 'zod';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** A district, as it stands in every id of its pack: `north`. */
export const DistrictId = z
  .string()
  .regex(/^[a-z]+$/, 'a district id is lower-case letters, for example "north"');

/** A record of a pack: district, then one or more slugs: `north/housing-subsidy`, `north/high-end/plan-a`. */
export const RecordId = z
  .string()
  .regex(
    new RegExp(`^[a-z]+(?:/${slug})+$`),
    'a record id is "<district>/<slug>", lower case, words joined by hyphens',
  );

/** A part of a record (class, benefit, step): one slug, unique inside its record. */
export const PartId = z
  .string()
  .regex(new RegExp(`^${slug}$`), 'a part id is one slug: lower case, words joined by hyphens');

/** A clause of a source document: `north/annex4/1.1.3.2`. */
export const ClauseId = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9]+(?:\/[0-9.p/]+)?$/,
    'a clause id is "<district>/<part of the document>/<place>", for example "north/annex4/1.1.3.2"',
  );

/** A fact: `education.level`; a fact that one pack defines for itself carries the district: `north:well-grade`. */
export const FactId = z
  .string()
  .regex(
    /^(?:[a-z]+\.[a-zA-Z0-9]+|[a-z]+:[a-z0-9-]+)$/,
    'a fact id is "<subject>.<name>" or, inside a pack, "<district>:<name>"',
  );

/** The clauses that carry a statement, most specific first. A statement without one is not published. */
export const Citation = z.array(ClauseId).min(1);
export type Citation = z.infer<typeof Citation>;
