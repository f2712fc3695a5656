import type { ProgrammeInput } from '@portal/rules-core';
import { any, figureNotStated, inKind, text } from '@portal/rules-core/author';
import { cite, id, judged, nothingStated } from '../words.ts';

const FUNDING = cite('main/4.3.4/p2');

const leader = judged(
  '产业领军人才或其团队的培育项目',
  'A training project of an industry leader or a leader’s team',
  FUNDING,
);

const keyIndustry = judged(
  '重点产业领域的人才',
  'Talent of a key industry',
  FUNDING,
  text('条款没有列出重点产业。', 'The clause does not list the key industries.'),
);

export const talentCultivation: ProgrammeInput = {
  id: id('talent-cultivation'),
  name: text('区级高层次人才培养资助', 'District funding for the training of high-level talent'),
  summary: text(
    '优化高层次人才的培养资助，加大对产业领军人才及团队申报项目的支持；重点产业人才申报国家、市、区的资助计划可得优先支持。',
    'Funding for the training of high-level talent is improved, with more help for leaders and teams that apply; talent of key industries comes first in applying to funding plans of the state, the city and the district.',
  ),
  audience: ['person', 'team'],
  needs: ['training', 'career'],
  citation: FUNDING,
  criteria: any([leader, keyIndustry], {
    words: text('以下两类，有一类即可', 'Either of these'),
    citation: FUNDING,
  }),
  benefits: [
    {
      id: 'training-funding',
      name: text('培育项目资助的申报支持', 'Help in applying for project funding'),
      need: 'training',
      amount: figureNotStated,
      citation: FUNDING,
      when: leader,
      terms: text('资助数额未载明。', 'The amount of the funding is not stated.'),
    },
    {
      id: 'priority',
      name: text(
        '申报国家、市、区资助计划的优先支持',
        'Priority in applying to state, city and district plans',
      ),
      need: 'career',
      amount: inKind,
      citation: FUNDING,
      when: keyIndustry,
    },
  ],
  notStated: nothingStated,
};
