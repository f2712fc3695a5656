/** One statement at the outer level of a source file, with the comment above it. */
interface Excerpt {
  /** What it exports; empty where nothing. */
  name: string;
  code: string;
}

const EXPORTED = /^export (?:default )?(?:const|function|interface|type) (\w+)/m;

const isComment = (line: string): boolean => /^(?:\s*$|\/\/|\/\*| \*)/.test(line);

/**
 * Cuts a source file into its outer statements. Relies on the house formatter: a statement begins at the margin, and
 * what closes it (`}`, `)`, `]`, `>`) is at the margin too.
 */
function excerptsOf(source: string): Excerpt[] {
  const parts: string[][] = [[]];
  for (const line of source.split('\n')) {
    const last = parts.at(-1);
    const begins = /^[^\s)}\]>]/.test(line);
    // A comment belongs to the statement below it.
    if (last && (!begins || last.every(isComment))) last.push(line);
    else parts.push([line]);
  }
  return parts.map((lines) => {
    const code = lines.join('\n').trim();
    return { name: EXPORTED.exec(code)?.[1] ?? '', code };
  });
}

/** The code of one export of a source file, with the comment above it. */
export function excerptOf(source: string, name: string): string | undefined {
  return excerptsOf(source).find((part) => part.name === name)?.code;
}

/** What a package's entry exports from one folder, values first: `Button`, `ButtonLink`. */
export function exportsFrom(entry: string, folder: string): string[] {
  const names: string[] = [];
  for (const [, list, from] of entry.matchAll(/^export \{([^}]*)\} from '([^']+)'/gm))
    if (from?.split('/').at(-2) === folder)
      names.push(...(list ?? '').split(',').map((name) => name.trim()));
  return names.filter((name) => name !== '' && !name.startsWith('type '));
}
