/**
 * Which paragraph of its place each clause is, from 1, by clause id: several are printed under one path.
 * @param clauses of one document, in printed order
 */
export function paragraphsOf(
  clauses: readonly { id: string; path: string }[],
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    clauses.map(({ id, path }) => {
      const paragraph = (seen.get(path) ?? 0) + 1;
      seen.set(path, paragraph);
      return [id, paragraph] as const;
    }),
  );
}

/** Whether a path stands more than once in a list, so that its paragraphs must be told apart. */
export function isRepeated(path: string, paths: readonly (string | undefined)[]): boolean {
  return paths.indexOf(path) !== paths.lastIndexOf(path);
}
