import type { DistrictDefinition } from '@portal/district-kit';
import { en } from './text/en.ts';
import { zh } from './text/zh.ts';

/** What this district adds to the pages that all districts share. */
export const definition: DistrictDefinition = {
  id: 'yangpu',
  messages: { zh, en },
  front: { load: () => import('./front/front-part.tsx') },
  pages: [
    {
      path: 'exam-fee',
      title: { zh: '考试费报销', en: 'Exam fees' },
      summary: {
        zh: '填几张新取得的证书各交了多少考试费，算出按规划可报销多少、要满足什么条件。',
        en: 'Enter what the examinations for new certificates cost; see what the plan reimburses, and on what conditions.',
      },
      serves: ['yangpu-craftsmen'],
      load: () => import('./exam-fee/exam-fee-page.tsx'),
    },
  ],
};
