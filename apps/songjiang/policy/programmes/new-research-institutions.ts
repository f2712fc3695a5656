import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, holdsAny, notStated, say, text } from '@portal/rules-core/author';
import { cite, id, noFigure } from '../common.ts';

const here = cite('main/3.3.4/p2');

export const newResearchInstitutions: ProgrammeInput = {
  id: id('platform-new-research-institutions'),
  name: text('新型研发机构经费支持', 'Funding for new types of research institution'),
  summary: text(
    '建设新型研发机构，给予相应经费；数额和条件没有写明。',
    'New types of research institution receive funds. Neither sum nor conditions are printed.',
  ),
  audience: ['employer'],
  needs: ['research'],
  citation: here,
  criteria: all([
    holdsAny(
      'songjiang:rd-institution',
      ['new-type'],
      say('建设新型研发机构', 'Sets up a new type of research institution', here),
    ),
    notStated(
      say(
        '什么是“新型研发机构”、要什么条件，未载明',
        'What counts as a “new type”, and on what conditions, is not stated',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'funds',
      name: text('经费支持', 'Funds'),
      need: 'research',
      amount: figureNotStated,
      citation: here,
      terms: noFigure,
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
