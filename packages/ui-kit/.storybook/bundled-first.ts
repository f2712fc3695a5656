/**
 * What Vite bundles before the first page is asked for. Found while stories are shown or tested, a dependency would
 * be bundled anew and the page loaded again under them: the parts that are fetched late bring theirs late.
 */
export const bundledFirst = {
  entries: [
    '.storybook/**/*.tsx',
    'src/**/*.stories.tsx',
    '../../apps/*/src/**/*.stories.tsx',
    '../../apps/*/src/**/*-worker.ts',
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
};
