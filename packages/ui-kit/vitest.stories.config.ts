import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** `a,b` of an environment variable, or what is tested when nobody asks for more. */
function listed(name: string, otherwise: readonly string[]): readonly string[] {
  return process.env[name]?.split(',').filter(Boolean) ?? otherwise;
}

const WIDTHS: Readonly<Record<string, { width: number; height: number }>> = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
};

const locales = listed('STORIES_LOCALES', ['zh', 'en']);
const modes = listed('STORIES_MODES', ['light']);
const widths = listed('STORIES_WIDTHS', ['desktop']);

const runs = locales.flatMap((locale) =>
  modes.flatMap((mode) => widths.map((width) => ({ locale, mode, width }))),
);

/** Every story, once for each language, display mode and width. */
export default defineConfig({
  test: {
    projects: runs.map(({ locale, mode, width }) => ({
      plugins: [
        storybookTest({
          configDir: join(import.meta.dirname, '.storybook'),
          initialGlobals: { locale, mode, viewport: { value: width, isRotated: false } },
        }),
      ],
      // Found while the tests run, a dependency would be bundled anew and the page loaded again under them.
      optimizeDeps: {
        entries: [
          '.storybook/preview.tsx',
          'src/**/*.stories.tsx',
          '../../apps/*/src/**/*.stories.tsx',
        ],
        include: [
          'react',
          'react/jsx-runtime',
          'react/jsx-dev-runtime',
          'react-dom',
          'react-dom/client',
          'react-aria-components',
          '@internationalized/date',
          'use-intl/core',
          '@portal/rules-core > zod',
          '@storybook/react-vite',
          '@storybook/addon-a11y/preview',
          'storybook/test',
        ],
      },
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
