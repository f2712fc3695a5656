import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  holdsAny,
  judgedBy,
  percent,
  say,
  text,
} from '@portal/rules-core/author';
import {
  authority,
  cite,
  conditionsNotStated,
  employerInSongjiang,
  id,
  noFigure,
} from '../common.ts';

const place = 'main/3.5.2/p2';
const here = cite(place);

const plans = any(
  [
    holdsAny(
      'songjiang:selected-plans',
      ['wanren', 'shanghai-leading'],
      say(
        '入选国家万人计划或上海市领军人才',
        'Selected for the national Ten Thousand Talents Plan or as Shanghai Leading Talent',
        here,
      ),
    ),
    all([
      holdsAny(
        'songjiang:selected-plans',
        ['other'],
        say(
          '入选其他国家级、市级高层次人才计划',
          'Selected for another national or municipal plan for high-level talent',
          here,
        ),
      ),
      judgedBy(
        authority,
        say(
          '该计划也可以配套',
          'That this plan is matched as well',
          here,
          text(
            '条款点名两项计划，后面写“等”；其他计划算不算，由主管部门决定。',
            'The clause names two plans, “and others”; whether another one counts is for the authority.',
          ),
        ),
      ),
    ]),
  ],
  { words: text('入选的人才计划', 'Plan that selected the person'), citation: here },
);

const districtPlan = judgedBy(
  authority,
  say(
    '被选入区领军、拔尖人才资助培养计划',
    'Selected for the district’s funding and training plan for leading and top talent',
    here,
    text(
      '这一计划的条件和名额，规划没有写明。',
      'The plan prints neither the conditions nor the number of places.',
    ),
  ),
);

export const cultivation: ProgrammeInput = {
  id: id('p02-cultivation'),
  name: text(
    '“高层次创新创业人才培育”计划',
    'Cultivation plan for high-level innovators and founders',
  ),
  summary: text(
    '入选国家万人计划或上海市领军人才等，区里按国家、市级资助标准1:1配套；区领军、拔尖人才另有资助培养。',
    'Those selected for the national Ten Thousand Talents Plan, as Shanghai Leading Talent and the like have their national or municipal grant matched one to one; the district funds leading and top talent of its own.',
  ),
  audience: ['person'],
  needs: ['one-off-money', 'research', 'career'],
  citation: cite(place, 'main/3.5.2', 'main/1.1.4/p2'),
  criteria: all([
    employerInSongjiang(place),
    any([plans, districtPlan], {
      words: text('国家、市级或区级的入选者', 'Selected at national, municipal or district level'),
      citation: here,
    }),
  ]),
  benefits: [
    {
      id: 'matching',
      name: text('1:1配套资助', 'Grant matched one to one'),
      need: 'one-off-money',
      amount: {
        kind: 'matched',
        bound: 'exact',
        of: 'songjiang:plan-grant',
        ratio: percent(100),
      },
      citation: here,
      when: plans,
      like: 'talent-grant',
      terms: text(
        '与国家、市级资助标准同样数额；怎样拨付、几时拨付未载明。',
        'The same sum again as the national or municipal standard grants. How and when it is paid is not stated.',
      ),
      interpretation: text(
        '同时有国家和市级资助的，是分别配套还是只配一项，没有写明；这里按填入的一笔计算。',
        'Whether somebody with both a national and a municipal grant has each of them matched is not stated; the one sum entered is reckoned with.',
      ),
    },
    {
      id: 'district-grant',
      name: text('区领军、拔尖人才资助', 'District grant for leading and top talent'),
      need: 'one-off-money',
      amount: figureNotStated,
      citation: cite(place, 'main/1.1.4/p2'),
      when: districtPlan,
      terms: noFigure,
    },
    {
      id: 'studio',
      name: text('领军人才工作室', 'Studios of leading talent'),
      need: 'research',
      amount: figureNotStated,
      citation: here,
      when: conditionsNotStated(place, '谁可以设立，未载明', 'Who may have one is not stated'),
      terms: text(
        '要建一批，谋求关键技术突破；有什么支持未载明。',
        'A number are to be set up, for breakthroughs in key technology; what support they have is not stated.',
      ),
    },
    {
      id: 'stations',
      name: text('院士专家、博士后站点的支持', 'Support at expert and postdoctoral stations'),
      need: 'research',
      amount: figureNotStated,
      citation: cite(place, 'main/1.1.4/p2'),
      when: conditionsNotStated(place, '谁可以得到，未载明', 'Who receives it is not stated'),
      terms: text(
        '借助院士专家工作站（规划印发时29家）、博士后工作站和实践基地；内容未载明。',
        'Through academician and expert workstations (29 when the plan was issued), postdoctoral stations and practice bases; what it consists of is not stated.',
      ),
    },
  ],
  notStated: ['duration', 'process', 'deadline', 'contact'],
};
