import type { ProgrammeInput } from '@portal/rules-core';
import { all, inKind, judgedBy, say, text } from '@portal/rules-core/author';
import { cite, id, landed } from './common.ts';

export const peakTalent: ProgrammeInput = {
  id: id('01-peak-talent'),
  name: text('高峰人才支持计划', 'Peak talent support plan'),
  summary: text(
    '给落地长宁、成就突出、公认度高的一流人才和团队，一人一策地提供支持和配套服务；也支持企业引进这样的人才。',
    'Tailor-made support and services for leading people and teams of outstanding, widely recognised achievement who come to Changning; enterprises are supported in bringing them in.',
  ),
  audience: ['person', 'team', 'employer'],
  needs: ['career', 'daily-life', 'recruitment'],
  citation: cite('main/2.1.1'),
  criteria: all([
    landed(cite('main/2.1.1')),
    judgedBy(
      text('文件未载明由谁认定', 'The document does not name the authority'),
      say(
        '符合长宁产业发展导向，在国际国内有突出成就和较高公认度的一流人才或其团队',
        'Leading talent, or their team, in line with Changning’s industries, with outstanding achievements at home or abroad and wide recognition',
        cite('main/2.1.1'),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'tailored-support',
      name: text('个性化支持', 'Individual support'),
      need: 'career',
      amount: inKind,
      citation: cite('main/2.1.1'),
      terms: text(
        '“量身订制”；支持什么、有没有资金，文件未载明。',
        'Made to measure; the document does not state what it consists of, nor whether it includes money.',
      ),
    },
    {
      id: 'services',
      name: text('综合配套服务', 'Accompanying services'),
      need: 'daily-life',
      amount: inKind,
      citation: cite('main/2.1.1'),
      terms: text('服务内容文件未载明。', 'The document does not list the services.'),
    },
  ],
  interpretation: text(
    '对引进人才的企业给什么支持，文件未载明；落实上海的人才高峰工程方案，方案的条件也不在本文件里。',
    'What enterprises receive for bringing talent in is not stated. The plan carries out Shanghai’s programme for peak talent, whose conditions are not in this document either.',
  ),
  notStated: ['amount', 'duration', 'process', 'deadline', 'contact'],
};
