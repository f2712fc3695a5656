import type { ProgrammeInput } from '@portal/rules-core';
import { all, inKind, is, oneOf, say, text } from '@portal/rules-core/author';
import { cite, ENTERPRISES, id, nothingStated, unstated } from '../words.ts';

const BASES = cite('main/4.3.4/p3');

export const continuingEducationBases: ProgrammeInput = {
  id: id('continuing-education-bases'),
  name: text(
    '专业技术人员继续教育基地配套支持',
    'Support for continuing-education bases for professionals',
  ),
  summary: text(
    '企业建立专业技术人员继续教育基地的，在研修项目、师资、培训资源和政策上给予配套支持。',
    'Enterprises that set up continuing-education bases for professional and technical staff are supported with courses, teachers, training resources and by policy.',
  ),
  audience: ['employer'],
  needs: ['training'],
  citation: BASES,
  criteria: all([
    oneOf('employer.kind', ENTERPRISES, say('企业', 'An enterprise', BASES)),
    is(
      'yangpu:education-base',
      true,
      say(
        '建立专业技术人员继续教育基地',
        'Sets up a continuing-education base for professional and technical staff',
        BASES,
      ),
    ),
    unstated('基地怎样认定，规划未载明', 'How a base is recognised is not stated', BASES),
  ]),
  benefits: [
    {
      id: 'base-support',
      name: text(
        '政策倾斜、研修项目、师资和培训资源',
        'Preference in policy, courses, teachers and training resources',
      ),
      need: 'training',
      amount: inKind,
      citation: BASES,
      recipient: text('建立基地的企业', 'The enterprise that sets up the base'),
      terms: text(
        '各给多少、怎样给，没有写明。',
        'How much of each is given, and how, is not stated.',
      ),
    },
  ],
  notStated: nothingStated,
};
