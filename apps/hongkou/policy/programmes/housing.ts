import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  figureNotStated,
  forDistrict,
  holdsAny,
  notStated,
  say,
  text,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('hongkou');
const here = cite('main/4.6/p2');

const standardOpen = notStated(
  say(
    '谁算“高层次”“中高层”和其他申领条件，规划未载明',
    'The plan does not state what counts as high or middle level, nor any other condition',
    here,
  ),
);

const either = text(
  '安家费补贴或购房补贴，得其中一种；怎样选定，规划未载明。',
  'The settling-in or the purchase subsidy, one of the two; the plan does not say how it is settled which.',
);

export const settlingIn: ProgrammeInput = {
  id: id('environment/settling-in'),
  name: text('安家费补贴或购房补贴', 'Settling-in or home purchase subsidy'),
  summary: text(
    '给高层次的创新创业、金融、航运人才，以及创新创业团队的核心成员；安家费和购房两种补贴得其一，标准规划没有写明。',
    'A settling-in or a home purchase subsidy for high-level innovators and founders, core members of their teams, and high-level finance and shipping talent; the standard is not printed.',
  ),
  audience: ['person'],
  needs: ['home-purchase', 'one-off-money'],
  citation: here,
  criteria: all([
    holdsAny(
      'hongkou:housing-groups',
      ['high-level-innovator', 'core-member', 'high-level-finance', 'high-level-shipping'],
      say(
        '高层次创新创业人才、团队核心成员，或高层次金融、航运人才',
        'High-level innovator or founder, core member of a team, or high-level finance or shipping talent',
        here,
        text(
          '“团队核心成员”承接“高层次创新创业”，这里理解为高层次创新创业团队的核心成员。',
          '“Core members of teams” follows “high-level innovators and founders” and is read as core members of such high-level teams.',
        ),
      ),
    ),
    standardOpen,
  ]),
  benefits: [
    {
      id: 'settling-in',
      name: text('安家费补贴', 'Settling-in subsidy'),
      need: 'one-off-money',
      amount: figureNotStated,
      citation: here,
      terms: either,
    },
    {
      id: 'purchase',
      name: text('购房补贴', 'Home purchase subsidy'),
      need: 'home-purchase',
      amount: figureNotStated,
      citation: here,
      like: 'home-purchase',
      terms: either,
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};

export const rentSubsidy: ProgrammeInput = {
  id: id('environment/rent-subsidy'),
  name: text('房租补贴', 'Rent subsidy'),
  summary: text(
    '面向中高层创新创业人才和产业人才的房租补贴；标准规划没有写明。',
    'A rent subsidy for innovators and founders of middle or higher level and for industry talent; the standard is not printed.',
  ),
  audience: ['person'],
  needs: ['rent'],
  citation: here,
  criteria: all([
    holdsAny(
      'hongkou:housing-groups',
      [
        'middle-innovator',
        'industry-talent',
        'key-industry',
        'high-level-innovator',
        'core-member',
        'high-level-finance',
        'high-level-shipping',
      ],
      say(
        '中高层创新创业人才，或产业人才',
        'Innovator or founder of middle or higher level, or industry talent',
        here,
        text(
          '“中高层”是否也限定“产业人才”，原文可有两种读法；这里不加限定，由主管部门认定。“中高层”理解为包括高层次和高层次团队的核心成员；金融、航运人才也是产业人才。',
          '“Middle or higher level” may or may not also govern “industry talent”; no such limit is applied here, and the authority decides. It is read as including the high level and the core members of high-level teams; finance and shipping talent are industry talent too.',
        ),
      ),
    ),
    standardOpen,
  ]),
  benefits: [
    {
      id: 'rent',
      name: text('房租补贴', 'Rent subsidy'),
      need: 'rent',
      amount: figureNotStated,
      citation: here,
      like: 'rent',
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
