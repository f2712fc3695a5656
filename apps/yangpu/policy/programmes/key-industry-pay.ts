import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, inKind, is, say, text } from '@portal/rules-core/author';
import { cite, id, judged, nothingStated } from '../words.ts';

const PAY = cite('main/4.3.3/p3');

export const keyIndustryPay: ProgrammeInput = {
  id: id('key-industry-pay'),
  name: text(
    '重点行业高管和核心团队专项奖励',
    'Award for executives and core teams in key industries',
  ),
  summary: text(
    '经认定的区重点产业高管和核心团队，按对区域的贡献和影响力给予专项奖励，在荣誉推荐、资金扶持、项目申报上优先。数额没有写明。',
    'An award for recognised executives and core teams in the district’s key industries by what they contribute and how far their influence goes, and priority in projects, funding and honours. No figure is printed.',
  ),
  audience: ['person', 'team'],
  needs: ['salary-and-awards', 'career'],
  citation: PAY,
  criteria: all([
    is(
      'yangpu:executive-or-core',
      true,
      say('企业高管或核心团队成员', 'An executive or a member of the core team', PAY),
    ),
    judged(
      '属于区重点产业领域，并经认定；奖励看区域贡献和影响力',
      'Recognised as belonging to a key industry of the district; the award goes by contribution and influence',
      PAY,
      text(
        '条款没有列出重点产业，也没有写明企业须注册或纳税在杨浦。',
        'The clause neither lists the key industries nor asks that the enterprise be registered or taxed in Yangpu.',
      ),
    ),
  ]),
  benefits: [
    {
      id: 'award',
      name: text('专项奖励', 'Award'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: PAY,
      terms: text(
        '奖励制度还要建立；数额未载明。',
        'The scheme is still to be set up; no figure is stated.',
      ),
    },
    {
      id: 'priority',
      name: text(
        '荣誉推荐、项目申报、资金扶持等方面优先',
        'Priority in projects, funding, honours and the like',
      ),
      need: 'career',
      amount: inKind,
      citation: PAY,
    },
  ],
  notStated: nothingStated,
};
