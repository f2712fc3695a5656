import type { Pack } from '@portal/rules-core';
import {
  type Untranslated,
  untranslatedMessages,
  untranslatedTexts,
} from '@portal/rules-core/testing/untranslated';
import { parts } from '../src/docs/parts.ts';
import { ONE_SIDED } from '../src/texts/one-sided.ts';

type Messages = Readonly<Record<string, string>>;

/** Found by folder, as the districts' themes are: a new catalogue is on the page the day it exists. */
const zh = import.meta.glob<Messages>(
  [
    '../src/texts/zh.ts',
    '../src/context/texts/zh.ts',
    '../../*/src/text/zh.ts',
    '../../../apps/*/src/text/zh.ts',
  ],
  { eager: true, import: 'zh' },
);
const en = import.meta.glob<Messages>(
  [
    '../src/texts/en.ts',
    '../src/context/texts/en.ts',
    '../../*/src/text/en.ts',
    '../../../apps/*/src/text/en.ts',
  ],
  { eager: true, import: 'en' },
);
const packs = import.meta.glob<Pack>('../../../apps/*/policy/index.ts', {
  eager: true,
  import: 'pack',
});

/** Where texts come from, how many there are, and which of them are not said in both languages. */
export interface Source {
  name: string;
  count: number;
  untranslated: Untranslated[];
}

/** How many bilingual texts some data holds. */
function countTexts(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  if ('zh' in data && 'en' in data) return 1;
  return Object.values(data).reduce((sum: number, value) => sum + countTexts(value), 0);
}

function catalogue([path, chinese]: [string, Messages]): Source {
  const english = en[path.replace('/zh.ts', '/en.ts')] ?? {};
  const isKit = path.startsWith('../src/');
  return {
    name: isKit
      ? 'packages/ui-kit'
      : path
          .replace(/\/src\/.*/, '')
          .replace(/^\.\.\/\.\.\/(\w)/, 'packages/$1')
          .replace(/^(?:\.\.\/)+/, ''),
    count: Object.keys({ ...chinese, ...english }).length,
    untranslated: untranslatedMessages(chinese, english, isKit ? ONE_SIDED : []),
  };
}

function data(name: string, texts: unknown): Source {
  return { name, count: countTexts(texts), untranslated: untranslatedTexts(texts) };
}

export const sources: readonly Source[] = [
  ...Object.entries(zh).map(catalogue),
  ...Object.entries(packs).map(([path, pack]) =>
    data(path.replace(/^(?:\.\.\/)+/, '').replace('/index.ts', ''), pack),
  ),
  data(
    'packages/ui-kit/src/**/*.docs.ts',
    [...parts.values()].map(({ docs }) => docs),
  ),
];
