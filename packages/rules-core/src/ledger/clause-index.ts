import { z } from 'zod';
import type { IndexedClause } from '../author/clauses.ts';
import { ClauseId } from '../schema/ids.ts';
import { ClauseRole } from '../schema/pack.ts';
import { parseList } from './parse-list.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 is 64 lower-case hexadecimal digits');

const Entry = z.strictObject({
  id: ClauseId,
  path: z.string(),
  sha256: Sha256,
  role: ClauseRole.optional(),
  citedBy: z.array(z.string().min(1)).min(1).optional(),
});

/**
 * A clause index (`policy/clauses.json`) from data of unknown origin.
 * @throws InvalidClausesError naming each clause and field.
 */
export function parseClauseIndex(data: unknown): IndexedClause[] {
  return parseList(Entry, data).map(({ id, path, sha256, role, citedBy }) => ({
    id,
    path,
    sha256,
    ...(role === undefined ? {} : { role }),
    ...(citedBy === undefined ? {} : { citedBy }),
  }));
}

/** A clause index as it stands in its file: one clause a line, so that a change of one clause is a change of one line. */
export function formatClauseIndex(index: readonly IndexedClause[]): string {
  const lines = index.map(({ id, path, sha256, role, citedBy }) => {
    const fields = Object.entries({ id, path, sha256, role, citedBy }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${JSON.stringify(key)}: ${inline(value)}`],
    );
    return `  {${fields.join(', ')}}`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function inline(value: string | readonly string[]): string {
  return typeof value === 'string'
    ? JSON.stringify(value)
    : `[${value.map((entry) => JSON.stringify(entry)).join(', ')}]`;
}
