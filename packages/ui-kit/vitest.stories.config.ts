import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { bundledFirst } from './.storybook/bundled-first.ts';
import { CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from './scripts/chromium.ts';

const LOCALES = ['zh', 'en'] as const;
const MODES = ['light', 'dark', 'care', 'contrast'] as const;
const WIDTHS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;
const WIDTH_IDS = ['phone', 'desktop'] as const;

/**
 * What the short run looks at: every story in each language and at each width. `STORIES` names other runs, the long
 * ones among them (scripts/stories-matrix.ts), or what somebody at work wants to see.
 * @example STORIES=zh-dark-phone,en-dark-phone node_modules/.bin/vitest run --config vitest.stories.config.ts
 */
const runs = (process.env.STORIES ?? 'zh-light-desktop,en-light-phone').split(',').map((run) => {
  const [locale, mode, width] = run.split('-');
  return {
    locale: oneOf(LOCALES, locale),
    mode: oneOf(MODES, mode),
    width: oneOf(WIDTH_IDS, width),
  };
});

/** Every story, once for each language, display mode and width that is asked for. */
export default defineConfig({
  test: {
    projects: runs.map(({ locale, mode, width }) => ({
      plugins: [
        storybookTest({
          configDir: join(import.meta.dirname, '.storybook'),
          // Pages whose parts are all on other pages; each display mode need not see them again.
          tags: { exclude: mode === 'light' ? [] : ['light-only'] },
          initialGlobals: { locale, mode, viewport: { value: width, isRotated: false } },
        }),
      ],
      optimizeDeps: bundledFirst,
      test: {
        name: `${locale} ${mode} ${width}`,
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
          viewport: WIDTHS[width],
          provider: playwright({
            launchOptions: {
              executablePath: CHROMIUM_PATH,
              args: [...CHROMIUM_ARGUMENTS],
            },
          }),
          instances: [{ browser: 'chromium' as const }],
        },
      },
    })),
  },
});

function oneOf<Name extends string>(names: readonly Name[], given: string | undefined): Name {
  const name = names.find((each) => each === given);
  if (name === undefined)
    throw new Error(
      `STORIES names "${given}"; a run is language-mode-width, each of ${names.join(', ')}.`,
    );
  return name;
}
