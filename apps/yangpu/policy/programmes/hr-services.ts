import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, figureNotStated, inKind, is, say, text } from '@portal/rules-core/author';
import { cite, contentNotStated, figureMissing, id, judged, procedureNotStated } from '../words.ts';

const HEADQUARTERS = cite('main/4.2.3/p2');
const RECRUITMENT = cite('main/4.2.3/p3');
const PRODUCTS = cite('main/4.2.3/p4');

const headquarters = is(
  'yangpu:hr-headquarters',
  true,
  say(
    '人力资源企业总部型机构设在区内',
    'A headquarters-type human-resource establishment in the district',
    HEADQUARTERS,
  ),
);

const recruited = is(
  'yangpu:recruited-for-key',
  true,
  say(
    '为本区重点企业引进了顶尖或高端人才',
    'Has helped a key enterprise of the district bring in top or high-end talent',
    RECRUITMENT,
  ),
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
    '在杨浦设总部型机构的有政策扶持；帮重点企业引进顶尖、高端人才的有引才奖励，并优先推荐参评市级“伯乐奖”；经认定的优质产品可进“国际超市”清单；还要争取国际知名机构进驻“东部园”。数额没有写明。',
    'Policy support for headquarters-type establishments; an award for bringing top or high-end talent to key enterprises, with priority for the city’s “Bole” award; recognised products may enter the “international supermarket” list, and well-known international agencies are to be won for the eastern park. No figures are printed.',
  ),
  audience: ['agency'],
  needs: ['recruitment', 'start-up'],
  citation: cite('main/4.2.3/p2', 'main/4.2.3/p3', 'main/4.2.3/p4', 'main/1.1.4'),
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
      amount: inKind,
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
  notStated: ['amount', ...procedureNotStated],
};
