import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe objects to on a page, a line each; an empty list means nothing.
 * @param without rules that the page cannot follow, by id; who leaves one out says why
 */
export async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  // Evaluated by the browser's debugger, so that the page's own content-security policy stays as it is.
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({
      resultTypes: ['violations'],
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    })})`,
  );
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join('; ')})`,
  );
}
