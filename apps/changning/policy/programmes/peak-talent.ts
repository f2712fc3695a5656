import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, forDistrict, inKind, is, judgedBy, say, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('changning');

const landing = text(
  '文件没有写明怎样算“落地长宁”。这里理解为在长宁工作，或用人单位（含自己创办的企业）注册在长宁，有一项即可。',
  'The document does not say what “landing in Changning” means. It is read as working in Changning, or an employer (one’s own enterprise included) registered there; either will do.',
);

export const peakTalent: ProgrammeInput = {
  id: id('01-peak-talent'),
  name: text('高峰人才支持计划', 'Peak talent support plan'),
  summary: text(
    '给落地长宁、成就突出、公认度高的一流人才和团队，一人一策地提供支持和配套服务。',
    'Tailor-made support and services for leading people and teams of outstanding, widely recognised achievement who come to Changning.',
  ),
  audience: ['person', 'team'],
  needs: ['career', 'daily-life'],
  citation: cite('main/2.1.1'),
  criteria: all([
    any(
      [
        is(
          'work.district',
          'changning',
          say('在长宁工作', 'Working in Changning', cite('main/2.1.1'), landing),
        ),
        is(
          'work.employerDistrict',
          'changning',
          say(
            '用人单位（含自己创办的企业）在长宁',
            'The employer, or one’s own enterprise, is in Changning',
            cite('main/2.1.1'),
            landing,
          ),
        ),
      ],
      { words: text('落地长宁', 'Landed in Changning'), citation: cite('main/2.1.1') },
    ),
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
  notStated: ['amount', 'duration', 'process', 'deadline', 'contact'],
};
