import type { CodeSource } from '@portal/district-kit/load';

/** The source of code as a part of its own. */
type Load = () => Promise<{ source: CodeSource }>;

/**
 * A source of code that is itself fetched when the first district needs it: no other page has a use for it.
 * @param shared what it brings for all code, known beforehand, so that code for another host is refused unasked
 * @param load `() => import('./federation.ts')`
 */
export function lateSource(shared: Readonly<Record<string, string>>, load: Load): CodeSource {
  let coming: ReturnType<Load> | undefined;
  const need = (): ReturnType<Load> => {
    const part = coming ?? load();
    coming = part;
    // What did not come may come the next time.
    part.catch(() => {
      if (coming === part) coming = undefined;
    });
    return part;
  };
  return {
    shared,
    prepare: () => void need(),
    load: async (code, expose, signal) => (await need()).source.load(code, expose, signal),
  };
}
