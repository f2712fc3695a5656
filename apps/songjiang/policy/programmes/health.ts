import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  figureNotStated,
  inKind,
  is,
  judgedBy,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { authority, cite, id, noFigure } from '../common.ts';

const place = 'main/3.5.9/p2';
const here = cite(place);

export const health: ProgrammeInput = {
  id: id('p09-health'),
  name: text(
    '“百名卫生专业骨干人才引进集聚”项目',
    '“One hundred key health professionals” project',
  ),
  summary: text(
    '从全国引进的卫生学科带头人、技术骨干，有住房补贴或优惠购房、一次性生活补贴、岗位津贴和过渡期公寓，配偶就业、子女入学也有帮助；数额都没有写明。',
    'Leaders of medical disciplines and key specialists brought in from all over China receive a housing subsidy or a home at favourable terms, a living subsidy, a post allowance, an apartment for the transition, and help for spouse and children. No sum is printed.',
  ),
  audience: ['person'],
  needs: ['home-purchase', 'rent', 'one-off-money', 'salary-and-awards', 'spouse', 'schooling'],
  citation: cite(place, 'main/3.5.9', 'main/3.2.2/p2'),
  criteria: all([
    oneOf(
      'work.industry',
      ['health', 'health-culture-tourism'],
      say(
        '在卫生健康领域工作',
        'Working in health care',
        here,
        text(
          '条款没有限定公立机构；在企业经营的健康服务里工作的，不因此排除。',
          'The clause is not limited to public bodies, so those in health care run as a business are not left out for that.',
        ),
      ),
    ),
    is(
      'work.newlyIntroduced',
      true,
      say(
        '新引进',
        'Newly introduced',
        here,
        text(
          '待遇写给“引进的”人才；引进多久算数，没有写明。',
          'The benefits are for those brought in; for how long after that is not stated.',
        ),
      ),
    ),
    judgedBy(
      authority,
      say(
        '被认可为学科带头人或专业技术骨干',
        'Accepted as a leader of a discipline or as a key specialist',
        here,
        text('职称、学历等标准没有印出。', 'No title, degree or other standard is printed.'),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'housing-subsidy',
      name: text('住房补贴', 'Housing subsidy'),
      need: 'home-purchase',
      amount: figureNotStated,
      citation: here,
      terms: text(
        '与优惠购房二者取一；是补购房还是补租房、补多少，都没有写明。',
        'Instead of a home at favourable terms. Whether it is for buying or renting, and how much, is not stated.',
      ),
    },
    {
      id: 'home-at-favourable-terms',
      name: text('政策性优惠购房', 'Home purchase at favourable terms'),
      need: 'home-purchase',
      amount: inKind,
      citation: here,
      terms: text(
        '与住房补贴二者取一；优惠多少未载明。',
        'Instead of the housing subsidy; how favourable is not stated.',
      ),
    },
    {
      id: 'living-subsidy',
      name: text('一次性生活补贴', 'One-off living subsidy'),
      need: 'one-off-money',
      amount: figureNotStated,
      citation: here,
      terms: noFigure,
    },
    {
      id: 'post-allowance',
      name: text('特殊岗位津贴', 'Special post allowance'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: here,
      when: judgedBy(
        authority,
        say('看当年工作表现和考核', 'According to the year’s work and assessment', here),
      ),
      terms: text(
        '每年可以享受；数额、能领几年未载明。',
        'Possible every year; how much, and for how many years, is not stated.',
      ),
    },
    {
      id: 'spouse',
      name: text('配偶就业便利', 'Help with work for the spouse'),
      need: 'spouse',
      amount: inKind,
      citation: here,
      terms: text('怎样帮助未载明。', 'What the help consists of is not stated.'),
    },
    {
      id: 'schooling',
      name: text('子女入学便利', 'Help with schooling for the children'),
      need: 'schooling',
      amount: inKind,
      citation: here,
      terms: text('怎样帮助未载明。', 'What the help consists of is not stated.'),
    },
    {
      id: 'transitional-flat',
      name: text('过渡期人才公寓', 'Talent apartment for the transition'),
      need: 'rent',
      amount: inKind,
      citation: here,
      terms: text(
        '过渡期多长、租金多少未载明。',
        'How long the transition is, and what the rent is, is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
