import type { DistrictDefinition } from '@portal/district-kit';
import { en } from './text/en.ts';
import { zh } from './text/zh.ts';

/** What this district adds to the pages that all districts share. */
export const definition: DistrictDefinition = {
  id: 'hongkou',
  messages: { zh, en },
  front: { load: () => import('./front/front-part.tsx') },
  pages: [
    {
      path: 'then',
      title: { zh: '当时能得到什么', en: 'What you would have got' },
      summary: {
        zh: '选规划期内的一天，答几个问题，看当时哪些项目面向您。',
        en: 'Choose a day of the plan period, answer a few questions, and see which programmes were meant for you.',
      },
      load: () => import('./then/then-page.tsx'),
    },
    {
      path: 'time-line',
      title: { zh: '规划期与指标', en: 'Period and targets' },
      summary: {
        zh: '规划期从哪天到哪天，七项指标和正文数字要到2020年做到多少。',
        en: 'From when until when the plan ran, and how far its seven targets and other figures were to reach by 2020.',
      },
      load: () => import('./time-line/time-line-page.tsx'),
    },
  ],
};
