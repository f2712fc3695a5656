import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseList } from './parse-list.ts';

const Entry = z.object({
  id: z.string().min(1),
  path: z.string(),
  text: z.string(),
  sha256: z.string(),
});

/** A clause with its official text, as a folder of texts holds it. */
export type ClauseText = z.infer<typeof Entry>;

/**
 * The clauses of `<district>.json` in a folder of official texts: `{ clauses: [{ id, path, text, sha256 }] }`;
 * what else such a file says of the document is not looked at.
 * @throws InvalidClausesError naming each clause and field.
 */
export function parseClauseTexts(data: unknown): ClauseText[] {
  const clauses: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'clauses') : undefined;
  return parseList(Entry, clauses, 'clauses');
}

/** SHA-256 of a clause's text without white space: how a text is laid out does not change what it says. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text.replaceAll(/\s/gu, '')).digest('hex');
}
