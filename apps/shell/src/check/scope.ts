import { type Audience, isOpen, type Pack, type Programme, validityOn } from '@portal/rules-core';

/** For whom the reader asks. */
export const ROLES = ['person', 'team', 'employer'] as const;
export type Role = (typeof ROLES)[number];

/** What the reader has confirmed about the check; `null`: nothing, so everything is looked at. */
export interface Scope {
  /** District ids. */
  districts: readonly string[] | null;
  role: Role | null;
}

export const WHOLE_SCOPE: Scope = { districts: null, role: null };

const AUDIENCES: Readonly<Record<Role, readonly Audience[]>> = {
  person: ['person'],
  team: ['team'],
  employer: ['employer', 'agency'],
};

export function packsInScope(packs: readonly Pack[], { districts }: Scope): readonly Pack[] {
  return districts === null ? packs : packs.filter((pack) => districts.includes(pack.district.id));
}

/** Whether a programme or a service is for those the reader asks for. */
export function isInScope({ audience }: Pick<Programme, 'audience'>, { role }: Scope): boolean {
  return role === null || audience.some((each) => AUDIENCES[role].includes(each));
}

/** Whether a programme can be applied for on a day: neither ended nor still to begin. */
function isOpenOn(pack: Pack, programme: Programme, asOf: string): boolean {
  return isOpen(validityOn(programme.validity ?? pack.validity, asOf));
}

/** The programmes that questions are asked for: in scope and open on the day. */
export function askedFor(packs: readonly Pack[], scope: Scope, asOf: string): Set<string> {
  return new Set(
    packsInScope(packs, scope).flatMap((pack) =>
      pack.programmes
        .filter((programme) => isInScope(programme, scope) && isOpenOn(pack, programme, asOf))
        .map((programme) => programme.id),
    ),
  );
}
