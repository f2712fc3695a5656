import { excludedBy, type Need, type Pack, type Programme } from '@portal/rules-core';
import { benefitsOf } from '../pages/highlights.ts';

/** A benefit of a programme, as combination rules see it. */
export interface Member {
  programme: string;
  benefit: string;
  like?: string | undefined;
}

export interface Company {
  member: Member;
  /** What no rule keeps it from. */
  beside: Member[];
  /** Of it and each of these, only one is given; with the rule that says so, by id. */
  instead: { member: Member; rule: string }[];
}

/** The benefits of these programmes that answer one of the needs; one that several classes grant stands once. */
export function membersOf(programmes: readonly Programme[], needs: readonly Need[]): Member[] {
  const members = programmes.flatMap((programme) =>
    benefitsOf(programme)
      .filter(({ need }) => needs.includes(need))
      .map(({ id, like }): Member => ({ programme: programme.id, benefit: id, like })),
  );
  return members.filter((member, index) => members.findIndex((m) => isSame(m, member)) === index);
}

/** For each of the benefits, which of the others may be taken beside it. */
export function companyOf(
  { combinations }: Pick<Pack, 'combinations'>,
  members: readonly Member[],
): Company[] {
  return members.map((member) => {
    const others = members
      .filter((other) => !isSame(other, member))
      .map((other) => ({ member: other, rule: excludedBy(combinations, member, other) }));
    return {
      member,
      beside: others.filter(({ rule }) => rule === undefined).map((other) => other.member),
      instead: others.flatMap((other) =>
        other.rule === undefined ? [] : [{ member: other.member, rule: other.rule }],
      ),
    };
  });
}

function isSame(a: Member, b: Member): boolean {
  return a.programme === b.programme && a.benefit === b.benefit;
}
