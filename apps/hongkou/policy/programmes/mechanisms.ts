import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, holdsAny, is, notStated, say, text } from '@portal/rules-core/author';
import {
  cite,
  conditionsOpen,
  id,
  judged,
  money,
  nothingPrinted,
  nothingPrintedInKind,
  support,
} from '../common.ts';

const training = cite('main/5.2.1/p2');
const mobility = cite('main/5.2.2/p2');
const incentives = cite('main/5.2.4/p2');

export const managerTraining: ProgrammeInput = {
  id: id('mechanisms/manager-training'),
  name: text('虹口职业经理人才培训计划', 'Training plan for professional managers'),
  summary: text(
    '面向民营企业经营者的培训，重点是新生代企业家和企业的高级管理人才。',
    'Training for those who run private enterprises, above all senior managers and a new generation of entrepreneurs.',
  ),
  audience: ['person', 'employer'],
  needs: ['training'],
  citation: training,
  criteria: all([
    judged(
      '民营企业的经营者，重点是新生代企业家和高级管理人才',
      'Someone who runs a private enterprise, above all a senior manager or an entrepreneur of the new generation',
      training,
      text(
        '这项计划写在“民营企业经营者培训”之下，这里理解为面向民营企业；条款没有说别的企业不能参加，由主管部门认定。',
        'The plan stands under training for those who run private enterprises and is read as being for them; the clause does not shut others out, and the authority decides.',
      ),
    ),
    conditionsOpen(training),
  ]),
  benefits: [
    support('training', training, {
      name: ['经营者培训', 'Training for managers'],
      need: 'training',
      terms: [
        '培训基地由行业组织、大专院校、网络媒体、知名民企等共建，规划写的是“探索”；收不收费未载明。',
        'Bases shared by colleges, trade bodies, well-known private companies and online media are being tried out; whether there is a fee is not stated.',
      ],
    }),
  ],
  notStated: nothingPrintedInKind,
};

export const householdRegistration: ProgrammeInput = {
  id: id('mechanisms/household-registration'),
  name: text('居住证积分、居转户、直接落户', 'Permit points and household registration'),
  summary: text(
    '上海市对引进人才有居住证积分、居转户、直接引进户籍三项标准，区里加大执行力度；标准由市里定，不在本规划里。',
    'Shanghai’s standards for residence permit points, the way from permit to household registration, and direct registration of talent brought in are carried out with more force; the standards are the city’s and not part of this plan.',
  ),
  audience: ['person'],
  needs: ['household-registration'],
  citation: mobility,
  criteria: notStated(
    say(
      '符合上海市的标准；标准不在本规划里',
      'Meeting the standards of Shanghai, which are not part of this plan',
      mobility,
    ),
  ),
  benefits: [
    support('permit-points', mobility, {
      name: ['居住证积分', 'Residence permit points'],
      need: 'household-registration',
    }),
    support('permit-to-household', mobility, {
      name: ['居转户', 'From residence permit to household registration'],
      need: 'household-registration',
    }),
    support('direct-registration', mobility, {
      name: ['户籍直接引进', 'Direct household registration'],
      need: 'household-registration',
    }),
  ],
  notStated: nothingPrintedInKind,
};

export const foreignEntry: ProgrammeInput = {
  id: id('mechanisms/foreign-entry'),
  name: text('外籍人才永久居留和签证服务点', 'Permanent residence and visas for foreign talent'),
  summary: text(
    '区里向有关部门争取，让外籍高层次人才签证、永久居留证等能在虹口申办。',
    'The district seeks the agreement of the departments in charge to a place in the district where permanent residence, visas for high-level foreign talent and the like can be applied for.',
  ),
  audience: ['person'],
  needs: ['entry-and-stay'],
  citation: mobility,
  criteria: all([
    is('person.foreign', true, say('外国国籍', 'A foreign national', mobility)),
    conditionsOpen(mobility),
  ]),
  benefits: [
    support('local-desk', mobility, {
      name: ['在虹口申办永久居留证、签证', 'Applying for residence and visas in the district'],
      need: 'entry-and-stay',
      terms: [
        '规划写的是“争取”设点，设没设未载明。',
        'The plan means to seek it; whether the place was opened is not stated.',
      ],
    }),
  ],
  notStated: nothingPrintedInKind,
};

