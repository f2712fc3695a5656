import type { z } from 'zod';
import { checkReferences } from './check-references.ts';
import { Pack } from './pack.ts';

/** One thing wrong with a pack: where, what, and how to mend it. */
export interface PackIssue {
  /** The record it is in, by id where it has one: `north/housing-subsidy`. */
  record: string;
  /** The field inside it: `classes[2].benefits[0].amount.most`. */
  field: string;
  message: string;
}

/** A pack that cannot be used; `issues` lists everything that is wrong with it. */
export class InvalidPackError extends Error {
  readonly issues: readonly PackIssue[];

  constructor(issues: readonly PackIssue[]) {
    super(
      `The policy pack is not valid (${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}):\n${issues
        .map((issue) => `- ${issue.record}${issue.field && `, ${issue.field}`}: ${issue.message}`)
        .join('\n')}`,
    );
    this.name = 'InvalidPackError';
    this.issues = issues;
  }
}

/**
 * Reads a pack from data of unknown origin: form first, then every reference in it.
 * @throws InvalidPackError naming each record and field.
 */
export function parsePack(data: unknown): Pack {
  const form = Pack.safeParse(data);
  if (!form.success)
    throw new InvalidPackError(form.error.issues.map((issue) => locate(data, issue)));
  const issues = checkReferences(form.data);
  if (issues.length > 0) throw new InvalidPackError(issues);
  return form.data;
}

/** Splits a zod path at the innermost record that has an id, so that the message names the record. */
function locate(data: unknown, issue: z.core.$ZodIssue): PackIssue {
  let record = 'pack';
  let field = '';
  let at: unknown = data;
  for (const key of issue.path) {
    field =
      typeof key === 'number'
        ? `${field}[${key}]`
        : field
          ? `${field}.${String(key)}`
          : String(key);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
    const id = typeof at === 'object' && at !== null ? Reflect.get(at, 'id') : undefined;
    if (typeof id === 'string' && id.includes('/')) {
      record = id;
      field = '';
    }
  }
  return { record, field, message: issue.message };
}
