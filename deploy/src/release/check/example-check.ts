import type { Pack } from '@portal/rules-core';
import type { Problem } from '../errors.ts';

/** How the app of a new district marks what is an example and nobody's policy; see scripts/district/template. */
export const EXAMPLE_MARK = '请替换）';

/** What of a pack is still the example that a new district begins with: no reader may take it for a policy. */
export function exampleProblems({ document, programmes }: Pack): Problem[] {
  const marked = [
    ...(document.officialTitle.includes(EXAMPLE_MARK) ? ['the document'] : []),
    ...programmes.filter(({ name }) => name.zh.includes(EXAMPLE_MARK)).map(({ id }) => id),
  ];
  return marked.map((what) => ({
    what: `The pack still holds an example: ${what}.`,
    remedy: 'Put what the district has published in its place, in the app’s policy folder.',
  }));
}
