import { recordSlug } from '@portal/district-kit';
import {
  amountInterval,
  type Benefit,
  type Indicator,
  type Pack,
  type Programme,
  type Quota,
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

/** A programme or service of the plan, as a place to go to. */
export interface TaskRecord {
  kind: 'programme' | 'service';
  id: string;
  name: Programme['name'];
}

/** The clause that a record is printed in; what else it cites comes after. */
const ownClause = ({ citation }: Pick<Programme, 'citation'>): string => citation[0] ?? '';

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

/** The parts of the plan's tasks before the major projects, as the ids of their records begin. */
export const TASK_PARTS = ['manufacturing', 'society', 'platform', 'environment'] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

/** What one part of the tasks offers: its services, then what it grants. */
export function tasksOf(pack: Pack, part: TaskPart): TaskRecord[] {
  const own = (
    records: readonly Pick<Programme, 'id' | 'name'>[],
    kind: TaskRecord['kind'],
  ): TaskRecord[] =>
    records
      .filter(({ id }) => recordSlug(id).split('-')[0] === part)
      .map(({ id, name }) => ({ kind, id, name }));
  return [...own(pack.services, 'service'), ...own(pack.programmes, 'programme')];
}
