import type { ProgrammeInput } from '@portal/rules-core';
import { all, holdsAny, say, text } from '@portal/rules-core/author';
import { cite, conditionsOpen, id, money, nothingPrinted, support } from '../common.ts';

const here = cite('main/4.1/p3');

export const gaofeng: ProgrammeInput = {
  id: id('high-end/gaofeng'),
  name: text('高峰计划：吸引企业总部', 'Gaofeng plan: attracting headquarters'),
  summary: text(
    '用配套政策和服务吸引跨国公司、国内百强企业把总部设在虹口，借总部集聚高层次人才。',
    'Policies and services to bring headquarters of multinationals and of China’s top 100 companies to the district, and high-level talent with them.',
  ),
  audience: ['employer'],
  needs: ['start-up', 'recruitment'],
  citation: here,
  criteria: all([
    holdsAny(
      'hongkou:employer-groups',
      ['headquarters'],
      say(
        '跨国公司的总部或地区总部，或国内百强企业的总部',
        'Headquarters or regional headquarters of a multinational, or headquarters of one of China’s top 100 companies',
        here,
      ),
    ),
    conditionsOpen(here),
  ]),
  benefits: [
    money('policies', here, {
      name: ['政策配套', 'Accompanying policies'],
      need: 'start-up',
      terms: [
        '有哪些政策、有没有资金，规划未载明。',
        'Which policies, and whether they include money, is not stated.',
      ],
    }),
    support('services', here, {
      name: ['吸引总部入驻的服务', 'Services to attract headquarters'],
      need: 'recruitment',
      terms: ['服务内容未载明。', 'The services are not listed.'],
    }),
  ],
  notStated: nothingPrinted,
};
