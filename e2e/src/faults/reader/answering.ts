import type { Page } from 'playwright-core';

/** What the provenance panel of a district's page says about the build that answers. */
export async function answering(
  page: Page,
): Promise<{ build: string | null; role: string | null }> {
  const panel = page.locator('[data-provenance]').first();
  await panel.waitFor({ state: 'attached', timeout: 10_000 });
  return {
    build: await panel.getAttribute('data-build'),
    role: await panel.getAttribute('data-role'),
  };
}

/** @throws Error when another build answers, or in another role */
export async function expectBuild(page: Page, role: string, build: string): Promise<undefined> {
  const found = await answering(page);
  if (found.role !== role || found.build !== build)
    throw new Error(`build ${found.build} answers as ${found.role} instead of ${build} as ${role}`);
}
