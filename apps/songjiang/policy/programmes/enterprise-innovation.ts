import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, figureNotStated, holdsAny, oneOf, say, text } from '@portal/rules-core/author';
import { cite, conditionsNotStated, id, noFigure } from '../common.ts';

const place = 'main/3.3.1/p2';
const here = cite(place);

const recognised = holdsAny(
  'songjiang:rd-institution',
  ['national', 'municipal'],
  say(
    '研发机构经认定为国家级或市级',
    'The research institution is recognised at national or municipal level',
    here,
    text(
      '原文写“国家级、市级以上”，读作市级和国家级都算。',
      'The text says “national, municipal and above”, read as municipal and national alike.',
    ),
  ),
);

const enterprise = oneOf(
  'employer.kind',
  ['district-owned', 'other-enterprise', 'hr-agency'],
  say('企业', 'An enterprise', here),
);

export const enterpriseInnovation: ProgrammeInput = {
  id: id('platform-enterprise-innovation'),
  name: text('重点企业创新平台扶持', 'Support for innovation platforms of key enterprises'),
  summary: text(
    '支持重点企业与高校、科研机构共建研发中心、实验室；获认定的国家级、市级研发机构有资助，数额没有写明。',
    'Key enterprises are helped to set up research centres and laboratories with universities and institutes; recognised national and municipal research institutions are funded. No sum is printed.',
  ),
  audience: ['employer'],
  needs: ['research'],
  citation: cite(place, 'main/2.2.3', 'main/3.1.1/p2'),
  criteria: all([
    any([recognised, enterprise], {
      words: text(
        '获认定的研发机构，或企业',
        'A recognised research institution, or an enterprise',
      ),
      citation: here,
    }),
    conditionsNotStated(
      place,
      '哪些企业是“重点企业”、资助要什么条件，未载明',
      'Which enterprises are “key”, and on what conditions support is given, is not stated',
    ),
  ]),
  benefits: [
    {
      id: 'institution-grant',
      name: text('研发机构资助', 'Grant for research institutions'),
      need: 'research',
      amount: figureNotStated,
      citation: here,
      when: recognised,
      terms: noFigure,
    },
    {
      id: 'joint-centres',
      name: text('共建创新载体', 'Centres set up together'),
      need: 'research',
      amount: figureNotStated,
      citation: cite(place, 'main/3.1.1/p2'),
      when: enterprise,
      terms: text(
        '企业技术中心、工程类研究中心和实验室等；加强领军人才队伍一节还提到重点实验室、技术研发中心。怎样支持未载明。',
        'Company technology centres, engineering research centres, engineering centres (laboratories) and the like; the passage on leading technologists adds key laboratories and development centres. How they are supported is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
