import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { bundledFirst } from './.storybook/bundled-first.ts';

/** `a,b` of an environment variable; `undefined` when nobody asks. */
function listed(name: string): readonly string[] | undefined {
  return process.env[name]?.split(',').filter(Boolean);
}

const WIDTHS: Readonly<Record<string, { width: number; height: number }>> = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
};

/**
 * Stories that show one component each. On a phone a component is as it stands in the patterns and pages made of it;
 * the short run looks at those there, the long one at these too.
 */
const SINGLE_PARTS = ['src/components/**', '.storybook/**'];

const locales = listed('STORIES_LOCALES') ?? ['zh', 'en'];
const modes = listed('STORIES_MODES') ?? ['light'];
const asked = listed('STORIES_WIDTHS');

const runs = locales.flatMap((locale) =>
  modes.flatMap((mode) =>
    (asked ?? Object.keys(WIDTHS)).map((width) => ({
      locale,
      mode,
      width,
      exclude: asked === undefined && width === 'phone' ? SINGLE_PARTS : [],
      // Pages whose parts are all on other pages; each display mode need not see them again.
      without: mode === 'light' ? [] : ['light-only'],
    })),
  ),
);

/** Every story, once for each language, display mode and width that is asked for. */
export default defineConfig({
  test: {
    projects: runs.map(({ locale, mode, width, exclude, without }) => ({
      plugins: [
        storybookTest({
          configDir: join(import.meta.dirname, '.storybook'),
          tags: { exclude: without },
          initialGlobals: { locale, mode, viewport: { value: width, isRotated: false } },
        }),
      ],
      optimizeDeps: bundledFirst,
      test: {
        name: `${locale} ${mode} ${width}`,
        exclude,
        // A page of results reads five packs and holds hundreds of parts; a busy machine takes its time with it.
        testTimeout: 60_000,
        // One page for all files of a project: every story is taken down after its test, and a fresh page for
        // each file costs more than the tests in it.
        isolate: false,
        browser: {
          enabled: true,
          headless: true,
          // Nor does it start the second language's browser within the usual minute.
          connectTimeout: 240_000,
          screenshotFailures: false,
          viewport: WIDTHS[width] ?? { width: 1280, height: 900 },
          provider: playwright({
            launchOptions: {
              executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
              args: [
                '--no-sandbox',
                '--disable-gpu',
                '--disable-quic',
                '--no-first-run',
                '--disable-background-networking',
                '--disable-component-update',
                '--disable-sync',
              ],
            },
          }),
          instances: [{ browser: 'chromium' as const }],
        },
      },
    })),
  },
});
