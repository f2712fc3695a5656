import type { ProgrammeInput } from '@portal/rules-core';
import { all, is, notStated, say, text } from '@portal/rules-core/author';
import { cite, id, money, nothingPrinted, support } from '../common.ts';

const platform = cite('main/4.3/p2');
const channels = cite('main/4.3/p3');

export const ventureCapitalTeams: ProgrammeInput = {
  id: id('finance/venture-capital-teams'),
  name: text('创业投资人才和团队奖励', 'Rewards for venture capital talent and teams'),
  summary: text(
    '创业投资的管理运营人才和投资机构的核心团队，符合一定条件的，给予支持和奖励。',
    'Those who manage and run venture capital, and the core teams of investment institutions, are supported and rewarded if they meet certain conditions.',
  ),
  audience: ['person', 'team'],
  needs: ['salary-and-awards', 'career'],
  citation: platform,
  criteria: all([
    is(
      'hongkou:venture-capital-role',
      true,
      say(
        '创业投资的管理、运营人才，或投资机构的核心团队',
        'A manager or operator of venture capital, or the core team of an investment institution',
        platform,
      ),
    ),
    notStated(
      say(
        '“符合一定条件”，是哪些条件未载明',
        '“Certain conditions”, which are not stated',
        platform,
      ),
    ),
  ]),
  benefits: [
    money('award', platform, { name: ['奖励', 'Award'], need: 'salary-and-awards' }),
    money('support', platform, {
      name: ['支持', 'Support'],
      need: 'career',
      terms: [
        '支持什么、有没有资金，规划未载明。',
        'What the support is, and whether it includes money, is not stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const founderFinancing: ProgrammeInput = {
  id: id('finance/founder-financing'),
  name: text('人才创业融资措施', 'Financing measures for talent’s start-ups'),
  summary: text(
    '小额贷款担保、贷款贴息、科技保险、税费减免等，用来鼓励人才创业融资；各项的条件规划没有写明。',
    'Guarantees for small loans, interest subsidies, technology insurance, relief from taxes and fees and more, to encourage talent to finance a start-up; the conditions of each are not printed.',
  ),
  audience: ['person', 'employer'],
  needs: ['start-up'],
  citation: channels,
  criteria: notStated(
    say(
      '人才创业；谁可以申请、要什么条件，规划未载明',
      'Start-ups of talent; who may apply and on what conditions is not stated',
      channels,
    ),
  ),
  benefits: [
    support('loan-guarantee', channels, {
      name: ['小额贷款担保', 'Guarantee for small loans'],
      need: 'start-up',
      terms: ['担保的是贷款，贷款要偿还。', 'It guarantees a loan, which is to be repaid.'],
    }),
    money('interest-subsidy', channels, {
      name: ['贷款贴息', 'Interest subsidy on loans'],
      need: 'start-up',
    }),
    support('equity-crowdfunding', channels, {
      name: ['股权众筹', 'Equity crowdfunding'],
      need: 'start-up',
    }),
    support('technology-insurance', channels, {
      name: ['科技保险', 'Technology insurance'],
      need: 'start-up',
    }),
    money('tax-relief', channels, {
      name: ['税费减免', 'Relief from taxes and fees'],
      need: 'start-up',
    }),
  ],
  notStated: nothingPrinted,
  interpretation: text(
    '规划要求“落实”这些措施；措施本身出自哪些文件、是否仍在办理，未载明。',
    'The plan has these measures carried out; which documents they come from, and whether they are available, is not stated.',
  ),
};
