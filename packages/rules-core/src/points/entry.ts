import { z } from 'zod';
import type { PointsScheme } from '../schema/points-scheme.ts';

/**
 * Points as entered: at most two decimals, so that sums are exact in hundredths. What a spreadsheet's sum is off by
 * in the last binary digit is put right, or equal points would not be equal.
 */
const Points = z
  .number()
  .nonnegative()
  .refine(
    (value) =>
      Number.isSafeInteger(Math.round(value * 100)) &&
      Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    'points have at most two decimals',
  )
  .transform((value) => Math.round(value * 100) / 100);

/** One sub-item that a person claims, as it stands in the table of items. */
export const PointsItem = z.strictObject({
  section: z.string(),
  /** The item of the table; within it only the highest sub-item counts (deductions add up). */
  item: z.string().trim().min(1),
  /** The sub-item, in the reader's words. */
  subItem: z.string().trim().min(1).optional(),
  /** Absent in a veto section, where the item itself decides. */
  points: Points.optional(),
});
export type PointsItem = z.infer<typeof PointsItem>;

export const PointsEntry = z.strictObject({
  items: z.array(PointsItem),
  /** The groups that are given the registration points directly, by id. */
  direct: z.array(z.string()).default([]),
});
export type PointsEntry = z.infer<typeof PointsEntry>;

/** One person of a yearly cohort. */
export const CohortMember = z.strictObject({ id: z.string().trim().min(1), points: Points });
export const Cohort = z.strictObject({
  members: z.array(CohortMember).min(1),
  /** The least points that are awarded this year, as published; absent: every member is selected. */
  minimum: Points.optional(),
});
export type Cohort = z.infer<typeof Cohort>;

/** Points input that cannot be used; each issue names the place and the remedy. */
export class InvalidPointsError extends Error {
  readonly issues: readonly { place: string; message: string }[];

  constructor(issues: readonly { place: string; message: string }[]) {
    super(
      `The points cannot be read:\n${issues.map(({ place, message }) => `- ${place}: ${message}`).join('\n')}`,
    );
    this.name = 'InvalidPointsError';
    this.issues = issues;
  }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) =>
      typeof key === 'number'
        ? `${place}[${key}]`
        : place
          ? `${place}.${String(key)}`
          : String(key),
    '',
  );
}

function parse<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new InvalidPointsError(
    result.error.issues.map((issue) => ({
      place: placeOf(issue.path) || 'input',
      message: issue.message,
    })),
  );
}

/**
 * Items for a scheme, from data of unknown origin: `{ items: [{ section, item, subItem?, points? }], direct?: [group] }`.
 * @throws InvalidPointsError naming each place: a section or group the scheme does not have, points that are
 * missing, or that stand where none are given.
 */
export function checkPointsEntry(data: unknown, scheme: PointsScheme): PointsEntry {
  const entry = parse(PointsEntry, data);
  const sections = new Map(scheme.sections.map((section) => [section.id, section]));
  const groups = new Set(scheme.direct.groups.map((group) => group.id));
  const issues = [
    ...entry.items.flatMap((item, index) => {
      const place = `items[${index}]`;
      const section = sections.get(item.section);
      if (!section)
        return [
          {
            place: `${place}.section`,
            message: `there is no section "${item.section}"; there are ${[...sections.keys()].join(', ')}`,
          },
        ];
      if (section.effect === 'veto' && item.points !== undefined)
        return [
          { place: `${place}.points`, message: 'a veto item carries no points; leave them out' },
        ];
      if (section.effect !== 'veto' && item.points === undefined)
        return [{ place: `${place}.points`, message: 'give the points of this sub-item' }];
      return [];
    }),
    ...entry.direct.flatMap((group, index) =>
      groups.has(group)
        ? []
        : [
            {
              place: `direct[${index}]`,
              message: `there is no group "${group}"; there are ${[...groups].join(', ')}`,
            },
          ],
    ),
  ];
  if (issues.length > 0) throw new InvalidPointsError(issues);
  return entry;
}

/**
 * A cohort from data of unknown origin: `{ members: [{ id, points }], minimum? }`.
 * @throws InvalidPointsError naming each place, also an id that stands twice.
 */
export function checkCohort(data: unknown): Cohort {
  const cohort = parse(Cohort, data);
  const first = new Map<string, number>();
  const issues = cohort.members.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      {
        place: `members[${index}].id`,
        message: `"${id}" is also members[${earlier}]; every id stands once`,
      },
    ];
  });
  if (issues.length > 0) throw new InvalidPointsError(issues);
  return cohort;
}
