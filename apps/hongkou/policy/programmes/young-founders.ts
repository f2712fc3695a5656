import type { ProgrammeInput } from '@portal/rules-core';
import { all, holdsAny, say, text } from '@portal/rules-core/author';
import { cite, conditionsOpen, id, judged, money, nothingPrinted } from '../common.ts';

const here = cite('main/4.2/p4');

export const contestProjects: ProgrammeInput = {
  id: id('entrepreneurship/contest-projects'),
  name: text('创业赛事获奖项目资助', 'Grants for prize-winning projects'),
  summary: text(
    '创业赛事的获奖项目在虹口落地转化的，给予经费资助。',
    'Prize-winning projects of start-up contests that are realised in the district are given a grant.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up', 'one-off-money'],
  citation: here,
  criteria: all([
    holdsAny(
      'hongkou:venture-groups',
      ['prize-project'],
      say(
        '获奖项目，并在虹口落地转化',
        'A prize-winning project, realised in the district',
        here,
        text(
          '“获奖项目”承接前文的创业主题活动、赛事和论坛；其他比赛的奖项算不算，规划没有写明。',
          '“Prize-winning” follows the start-up events of the district and the contests and forums held with departments of the city; whether prizes of other contests count is not stated.',
        ),
      ),
    ),
    conditionsOpen(here),
  ]),
  benefits: [money('grant', here, { name: ['经费资助', 'Grant'], need: 'one-off-money' })],
  notStated: nothingPrinted,
};

export const studentFounders: ProgrammeInput = {
  id: id('entrepreneurship/student-founders'),
  name: text('青年大学生创业引领计划', 'Plan for young university students who start up'),
  summary: text(
    '扶持大学生创业：项目启动金、房租、带动就业三项资助或补贴，加上优秀项目奖励。',
    'Support for student founders: starting funds, a rent subsidy, a subsidy for jobs created, and awards for excellent projects.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up', 'one-off-money'],
  citation: here,
  criteria: all([
    holdsAny(
      'hongkou:venture-groups',
      ['student-founder'],
      say(
        '创业的大学生',
        'A university student who founds a business',
        here,
        text(
          '毕业生算不算、毕业多久以内，规划没有写明，由主管部门认定。',
          'Whether graduates count, and for how long, is not stated; the authority decides.',
        ),
      ),
    ),
    conditionsOpen(here),
  ]),
  benefits: [
    money('starting-funds', here, {
      name: ['项目启动金资助', 'Starting funds for the project'],
      need: 'start-up',
    }),
    money('premises-rent', here, {
      name: ['房租补贴', 'Rent subsidy'],
      need: 'start-up',
      interpretation: [
        '条款没有写明是经营场所还是住房；它列在创业扶持里，这里按经营场所的房租理解。',
        'The clause does not say whether this is for business premises or a home; as it stands among start-up support, premises are assumed.',
      ],
    }),
    money('jobs-created', here, {
      name: ['带动就业补贴', 'Subsidy for jobs created'],
      need: 'start-up',
      when: judged('带动了就业', 'The business has created jobs', here),
      terms: ['带动多少人就业才算，未载明。', 'How many jobs are needed is not stated.'],
    }),
    money('project-award', here, {
      name: ['优秀创业项目奖励', 'Award for an excellent start-up project'],
      need: 'one-off-money',
      when: judged('被评为优秀创业项目', 'Judged an excellent start-up project', here),
    }),
  ],
  notStated: nothingPrinted,
};
