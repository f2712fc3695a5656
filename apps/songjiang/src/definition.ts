import type { DistrictDefinition } from '@portal/district-kit';
import { en } from './text/en.ts';
import { zh } from './text/zh.ts';

/** What this district adds to the pages that all districts share. */
export const definition: DistrictDefinition = {
  id: 'songjiang',
  messages: { zh, en },
  front: { load: () => import('./front/front-part.tsx') },
  pages: [
    {
      path: 'wage-subsidy',
      title: { zh: '薪酬补贴测算', en: 'Salary subsidy' },
      summary: {
        zh: '填入社会平均工资，按印明的比例算出每人每年的下限和上限，也能按人数和年数测算。',
        en: 'Enter the social average wage and see the least and the most a person can receive in a year, also for several people and years.',
      },
      serves: ['p04-urgently-needed'],
      load: () => import('./wage-subsidy/wage-subsidy-page.tsx'),
    },
    {
      path: 'matching',
      title: { zh: '1:1配套测算', en: 'Matched grant' },
      summary: {
        zh: '填入国家或市级资助，看区里配套多少、要什么条件、哪些由主管部门决定。',
        en: 'Enter a national or municipal grant and see what the district adds, on which conditions, and what an authority decides.',
      },
      serves: ['p02-cultivation'],
      load: () => import('./matching/matching-page.tsx'),
    },
  ],
};
