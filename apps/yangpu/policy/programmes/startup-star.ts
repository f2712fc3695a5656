import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, is, say, text } from '@portal/rules-core/author';
import { cite, contentNotStated, id, nothingStated, unstated } from '../words.ts';

const CONTEST = cite('main/4.1.1/p3', 'annex/1.1/p3');

export const startupStar: ProgrammeInput = {
  id: id('startup-star'),
  name: text('创业之星大赛获奖人才扶持', 'Support for winners of the start-up star contest'),
  summary: text(
    '持续举办创业之星大赛，发掘人才项目；获奖的创新创业人才有后续跟踪和扶持，力度还要加大。',
    'The start-up star contest goes on and looks for projects; innovators and founders who win a prize are followed up and supported, more than before.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up'],
  citation: CONTEST,
  criteria: all([
    is(
      'yangpu:contest-winner',
      true,
      say('在创业之星大赛获奖', 'A prize in the start-up star contest', CONTEST),
    ),
    unstated(
      '哪些奖项、多久以内可得扶持，规划未载明',
      'Which prizes count, and for how long, is not stated',
      cite('main/4.1.1/p3'),
    ),
  ]),
  benefits: [
    {
      id: 'follow-up',
      name: text('后续跟踪扶持', 'Follow-up support'),
      need: 'start-up',
      amount: figureNotStated,
      citation: cite('main/4.1.1/p3'),
      terms: contentNotStated,
    },
  ],
  notStated: nothingStated,
  interpretation: text(
    '正文称“创业之星大赛”，项目清单称“杨浦全球创业之星大赛”，这里看作同一项赛事。哪一届、什么奖项可得扶持，规划没有写明。',
    'The text speaks of the start-up star contest, the list of projects of Yangpu’s global one; they are taken to be the same. Which year’s contest and which prizes count is not stated.',
  ),
};
