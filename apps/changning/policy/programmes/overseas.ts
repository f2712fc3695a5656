import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  holdsAny,
  inKind,
  is,
  judgedBy,
  notStated,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, id, noAuthority } from './common.ts';

const founders = cite('main/2.2.7');
const honours = cite('main/2.2.9');

export const overseasFounders: ProgrammeInput = {
  id: id('07-overseas-founders'),
  name: text('海外人才来长宁创业支持', 'Support for founders from abroad'),
  summary: text(
    '外籍人才、留学回国（境）人员带着项目、技术或团队来长宁创业，有更大力度的政策支持和一站式服务。',
    'Foreign and returned talent who bring a project, technology or team to found a business in Changning have stronger policy support and one-stop services.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up', 'entry-and-stay'],
  citation: founders,
  criteria: all([
    any(
      [
        is('person.foreign', true, say('外籍人才', 'A foreign national', founders)),
        is(
          'person.returnee',
          true,
          say('留学回国（境）人员', 'Returned from study abroad', founders),
        ),
      ],
      { words: text('外籍或留学回国', 'Foreign or returned'), citation: founders },
    ),
    is(
      'changning:founds-here',
      true,
      say('到长宁创业', 'Founding a business in Changning', founders),
    ),
    holdsAny(
      'changning:brings',
      ['project', 'technology', 'team'],
      say(
        '带着项目、技术或团队',
        'Bringing a project, technology or a team',
        founders,
        text(
          '三项并列，可读作都要，也可读作有一项即可；这里取后者。',
          'The three stand side by side and could mean all of them; one is read as enough.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'policy-support',
      name: text('加大政策支持', 'Stronger policy support'),
      need: 'start-up',
      amount: inKind,
      citation: founders,
      when: notStated(
        say(
          '政策支持怎样取得，文件未载明',
          'The document does not state how policy support is had',
          founders,
        ),
      ),
      terms: text(
        '支持什么、有没有资金，文件未载明。',
        'What it consists of, and whether it includes money, is not stated.',
      ),
    },
    {
      id: 'start-up-services',
      name: text('创业辅导、企业注册一站式服务', 'One-stop coaching and company registration'),
      need: 'start-up',
      amount: inKind,
      citation: founders,
      terms: text(
        '列举以“等”结尾，还有哪些服务，文件未载明。',
        'The list of services is open; the others are not named.',
      ),
    },
    {
      id: 'permits',
      name: text('工作许可、居留许可一站式服务', 'One-stop work and residence permits'),
      need: 'entry-and-stay',
      amount: inKind,
      citation: founders,
      interpretation: text(
        '文件没有写明许可服务只给外籍人员；是否需要办许可，看本人情况。',
        'The document does not limit the permit services to foreign nationals; whether one needs a permit depends on the person.',
      ),
    },
  ],
  notStated: ['amount', 'process', 'deadline', 'contact'],
};

export const foreignHonours: ProgrammeInput = {
  id: id('09-foreign-honours'),
  name: text('区级外籍人才荣誉激励', 'District honours for foreign talent'),
  summary: text(
    '在技术转化、科技创新、对外交流等方面贡献重要的外籍人才，区里试点给荣誉激励。',
    'Foreign talent who contribute much to innovation, technology transfer, exchange with the world and the like may be honoured by the district, on trial.',
  ),
  audience: ['person'],
  needs: ['career'],
  citation: honours,
  criteria: all([
    is('person.foreign', true, say('外国国籍', 'Foreign nationality', honours)),
    judgedBy(
      noAuthority,
      say(
        '技术转化、科技创新、对外交流等方面有重要贡献',
        'An important contribution to innovation, technology transfer, exchange with the world or the like',
        honours,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'honour',
      name: text('荣誉激励', 'Honour'),
      need: 'career',
      amount: inKind,
      citation: honours,
      terms: text(
        '在上海市外办支持下先行试点；是否有奖金，文件未载明。',
        'On trial, with the support of the Shanghai foreign affairs office; whether money goes with it is not stated.',
      ),
    },
  ],
  notStated: ['criteria', 'process', 'deadline', 'contact'],
};
