// First of all style sheets: it settles the order of the layers.
import '../src/styles.css';

import type { Preview } from '@storybook/react-vite';
import { lazy, Suspense } from 'react';
import { configure } from 'storybook/test';
import { checkLanguage, checkReflow } from './checks.ts';
import './districts.ts';
import { localeOf, StoryFrame } from './StoryFrame.tsx';
import { globalTypes, initialGlobals, viewports } from './toolbar.ts';
import './preview.css';

// One second is little for what is fetched when it is needed, on a machine with other work.
configure({ asyncUtilTimeout: 15_000 });

/** Loaded with the first docs page, so that the tests of the stories need none of it. */
const PartPage = lazy(() => import('./docs/PartPage.tsx'));

const preview: Preview = {
  decorators: [
    (Story, { globals, parameters }) => (
      <StoryFrame
        globals={globals}
        className={parameters.layout === 'fullscreen' ? undefined : 'story'}
      >
        <Story />
      </StoryFrame>
    ),
  ],
  afterEach: ({ canvasElement, globals, viewMode }) => {
    // A docs page shows several stories at once, each of which is checked on its own.
    if (viewMode === 'docs') return;
    checkReflow(canvasElement);
    checkLanguage(canvasElement, localeOf(globals));
  },
  initialGlobals,
  globalTypes,
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { disable: true },
    docs: {
      container: ({ context }: Pick<Parameters<typeof PartPage>[0], 'context'>) => (
        <Suspense>
          <PartPage context={context} />
        </Suspense>
      ),
    },
    options: {
      storySort: {
        order: [
          'Start Here',
          'Foundations',
          [
            'Colour',
            'District Themes',
            'Type',
            'Spacing And Sizes',
            'Display Modes',
            'Writing Style',
            'How A Verdict Is Shown',
            'Accessibility',
            'Untranslated',
          ],
          'Components',
          'Patterns',
          'Pages',
        ],
      },
    },
    viewport: { options: viewports },
  },
};

export default preview;