export const foreignGraduates: ProgrammeInput = {
  id: id('mechanisms/foreign-graduates'),
  name: text('外国留学生毕业后留沪就业试点', 'Trial of work in Shanghai for foreign graduates'),
  summary: text(
    '与自贸区、张江园区合作，试点让外国留学生在上海毕业后直接就业。',
    'With the free-trade zone and the Zhangjiang park, a trial that lets foreign students work in Shanghai straight after graduating there.',
  ),
  audience: ['person'],
  needs: ['entry-and-stay', 'career'],
  citation: mobility,
  criteria: all([
    is(
      'hongkou:foreign-graduate',
      true,
      say(
        '在沪外国留学生，毕业后就业',
        'A foreign student in Shanghai, after graduation',
        mobility,
      ),
    ),
    conditionsOpen(mobility),
  ]),
  benefits: [
    support('direct-work', mobility, {
      name: ['毕业后直接留沪就业', 'Working in Shanghai straight after graduation'],
      need: 'entry-and-stay',
      terms: ['是试点。', 'It is a trial.'],
    }),
  ],
  notStated: nothingPrintedInKind,
};

export const agencyReward: ProgrammeInput = {
  id: id('mechanisms/agency-reward'),
  name: text('引才中介机构奖励', 'Rewards for agencies that find talent'),
  summary: text(
    '中介机构发现、引进优秀人才的，给予奖励。',
    'Agencies that find and bring in excellent talent are rewarded.',
  ),
  audience: ['agency'],
  needs: ['recruitment', 'one-off-money'],
  citation: incentives,
  criteria: all([
    holdsAny(
      'hongkou:employer-groups',
      ['talent-agency'],
      say(
        '发现或引进优秀人才的中介机构',
        'An agency that has found or brought in excellent talent',
        incentives,
        text(
          '条款写“发现和引进”，可以读作两样都要，也可以读作有一样即可；这里按有一样即可，由主管部门认定。',
          'The clause says “finding and bringing in”: both may be meant, or either. Either is taken here, and the authority decides.',
        ),
      ),
    ),
    conditionsOpen(incentives),
  ]),
  benefits: [money('reward', incentives, { name: ['奖励', 'Reward'], need: 'one-off-money' })],
  notStated: nothingPrinted,
};

export const talentPlans: ProgrammeInput = {
  id: id('mechanisms/talent-plans'),
  name: text(
    '虹口领军人才、虹口拔尖人才、高层次产业人才等计划',
    'The district’s plans for leading, top and high-level industry talent',
  ),
  summary: text(
    '区里设几项人才计划并配梯次资助，加大对创新创业团队的选拔扶持，还优先推荐、重点支持创新创业人才申报国家和上海的计划。',
    'The district sets up plans of its own with funding by stages, does more to select and support teams, and puts innovators and founders forward first, and backs them, for national and Shanghai plans.',
  ),
  audience: ['person', 'team'],
  needs: ['salary-and-awards', 'career'],
  citation: incentives,
  criteria: all([
    any(
      [
        judged('入选区里的人才计划', 'Selected for a plan of the district', incentives),
        judged(
          '创新创业人才或团队，由区里推荐、选拔',
          'An innovator, founder or team put forward or selected by the district',
          incentives,
        ),
      ],
      { words: text('入选或被推荐', 'Selected or put forward'), citation: incentives },
    ),
    conditionsOpen(incentives),
  ]),
  benefits: [
    money('staged-funding', incentives, {
      name: ['梯次资助', 'Funding by stages'],
      need: 'salary-and-awards',
      terms: [
        '对应人才的不同发展阶段；档次和数额未载明。',
        'By the stages of a career; neither grades nor figures are stated.',
      ],
    }),
    money('team-support', incentives, {
      name: ['创新创业团队选拔扶持', 'Selection and support of teams'],
      need: 'career',
      terms: [
        '扶持什么、有没有资金，规划未载明。',
        'What the support is, and whether it includes money, is not stated.',
      ],
    }),
    support('recommendation', incentives, {
      name: [
        '优先推荐、重点支持申报国家和上海的计划',
        'Put forward first, and backed, for national and Shanghai plans',
      ],
      need: 'career',
      terms: [
        '包括人才计划、资金和项目；推荐不等于入选。',
        'Talent plans, funds and projects; being put forward is not being chosen.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};
