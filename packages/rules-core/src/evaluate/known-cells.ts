import type { Known } from '../diagram/diagram.ts';
import type { Variable } from '../diagram/variables.ts';
import type { FactValue } from '../schema/fact.ts';
import type { Domain, Knowledge } from './knowledge.ts';

/** What is known of each variable: its cell, or the cells it can still lie in by what follows from other answers. */
export function knownCells(
  variables: readonly Variable[],
  { profile, domains }: Pick<Knowledge, 'profile' | 'domains'>,
): Known[] {
  return variables.map((variable) => {
    const cell = variable.cellOf(profile);
    const [fact = '', second] = variable.facts;
    if (cell !== undefined || second !== undefined) return cell;
    const domain = domains.get(fact);
    return domain && cellsIn(domain, variable);
  });
}

/** The cell, or the cells, of a variable that a domain leaves; `undefined`: all. */
export function cellsIn(domain: Domain, variable: Variable): Known {
  if (domain.kind === 'set') {
    if (variable.options.some((option) => domain.held.has(option))) return 1;
    return variable.options.every((option) => domain.lacking.has(option)) ? 0 : undefined;
  }
  const [fact = ''] = variable.facts;
  const cells = new Set(
    variable.samples
      .filter(({ values }) => isPossible(domain, values[fact]))
      .map(({ cell }) => cell),
  );
  if (cells.size === variable.size) return undefined;
  const [first] = cells;
  return cells.size === 1 ? first : [...cells];
}

function isPossible(domain: Domain, value: FactValue | undefined): boolean {
  if (typeof value !== 'string' && typeof value !== 'boolean') return true;
  if (domain.kind === 'values') return domain.values.has(value);
  return domain.kind !== 'place' || !domain.not.has(String(value));
}
