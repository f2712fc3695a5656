import { isReadableDay, type ProfileSnapshot } from '@portal/district-kit';
import type { Profile, ProfileFile } from '@portal/rules-core';
import { type Scope, WHOLE_SCOPE } from '../check/scope.ts';

/**
 * Answers on their way from one device or reader to another, by a link or a file, with what belongs to them. As it
 * comes in, only its form is known to be right: see `compareAnswers`.
 */
export type Parcel = Omit<ProfileFile, 'form' | 'version' | 'comments'>;

/** A parcel of the reader's own: its answers are known to be answers. */
export type OwnParcel = Parcel & { profile: Profile };

/**
 * What the reader would hand over now.
 * @param asOf the day the rules are read for; it goes along only where it is not today, because who opens the parcel
 * later wants to know what holds then
 */
export function parcelOf(
  { profile, notSure }: Pick<ProfileSnapshot, 'profile' | 'notSure'>,
  { scope, asOf, today }: { scope: Scope; asOf: string; today: string },
): OwnParcel {
  const narrowed = scope.districts !== null || scope.role !== null;
  return {
    written: today,
    ...(asOf === today ? {} : { asOf }),
    ...(narrowed
      ? { scope: { districts: scope.districts && [...scope.districts], role: scope.role } }
      : {}),
    profile,
    notSure: [...notSure].filter((id) => profile[id] === undefined),
  };
}

/** The day a parcel asks for; `undefined` where it names none, or one that the rules cannot be read for. */
export function dayOf({ asOf }: Pick<Parcel, 'asOf'>): string | undefined {
  return asOf !== undefined && isReadableDay(asOf) ? asOf : undefined;
}

/**
 * For whom and where a parcel asks, as far as the districts are there.
 * @param places the districts there are
 */
export function scopeOf({ scope }: Pick<Parcel, 'scope'>, places: readonly string[]): Scope {
  if (!scope) return WHOLE_SCOPE;
  const districts = scope.districts?.filter((id) => places.includes(id)) ?? [];
  return { role: scope.role, districts: districts.length === 0 ? null : districts };
}
