import { hostFederation } from '@portal/district-kit/federation';
import * as rulesCore from '@portal/rules-core';
import * as kit from '@portal/ui-kit';
import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import * as reactDomClient from 'react-dom/client';
import { sharedVersions } from './shared-versions.ts';

const brought = (name: string, module: object) => ({
  version: sharedVersions[name] ?? '0',
  module,
});

/**
 * The federation of the portal. Districts run on the portal's own React and kit, and on its rules-core where they were
 * built with the very same; whoever is to share more than this names it here and in the preset's lists (`shared.ts`).
 * Loaded with the first district: these come whole with it.
 */
export const source = hostFederation('portal_shell', {
  react: brought('react', react),
  'react/jsx-runtime': brought('react', jsxRuntime),
  'react-dom': brought('react-dom', reactDom),
  'react-dom/client': brought('react-dom', reactDomClient),
  '@portal/ui-kit': brought('@portal/ui-kit', kit),
  '@portal/rules-core': {
    ...brought('@portal/rules-core', rulesCore),
    onlySame: true,
  },
});
