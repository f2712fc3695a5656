import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, figureNotStated, inKind, is, say, text } from '@portal/rules-core/author';
import {
  cite,
  contentNotStated,
  figureMissing,
  id,
  judged,
  nothingStated,
  unstated,
} from '../words.ts';

const HEADQUARTERS = cite('main/4.2.3/p2');
const RECRUITMENT = cite('main/4.2.3/p3');
const PRODUCTS = cite('main/4.2.3/p4');

const headquarters = all(
  [
    is(
      'yangpu:hr-headquarters',
      true,
      say(
        '人力资源企业总部型机构设在区内',
        'A headquarters-type human-resource establishment in the district',
        HEADQUARTERS,
      ),
    ),
    unstated(
      '怎样算总部型、扶持有什么条件，规划未载明',
      'What counts as headquarters, and the conditions of the support, are not stated',
      HEADQUARTERS,
    ),
  ],
  { words: text('总部型机构', 'Headquarters'), citation: HEADQUARTERS },
);

const recruited = all(
  [
    is(
      'yangpu:recruited-for-key',
      true,
      say(
        '为本区重点企业引进了顶尖或高端人才',
        'Has helped a key enterprise of the district bring in top or high-end talent',
        RECRUITMENT,
      ),
    ),
    judged(
      '企业属于重点企业，人才属于顶尖或高端',
      'The enterprise counts as key, and the talent as top or high-end',
      RECRUITMENT,
      text(
        '哪些企业、哪些人才算，规划没有写明，所以引进过人也不等于一定得奖。',
        'Which enterprises and which talent count is not stated, so that having recruited somebody does not by itself bring the award.',
      ),
    ),
  ],
  { words: text('引进人才', 'Recruitment'), citation: RECRUITMENT },
);

const product = judged(
  '有经认定的优质人力资源服务产品',
  'Has a human-resource product that is recognised for its quality',
  PRODUCTS,
  text(
    '规划另外鼓励创新产品和服务业态在“东部园”首发；首发是不是认定的前提，没有写明。',
    'The plan also encourages new products and services to be launched first in the eastern park; whether recognition depends on that is not stated.',
  ),
);

export const hrServices: ProgrammeInput = {
  id: id('hr-services'),
  name: text(
    '人力资源服务机构扶持（“人力资源服务+”促进计划）',
    'Support for human-resource agencies (“Human-resource services +” plan)',
  ),
  summary: text(
    '在杨浦设总部型机构的有政策扶持；替重点企业引来顶尖、高端人才的有引才奖励，并优先推荐参评市级“伯乐奖”；经认定的优质产品可进“国际超市”清单。认定标准和数额没有写明。',
    'Policy support for headquarters-type establishments; an award for bringing top or high-end talent to key enterprises, with priority for the city’s “Bole” award; recognised products may enter the “international supermarket” list. Neither standards of recognition nor figures are printed.',
  ),
  audience: ['agency'],
  needs: ['recruitment', 'start-up'],
  citation: cite('main/4.2.3/p2', 'main/4.2.3/p3', 'main/4.2.3/p4'),
  criteria: all([
    is(
      'employer.kind',
      'hr-agency',
      say(
        '人力资源服务机构',
        'A human-resource agency',
        cite('main/4.2.3/p2', 'main/4.2.3/p3', 'main/4.2.3/p4'),
      ),
    ),
    any([headquarters, recruited, product], {
      words: text('以下各项，有一项即可', 'Any one of these'),
      citation: cite('main/4.2.3/p2', 'main/4.2.3/p3', 'main/4.2.3/p4'),
    }),
  ]),
  benefits: [
    {
      id: 'headquarters-support',
      name: text('总部型机构政策扶持', 'Policy support for headquarters'),
      need: 'start-up',
      amount: figureNotStated,
      citation: HEADQUARTERS,
      when: headquarters,
      terms: contentNotStated,
    },
    {
      id: 'recruitment-award',
      name: text('引才奖励', 'Recruitment award'),
      need: 'recruitment',
      amount: figureNotStated,
      citation: RECRUITMENT,
      when: recruited,
      terms: figureMissing,
    },
    {
      id: 'bole-award',
      name: text('优先推荐申报市级“伯乐奖”', 'Priority for the city’s “Bole” award'),
      need: 'recruitment',
      amount: inKind,
      citation: RECRUITMENT,
      when: recruited,
    },
    {
      id: 'product-list',
      name: text('产品纳入“国际超市”服务清单', 'Products on the “international supermarket” list'),
      need: 'recruitment',
      amount: inKind,
      citation: PRODUCTS,
      when: product,
    },
  ],
  notStated: nothingStated,
};
