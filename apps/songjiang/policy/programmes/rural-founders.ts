import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, inKind, is, notStated, say, text } from '@portal/rules-core/author';
import { cite, id, noFigure } from '../common.ts';

const here = cite('main/3.2.7/p2');

export const ruralFounders: ProgrammeInput = {
  id: id('society-rural-founders'),
  name: text('涉农领域青年创业扶持', 'Support for young founders in farming'),
  summary: text(
    '在涉农领域创业的青年人才有资金、技术扶持，并优先纳入区人才扶持政策；数额和年龄都没有写明。',
    'Young people who start a business connected with farming are supported with money and technology and come first under the district’s talent policies. Neither a sum nor an age is printed.',
  ),
  audience: ['person'],
  needs: ['start-up'],
  citation: here,
  criteria: all([
    is(
      'songjiang:farm-start-up',
      true,
      say('在涉农领域创业', 'Has started a business connected with farming', here),
    ),
    notStated(
      say(
        '“青年”的年龄和其他条件，未载明',
        'The age that counts as young, and any further condition, is not stated',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'money',
      name: text('资金扶持', 'Money'),
      need: 'start-up',
      amount: figureNotStated,
      citation: here,
      terms: noFigure,
    },
    {
      id: 'technology',
      name: text('技术扶持', 'Technology'),
      need: 'start-up',
      amount: inKind,
      citation: here,
      terms: text('内容未载明。', 'What it consists of is not stated.'),
    },
    {
      id: 'priority',
      name: text('优先纳入区人才扶持政策', 'Priority under the district’s talent policies'),
      need: 'start-up',
      amount: inKind,
      citation: here,
      terms: text('优先到什么程度未载明。', 'How far the priority goes is not stated.'),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
