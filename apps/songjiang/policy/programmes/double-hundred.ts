import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  is,
  judgedBy,
  oneOf,
  oneOffUpTo,
  say,
  text,
  wan,
} from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const here = cite('main/3.5.1/p2');
const both = cite('main/3.5.1/p2', 'main/3.5.1', 'main/3.1.1/p2');

const focus = text(
  '文件用“聚焦……等”列举，是重点而不是界限；其他战略性新兴产业是否支持，由主管部门决定。',
  'The document lists these as a focus, “and others”, not as a limit; whether another strategic emerging industry is supported is for the authority to decide.',
);

const introduced = text(
  '项目名称和资助条款说的是“引进”，另一处对同一计划说的是“引进、培育、集聚”。已在松江的人因此不直接排除，由主管部门决定。',
  'The project’s name and the grant speak of introducing talent; another passage on the same plan speaks of introducing, cultivating and gathering it. Those already in Songjiang are therefore not refused outright; the authority decides.',
);

export const doubleHundred: ProgrammeInput = {
  id: id('p01-double-hundred'),
  name: text('长三角G60双百人才计划', 'Yangtze River Delta G60 “Double Hundred” talent plan'),
  summary: text(
    '从海内外引进的高层次创新创业人才、团队，每项可得资助500万元到1亿元，一事一议。',
    'High-level innovators and founders, and their teams, brought in from China and abroad, receive CNY 5 million to 100 million, decided case by case.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up', 'research', 'one-off-money'],
  citation: both,
  criteria: all([
    any(
      [
        oneOf(
          'work.industry',
          ['artificial-intelligence', 'integrated-circuits', 'biomedicine'],
          say(
            '在人工智能、集成电路或生物医药领域',
            'In artificial intelligence, integrated circuits or biomedicine',
            here,
          ),
        ),
        judgedBy(
          authority,
          say('属于其他战略性新兴产业', 'In another strategic emerging industry', here, focus),
        ),
      ],
      { words: text('重点产业领域', 'Industries in focus'), citation: here },
    ),
    any(
      [
        is(
          'work.newlyIntroduced',
          true,
          say('新引进', 'Newly introduced', cite('main/3.5.1/p2', 'main/3.5.1')),
        ),
        judgedBy(
          authority,
          say(
            '已在松江的人才、团队可否纳入',
            'Whether talent already in Songjiang can be included',
            cite('main/3.1.1/p2'),
            introduced,
          ),
        ),
      ],
      { words: text('引进的人才或团队', 'Introduced talent or team'), citation: both },
    ),
    judgedBy(
      text(
        '主管部门（一事一议，文件未载明是哪一个）',
        'an authority that the document does not name, case by case',
      ),
      say(
        '高层次创新创业人才或团队：创新能力强，核心技术有自主知识产权，足以带动一个产业',
        'High-level innovators or founders, or a team: strong in innovation, holding core technology with intellectual property of their own, able to lead an industry',
        cite('main/3.1.1/p2', 'main/3.5.1/p2'),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'grant',
      name: text('资助', 'Grant'),
      need: 'start-up',
      amount: oneOffUpTo(wan(10_000), wan(500)),
      citation: here,
      like: 'talent-grant',
      terms: text(
        '500万元到10000万元；引进以重大科技计划、重点科技平台和创新项目为依托。数额按什么确定、怎样拨付，文件未载明。',
        'From CNY 5 million to 100 million. Talent is to be brought in through major science plans, key platforms and innovation projects. How the sum is set and paid out is not stated.',
      ),
      interpretation: text(
        '文件没有写明这笔资助是一次性给付还是分次给付，也没有写明是每人（每个团队）的数额；这里理解为每人或每个团队的资助总额。',
        'The document does not say whether the grant is paid at once or in parts, nor that the figures are for one person or team; they are read as the total for one person or one team.',
      ),
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};
