import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, gte, inKind, say, text } from '@portal/rules-core/author';
import { cite, id, judged, nothingStated, unstated } from '../words.ts';

const YOUTH = cite('main/4.1.3/p2');

export const globalYouth: ProgrammeInput = {
  id: id('global-youth'),
  name: text(
    '全球青年硕、博引进专项支持计划',
    'Plan for young holders of master’s and doctor’s degrees from around the world',
  ),
  summary: text(
    '面向世界一流大学、科研机构的硕士和博士留学人才，围绕杨浦滨江等重点区域引进；区内重点产业单位可用合作、兼职、博士后等柔性方式吸引他们。',
    'For those who study abroad for a master’s or doctor’s degree at the world’s best universities and institutes, for areas such as the Yangpu riverside; employers in key industries may win them by flexible means such as joint projects, part-time posts and postdoctoral work.',
  ),
  audience: ['person', 'employer'],
  needs: ['career', 'recruitment'],
  citation: cite('main/4.1.3/p2', 'main/4.1.3/p3'),
  criteria: all([
    gte(
      'yangpu:overseas-degree',
      'master',
      say(
        '在境外留学的硕士或博士',
        'A master or doctor who studies or studied abroad',
        YOUTH,
        text(
          '条款说的是“硕士、博士重点留学人才”，没有写明在读的算不算；这里在读、毕业都算，本科留学不算。',
          'The clause speaks of master’s and doctoral students abroad and does not say whether studies under way count; here they do, a bachelor’s degree does not.',
        ),
      ),
    ),
    judged(
      '来自全球一流的大学或科研机构，属于重点人才',
      'Comes from one of the world’s best universities or institutes and counts as key talent',
      YOUTH,
    ),
    unstated(
      '年龄和其他条件有没有、是什么，规划未载明',
      'Whether there is an age limit or any other condition is not stated',
      YOUTH,
    ),
  ]),
  benefits: [
    {
      id: 'support-plan',
      name: text('专项支持', 'Special support'),
      need: 'career',
      amount: figureNotStated,
      citation: YOUTH,
      terms: text(
        '专项支持政策还要另行制定；支持什么、有没有资金，没有写明。',
        'The policy is still to be drawn up; what the support is, and whether it includes money, is not stated.',
      ),
    },
    {
      id: 'flexible-posts',
      name: text('柔性引进', 'Flexible posts'),
      need: 'recruitment',
      amount: inKind,
      citation: cite('main/4.1.3/p3'),
      recipient: text('人才和区内重点产业的用人单位', 'Talent, and employers in key industries'),
      terms: text(
        '挂职兼职、项目合作、技术服务、成果转化、博士后研究；规划只是鼓励用人单位这样做。',
        'Secondments and part-time posts, joint projects, technical services, commercialisation, postdoctoral research; the plan only encourages employers to do so.',
      ),
    },
  ],
  notStated: nothingStated,
};
