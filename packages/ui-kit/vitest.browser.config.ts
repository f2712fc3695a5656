import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { comparePictures } from './browser/compare-pictures.ts';
import { CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from './scripts/chromium.ts';

declare module 'vitest/browser' {
  interface ScreenshotComparatorRegistry {
    pictures: Record<string, unknown>;
  }
}

/**
 * What a story cannot show about itself: input methods, real keys, zoom, forced colours, two copies of the kit on
 * one page, and how the parts look. Each test mounts the stories as they are; see browser/README.md.
 */
export default defineConfig({
  // Found while the tests run, a dependency would be bundled anew and the page loaded again under them.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'react-aria-components',
      '@internationalized/date',
      '@visx/pattern',
      '@visx/scale',
      'use-intl/core',
      '@portal/rules-core > zod',
      '@storybook/react-vite',
      '@storybook/addon-docs/blocks',
      'storybook/test',
    ],
  },
  test: {
    include: ['browser/**/*.browser.test.tsx'],
    // One page for all files: every test takes its story down and puts the screen back.
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    globalSetup: ['browser/copies/build.ts'],
    attachmentsDir: 'out/browser/attachments',
    setupFiles: ['browser/setup.ts'],
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pictures',
          comparators: { pictures: (reference, actual) => comparePictures(reference, actual) },
          resolveScreenshotPath: ({ root, arg, ext }) =>
            join(root, 'browser', 'pictures', `${arg}${ext}`),
          resolveDiffPath: ({ root, arg, ext }) =>
            join(root, 'out', 'browser', 'pictures', `${arg}${ext}`),
        },
      },
      viewport: { width: 1280, height: 900 },
      provider: playwright({
        launchOptions: {
          executablePath: CHROMIUM_PATH,
          args: [
            ...CHROMIUM_ARGUMENTS,
            // Glyphs are drawn the same whatever the machine's settings for fonts, colours and screen are.
            '--font-render-hinting=none',
            '--disable-lcd-text',
            '--force-color-profile=srgb',
            '--force-device-scale-factor=1',
          ],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
