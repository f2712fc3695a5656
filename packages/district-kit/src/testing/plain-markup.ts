import { dirname, join, normalize } from 'node:path/posix';

/** A page by its path: `zh/index.html`. */
export type Pages = ReadonlyMap<string, string>;

interface Tag {
  /** In lower case, with a slash before it where it closes. */
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** The tags of some markup in their order, as a browser reads them; `!` for what is neither tag nor text. */
function tagsOf(html: string): Tag[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9-]*|[!?])((?:[^>"']|"[^"]*"|'[^']*')*)>?/gi)].map(
    ([, name = '', written = '']) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...written.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)].map(
          ([, key = '', value = '']) => [key.toLowerCase(), value.replace(/^["']|["']$/g, '')],
        ),
      ),
    }),
  );
}

// Controls that do nothing by themselves, code, and what holds either.
const DEAD = new Set(
  'script style template iframe object embed button input select textarea form dialog canvas'.split(
    ' ',
  ),
);

/** What of some markup a reader without script could not use, or a strict content-security policy would refuse. */
export function needsScript(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => [
    ...(DEAD.has(name) ? [name] : []),
    ...[...attributes]
      .filter(
        ([key, value]) =>
          /^(?:on\w+|style|srcdoc)$/.test(key) ||
          (/^(?:href|src)$/.test(key) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
      )
      .map(([key]) => `${name} ${key}`),
  ]);
}

/**
 * Links of the pages that lead to no page, or to no place on it. Those that leave the plain pages go to the interactive
 * ones, three folders above a language's, or to files beside them.
 */
export function deadLinks(pages: Pages): string[] {
  const dead: string[] = [];
  for (const [path, html] of pages)
    for (const [, href = ''] of html.matchAll(/<a\b[^>]* href="([^"]*)"/g)) {
      const [file = '', place] = href.replaceAll('&amp;', '&').split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file));
      if (target.startsWith('../../')) continue;
      const found = pages.get(target);
      if (found === undefined) dead.push(`${path}: ${href} is no page`);
      else if (place !== undefined && !found.includes(` id="${place}"`))
        dead.push(`${path}: ${href} is no place on its page`);
    }
  return dead;
}

/** The shape of some markup: its tags with the names of their attributes, without any text or value. */
export function skeletonOf(html: string): string {
  return tagsOf(html)
    .map(({ name, attributes }) => [name, ...attributes.keys()].join(' '))
    .join('\n');
}
