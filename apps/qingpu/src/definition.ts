import type { DistrictDefinition } from '@portal/district-kit';
import { en } from './text/en.ts';
import { zh } from './text/zh.ts';

/** What this district adds to the pages that all districts share. */
export const definition: DistrictDefinition = {
  id: 'qingpu',
  messages: { zh, en },
  pages: [
    {
      path: 'class-finder',
      title: { zh: '类别查找', en: 'Class finder' },
      summary: {
        zh: '回答一次，看清自己在人才安居和产业人才里各属哪一类。',
        en: 'Answer once and see your class under the housing rules and under the rules on industry.',
      },
      serves: ['housing-subsidy', 'industry-talent'],
      load: () => import('./class-finder/class-finder-page.tsx'),
    },
    {
      path: 'points',
      title: { zh: '积分计算', en: 'Points' },
      summary: {
        zh: '逐项计算人才积分，看离登记还差多少；也能为一批人排名分档。',
        en: 'Count talent points item by item, see how far it is to registration, rank a group into bands.',
      },
      serves: ['points-rental-subsidy'],
      load: () => import('./points/points-page.tsx'),
    },
    {
      path: 'housing',
      title: { zh: '住房', en: 'Housing' },
      summary: {
        zh: '购房补贴、租房补贴、积分补贴和人才公寓并排对照，算合计和发放进度。',
        en: 'Purchase and rent subsidies, points and apartments side by side, with totals and payments.',
      },
      serves: ['housing-subsidy', 'points-rental-subsidy', 'talent-apartment'],
      load: () => import('./housing/housing-page.tsx'),
    },
    {
      path: 'agriculture',
      title: { zh: '农业创业', en: 'Agriculture' },
      summary: {
        zh: '团队A、B、C类的门槛和奖励，个人创业人才的条件。',
        en: 'What teams of class A, B and C take and bring, and the conditions for single founders.',
      },
      serves: ['agri-team', 'agri-talent'],
      load: () => import('./agriculture/agriculture-page.tsx'),
    },
  ],
};
