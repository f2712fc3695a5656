import { z } from 'zod';
import { CalendarDate } from '../schema/calendar-date.ts';
import { Subject } from '../schema/fact.ts';
import { DistrictId, FactId } from '../schema/ids.ts';

/** What a profile on paper says it is; a fact id has a dot or a colon, so no profile has a fact of these names. */
export const PROFILE_FILE_FORM = 'talent-portal/profile';

/** Rises when a file of the old form could no longer be read as what it meant. */
export const PROFILE_FILE_VERSION = 1;

/** For whom and where was asked; `null`: not narrowed. */
export const ProfileScope = z.object({
  districts: z.array(DistrictId).max(100).nullable(),
  role: Subject.nullable(),
});
export type ProfileScope = z.infer<typeof ProfileScope>;

/** More answers than any set of packs has facts. */
const MOST = 2000;

/**
 * Answers by fact id: money in fen, shares in basis points, dates `YYYY-MM-DD`. Whether each is a fact and its value
 * one of the fact's is decided where the facts are known (`checkProfile`, `refusal`).
 */
const Answers = z
  .record(z.string().max(200), z.unknown())
  .refine((answers) => Object.keys(answers).length <= MOST);

/** A profile as a file: the answers with what belongs to them. Keys it does not know are left aside. */
export const ProfileFile = z.object({
  form: z.literal(PROFILE_FILE_FORM),
  version: z.literal(PROFILE_FILE_VERSION),
  /** The day it was written. */
  written: CalendarDate.optional(),
  /** The day the rules were read for, where it was not the day it was written. */
  asOf: CalendarDate.optional(),
  scope: ProfileScope.optional(),
  profile: Answers,
  /** Facts that were asked and answered with “not sure”. */
  notSure: z.array(z.string().max(200)).max(MOST).default([]),
  /** Question and answer in words, by fact id, for who opens the file. Nothing is read from them. */
  comments: z.record(z.string(), z.string()).optional(),
});
export type ProfileFile = z.infer<typeof ProfileFile>;

/** Why data is no profile; `path` is the place in it, such as `profile.person.birthDate`. */
export type ProfileFileFault =
  | { kind: 'noProfile' }
  | { kind: 'otherVersion'; version: unknown }
  | { kind: 'malformed'; path: string };

/** Data that is no profile, with the place and the remedy in its message. */
export class ProfileFileError extends Error {
  override name = 'ProfileFileError';
  readonly fault: ProfileFileFault;

  constructor(fault: ProfileFileFault) {
    super(messageOf(fault));
    this.fault = fault;
  }
}

function messageOf(fault: ProfileFileFault): string {
  switch (fault.kind) {
    case 'noProfile':
      return `this is no profile; expected an object of fact ids and values, or a file that the portal has exported ("form": "${PROFILE_FILE_FORM}")`;
    case 'otherVersion':
      return `this profile is of version ${JSON.stringify(fault.version)}, version ${PROFILE_FILE_VERSION} can be read; export it again from the portal`;
    case 'malformed':
      return `${fault.path}: not what a profile holds there; correct it or export the profile again`;
  }
}

/** Whether data says that it is a profile with its envelope, whatever its version. */
export function isProfileFile(data: unknown): data is { form: typeof PROFILE_FILE_FORM } {
  return isObject(data) && Object.hasOwn(data, 'form') && data.form === PROFILE_FILE_FORM;
}

/**
 * A profile with what belongs to it, from data of unknown origin: an exported file, or bare answers as the command
 * line takes them. The answers themselves are not checked: one that is wrong must not spoil the others.
 * @throws ProfileFileError
 */
export function readProfileFile(data: unknown): ProfileFile {
  if (!isObject(data)) throw new ProfileFileError({ kind: 'noProfile' });
  const enveloped = isProfileFile(data);
  if (enveloped && 'version' in data && data.version !== PROFILE_FILE_VERSION)
    throw new ProfileFileError({ kind: 'otherVersion', version: data.version });
  // Bare data without one fact id is something else altogether.
  if (!enveloped && !Object.keys(data).some((key) => FactId.safeParse(key).success))
    throw new ProfileFileError({ kind: 'noProfile' });
  const parsed = ProfileFile.safeParse(
    enveloped ? data : { form: PROFILE_FILE_FORM, version: PROFILE_FILE_VERSION, profile: data },
  );
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProfileFileError({
    kind: 'malformed',
    path: issue?.path.map(String).join('.') || 'profile',
  });
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
