import { recordSlug } from '@portal/district-kit';
import {
  amountInterval,
  type Benefit,
  type Indicator,
  type Pack,
  type Programme,
  type Quota,
  type Service,
  type Text,
} from '@portal/rules-core';

/** One of the major projects, with what its own clause prints beside it. */
export interface Project {
  programme: Programme;
  /** What it grants with a figure: a sum, a range, a share, a match. */
  money: readonly Benefit[];
  /** How many people or teams it is meant to reach. */
  targets: readonly Indicator[];
  /** How many places it has at most. */
  quotas: readonly Quota[];
}

/** The clause that a record is printed in; what else it cites comes after. */
const ownClause = ({ citation }: Programme): string => citation[0] ?? '';

/** The projects of part 3 (5), in printed order. */
export function majorProjects(pack: Pack): Project[] {
  return pack.programmes
    .filter((programme) => ownClause(programme).startsWith(`${pack.district.id}/main/3.5.`))
    .map((programme) => ({
      programme,
      money: programme.benefits.filter(({ amount }) => amountInterval(amount, {}).bound !== null),
      targets: pack.indicators.filter(({ citation }) => citation.includes(ownClause(programme))),
      quotas: pack.quotas.filter(({ appliesTo }) => appliesTo.includes(programme.id)),
    }));
}

/** A part of the plan's tasks before the major projects. */
export interface TaskPart {
  /** The clause of its heading. */
  id: string;
  title: Text;
  /** What it grants, then what it offers. */
  records: readonly (Programme | Service)[];
}

/** How the ids of a part's records begin: some of them are printed in the plan's account of what there is already. */
const PARTS: Readonly<Record<string, string>> = {
  'main/3.1': 'manufacturing',
  'main/3.2': 'society',
  'main/3.3': 'platform',
  'main/3.4': 'environment',
};

/** The tasks of part 3 (1) to (4), by their headings. */
export function taskParts(pack: Pack): TaskPart[] {
  return pack.clauses.flatMap(({ id, title }) => {
    const part = PARTS[recordSlug(id)];
    if (!title || part === undefined) return [];
    const records = [...pack.programmes, ...pack.services].filter(
      (record) => recordSlug(record.id).split('-')[0] === part,
    );
    return [{ id, title, records }];
  });
}
