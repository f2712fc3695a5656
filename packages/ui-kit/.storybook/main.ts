import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { bundledFirst } from './bundled-first.ts';
import { allLabels, labelOf } from './parts.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  // Whole pages stand with the packages that own them: the kit shows them here and imports none of them.
  stories: [
    './pages/*.stories.tsx',
    '../src/**/*.stories.tsx',
    '../../../apps/*/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Nothing leaves the machine, and nothing is fetched to tell what is new.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Docs' },
  typescript: { reactDocgen: 'react-docgen' },
  // A part that is described beside its stories gets a docs page and its status as a tag; both are said once, there.
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (file, options) => {
        const entries = await indexer.createIndex(file, options);
        const label = await labelOf(file);
        if (!label) return entries;
        return entries.map((entry) => ({
          ...entry,
          tags: [...(entry.tags ?? []), 'autodocs', label.status],
        }));
      },
    })),
  viteFinal: (vite) => mergeConfig(vite, { optimizeDeps: bundledFirst }),
  // The sidebar has no other way to the names of the parts.
  managerHead: async (head = '') =>
    `${head}<script>window.portalParts = ${JSON.stringify(await allLabels()).replaceAll('<', '\\u003c')};</script>`,
};

export default config;
