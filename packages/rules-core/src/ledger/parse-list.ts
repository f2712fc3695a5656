import { z } from 'zod';

/** A clause index or a file of clause texts that does not have its form. */
export class InvalidClausesError extends Error {
  readonly issues: readonly string[];

  constructor(issues: readonly string[]) {
    super(`The clauses cannot be read:\n${issues.map((issue) => `- ${issue}`).join('\n')}`);
    this.name = 'InvalidClausesError';
    this.issues = issues;
  }
}

/**
 * A list of clauses of this form, in which every id stands once.
 * @param name what the list is called where it stands, for messages
 * @throws InvalidClausesError
 */
export function parseList<T extends { id: string }>(
  form: z.ZodType<T>,
  data: unknown,
  name = '',
): T[] {
  const result = z.array(form).safeParse(data);
  if (!result.success)
    throw new InvalidClausesError(
      result.error.issues.map(({ path, message }) => {
        const [index, ...field] = path;
        if (typeof index !== 'number') return `${name || 'the file'}: ${message}`;
        const entry: unknown = Array.isArray(data) ? data[index] : undefined;
        const id: unknown =
          typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined;
        const place = typeof id === 'string' ? id : `${name}[${index}]`;
        return `${[place, ...field.map(String)].join(', ')}: ${message}`;
      }),
    );
  const ids = result.data.map((entry) => entry.id);
  const doubles = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  if (doubles.size > 0)
    throw new InvalidClausesError(
      [...doubles].map((id) => `${id} stands there twice; every clause stands once`),
    );
  return result.data;
}
