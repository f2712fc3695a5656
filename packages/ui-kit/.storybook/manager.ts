// Storybook bundles this file with the old form of JSX: elements are made by hand.

import { createElement } from 'react';
import { addons, type HashEntry, useGlobals } from 'storybook/manager-api';
import { languageTag } from '../src/format/language-tag.ts';
import { type SidebarName, STORYBOOK_NAMES } from './names.ts';
import type { PartLabel } from './parts.ts';
import { managerTheme } from './theme.ts';

declare global {
  interface Window {
    /** Written into the page by main.ts. */
    portalParts?: Readonly<Record<string, PartLabel>>;
  }
}

const STATUS: Readonly<Record<PartLabel['status'], SidebarName>> = {
  settled: { zh: '定稿', en: 'settled' },
  new: { zh: '新', en: 'new' },
};

const BADGE = {
  marginInlineStart: '0.5em',
  paddingInline: '0.4em',
  border: '1px solid currentColor',
  borderRadius: '3px',
  fontSize: '0.75em',
};

/** A name in the sidebar in the language of the toolbar; a part carries its status. */
function Label({ entry }: { entry: HashEntry }) {
  const [globals] = useGlobals();
  const locale = globals.locale === 'en' ? 'en' : 'zh';
  const part = entry.type === 'component' ? window.portalParts?.[entry.name] : undefined;
  const words = (part?.name ?? STORYBOOK_NAMES[entry.name])?.[locale] ?? entry.name;
  const badge = part ? createElement('small', { style: BADGE }, STATUS[part.status][locale]) : null;
  return createElement('span', { lang: languageTag(locale) }, words, badge);
}

addons.setConfig({
  theme: managerTheme,
  layout: { panelPosition: 'bottom' },
  layoutCustomisations: {
    // Pages that are read need no panel of test results below them.
    showPanel: ({ storyId }, otherwise) =>
      /^(?:start-here|foundations-)/.test(storyId) ? false : otherwise,
  },
  sidebar: {
    showRoots: true,
    renderLabel: (entry: HashEntry) => createElement(Label, { entry }),
  },
});
