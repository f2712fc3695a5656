import type { DistrictDefinition } from '@portal/district-kit';
import { en } from './text/en.ts';
import { zh } from './text/zh.ts';

/** The finder's address, and the choice in it that says who asks. */
export const FINDER = { path: 'measure-finder', who: 'who' } as const;

/** What this district adds to the pages that all districts share. */
export const definition: DistrictDefinition = {
  id: 'changning',
  messages: { zh, en },
  front: { load: () => import('./front/front-part.tsx') },
  pages: [
    {
      path: FINDER.path,
      title: { zh: '举措查找', en: 'Measure finder' },
      summary: {
        zh: '从您是谁出发，看二十条举措里哪些点到您，各凭哪一条。',
        en: 'Start from who you are and see which of the twenty measures name you, and by which clause.',
      },
      load: () => import('./measure-finder/measure-finder-page.tsx'),
    },
  ],
};
