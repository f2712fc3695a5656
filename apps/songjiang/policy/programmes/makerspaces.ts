import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, is, notStated, say, text } from '@portal/rules-core/author';
import { cite, id, noFigure } from '../common.ts';

const here = cite('main/3.3.3/p2');

export const makerspaces: ProgrammeInput = {
  id: id('platform-makerspaces'),
  name: text('众创空间资助', 'Support for makerspaces'),
  summary: text(
    '资助众创空间的基础设施建设、其中的项目和企业；数额和条件没有写明。',
    'Makerspaces are funded for their premises, and so are the projects and companies in them. Neither sum nor conditions are printed.',
  ),
  audience: ['employer', 'team', 'person'],
  needs: ['start-up'],
  citation: here,
  criteria: all([
    is(
      'songjiang:makerspace',
      true,
      say(
        '建设、运营众创空间，或项目、企业在其中',
        'Builds or runs a makerspace, or has a project or company in one',
        here,
        text(
          '原文只写资助“建设、项目和企业”，读作众创空间自身和其中的项目、企业。',
          'The text says only “building, projects and enterprises”, read as the makerspace itself and the projects and enterprises in it.',
        ),
      ),
    ),
    notStated(say('资助的条件未载明', 'On what conditions support is given is not stated', here)),
  ]),
  benefits: [
    {
      id: 'infrastructure',
      name: text('基础设施建设资助', 'Grant for premises and facilities'),
      need: 'start-up',
      amount: figureNotStated,
      citation: here,
      recipient: text('众创空间', 'The makerspace'),
      terms: noFigure,
    },
    {
      id: 'projects-and-companies',
      name: text('项目和企业资助', 'Grant for projects and companies'),
      need: 'start-up',
      amount: figureNotStated,
      citation: here,
      terms: noFigure,
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
