import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, inKind, is, judgedBy, say, text } from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const place = 'main/3.5.8/p2';
const here = cite(place);
const both = cite(place, 'main/3.2.1/p2');

export const teachers: ProgrammeInput = {
  id: id('p08-teachers'),
  name: text('“名师塑造”项目', '“Outstanding teachers” project'),
  summary: text(
    '面向松江教育系统的校长和骨干教师：双导师培养、团队发展、骨干教师人才奖励基金；数额没有写明。',
    'For principals and key teachers of Songjiang’s schools: training with two mentors, teams, and an award fund. No sum is printed.',
  ),
  audience: ['person', 'team'],
  needs: ['training', 'career', 'salary-and-awards'],
  citation: cite(place, 'main/3.5.8', 'main/3.2.1/p2'),
  criteria: all([
    is('work.industry', 'education', say('在教育领域工作', 'Working in education', here)),
    judgedBy(
      authority,
      say(
        '属于松江区教育系统，并被确定为骨干校长、骨干教师等培养对象',
        'In Songjiang’s school system and chosen for it: key principals, key teachers and others',
        here,
        text(
          '“骨干”怎样认定没有写明；教师团队计划还写明中青年，年龄未载明。',
          'How “key” is recognised is not stated; the plan for teachers’ teams is for the young and middle-aged, without an age.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'two-mentors',
      name: text('骨干校长“双导师制”培养', 'Two mentors for key principals'),
      need: 'training',
      amount: inKind,
      citation: here,
      when: judgedBy(authority, say('被确定为骨干校长', 'Chosen as a key principal', here)),
      terms: text(
        '属于卓越校长培育行动计划；每人一套培养方案，目标是特级校长。',
        'Part of the action plan for outstanding principals: a training plan for each person, with special-grade principals as the aim.',
      ),
    },
    {
      id: 'teacher-teams',
      name: text('骨干教师研修和团队发展', 'Study and teams of key teachers'),
      need: 'training',
      amount: inKind,
      citation: both,
      when: judgedBy(
        authority,
        say('被确定为骨干教师或团队成员', 'Chosen as a key teacher or a member of a team', both),
      ),
      terms: text(
        '研修共同体、中青年骨干教师团队、名师工作室和学科带头人培养，目标是特级教师、正高级教师；另有强师兴教行动计划，内容未载明。',
        'Study communities, teams of young and middle-aged key teachers, studios of outstanding teachers and the training of subject leaders, with special-grade and full senior teachers as the aim. There is also an action plan to strengthen the teaching force; what it contains is not stated.',
      ),
    },
    {
      id: 'award-fund',
      name: text('骨干教师人才奖励基金', 'Award fund for key teachers'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: both,
      when: judgedBy(authority, say('属于骨干教师', 'Counts as a key teacher', both)),
      terms: text(
        '数额未载明；还在探索荣誉、待遇激励，向团队倾斜，树立典型。',
        'No figure is stated; honours, better terms, preference for teams and role models are being explored.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
