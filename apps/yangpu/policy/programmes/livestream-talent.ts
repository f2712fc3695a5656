import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, holdsAny, say, text } from '@portal/rules-core/author';
import { cite, id, nothingStated, unstated } from '../words.ts';

const LIVE = cite('main/4.3.2/p4');

export const livestreamTalent: ProgrammeInput = {
  id: id('livestream-talent'),
  name: text('直播人才认定和专项支持', 'Recognition and support for livestreaming talent'),
  summary: text(
    '区里要探索直播人才怎样认定、给什么专项支持，标准要体现产业贡献和行业影响力；标准和支持都没有写明。',
    'The district means to work out how livestreaming talent is recognised and supported, by its contribution and influence; neither standard nor support is stated.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up'],
  citation: cite('main/4.3.2/p4', 'main/4.1.2/p4'),
  criteria: all([
    holdsAny('yangpu:fields', ['livestream'], say('从事直播', 'Works in livestreaming', LIVE)),
    unstated(
      '认定标准尚在探索，规划未载明',
      'The standard is still being worked out; the plan does not state it',
      LIVE,
    ),
  ]),
  benefits: [
    {
      id: 'support',
      name: text('专项支持', 'Special support'),
      need: 'start-up',
      amount: figureNotStated,
      citation: LIVE,
      terms: text(
        '支持政策与认定标准一并探索；支持什么、有没有资金，没有写明。',
        'It is being worked out with the standard; what it is, and whether it includes money, is not stated.',
      ),
    },
  ],
  notStated: nothingStated,
  interpretation: text(
    '条款盼望直播人才“落户”杨浦创新创业，没有说是户口；这里理解为来区里发展，不当作户籍待遇。',
    'The clause hopes that such talent will “settle” in Yangpu to innovate and found, and does not speak of household registration; it is read as coming here to work, not as a benefit of registration.',
  ),
};
