import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  forDistrict,
  holdsAny,
  judgedBy,
  oneOffUpTo,
  say,
  text,
  wan,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

export const innovationTeamAward: ProgrammeInput = {
  id: id('innovation-team-award'),
  name: text('创新创业优秀人才团队奖励', 'Award for outstanding innovation teams'),
  summary: text(
    '进入市级三类科技产业名录、效益和潜力俱佳的企业，可参加评审，团队奖励最高1200万元，怎么分由企业定。',
    'Enterprises on one of three municipal technology lists, with good results and potential, may enter a review for a team award of up to CNY 12,000,000, which they share out as they see fit.',
  ),
  audience: ['employer', 'team'],
  needs: ['one-off-money'],
  citation: cite('main/2.3'),
  criteria: all([
    holdsAny(
      'employer.lists',
      ['strategic-emerging', 'high-tech', 'tech-little-giant'],
      say(
        '进入本市战略性新兴产业、高新技术企业、科技小巨人企业三种名录之一',
        'On one of three municipal lists: strategic emerging industries, high and new technology enterprises, “little giant” technology enterprises',
        cite('main/2.3'),
        text(
          '三种名录之间用顿号相连，可读作“之一”，也可读作“全部”；三者性质并列，这里读作进入其中一种即可。',
          'The three lists are joined by enumeration commas, which could mean any or all of them; as they stand side by side, one is read as enough.',
        ),
      ),
    ),
    judgedBy(
      text('评审机构（文件未写明）', 'the review panel, which the document does not name'),
      say(
        '经济效益好、发展潜力足，并通过评审',
        'Good economic results, ample potential, and success in the review',
        cite('main/2.3'),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'team-award',
      name: text('人才团队奖励', 'Team award'),
      need: 'one-off-money',
      amount: oneOffUpTo(wan(1200)),
      citation: cite('main/2.3'),
      like: 'one-off-award',
      recipient: text('企业的人才团队', 'The enterprise’s team'),
      terms: text(
        '分配方案由企业自定；是否一次付清未载明。',
        'The enterprise decides how it is shared out; whether it is paid at once is not stated.',
      ),
    },
  ],
  notStated: ['criteria', 'process', 'deadline', 'contact'],
};
