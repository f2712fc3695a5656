import type { ProgrammeInput } from '@portal/rules-core';
import { any, figureNotStated, inKind, text } from '@portal/rules-core/author';
import { cite, contentNotStated, figureMissing, id, judged, nothingStated } from '../words.ts';

const HONOUR = cite('main/4.3.3/p2');

const outstanding = judged(
  '拔尖型或创新创业型的领军人才（团队），或产业急需紧缺人才，对杨浦经济社会发展贡献杰出',
  'A leader of the first rank, a leader in innovation or start-ups, or the team of one, or talent that an industry urgently needs, with an outstanding contribution to the economy and society of Yangpu',
  HONOUR,
);

const recruiter = judged(
  '引才成绩突出的企业',
  'An enterprise with outstanding results in bringing in talent',
  HONOUR,
);

export const outstandingTalent: ProgrammeInput = {
  id: id('outstanding-talent'),
  name: text('“杨浦区杰出人才”及配套扶持', '“Outstanding Talent of Yangpu” and its support'),
  summary: text(
    '区级荣誉，授予贡献杰出的领军人才、团队和紧缺人才，附配套扶持；另设补贴专项，点名的有杰出产业人才、产业发展和创新人才、引才成绩突出企业三项。数额没有写明。',
    'A district honour, with support, for leaders, teams and urgently needed talent with an outstanding contribution; beside it there are to be subsidies, of which three are named: for outstanding industry talent, for talent in industrial development and innovation, and for enterprises that recruit outstandingly. No figures are printed.',
  ),
  audience: ['person', 'team', 'employer'],
  needs: ['salary-and-awards', 'career', 'recruitment'],
  citation: HONOUR,
  criteria: any([outstanding, recruiter], {
    words: text('以下两类，有一类即可', 'Either of these'),
    citation: HONOUR,
  }),
  benefits: [
    {
      id: 'title',
      name: text('“杨浦区杰出人才”称号', 'Title “Outstanding Talent of Yangpu”'),
      need: 'career',
      amount: inKind,
      citation: HONOUR,
      when: outstanding,
    },
    {
      id: 'support',
      name: text('称号的配套扶持', 'Support that comes with the title'),
      need: 'career',
      amount: figureNotStated,
      citation: HONOUR,
      when: outstanding,
      terms: contentNotStated,
    },
    {
      id: 'industry-talent-subsidy',
      name: text('区级杰出产业人才补贴', 'Subsidy for outstanding industry talent'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: HONOUR,
      when: outstanding,
      terms: figureMissing,
    },
    {
      id: 'innovation-subsidy',
      name: text(
        '产业发展和创新人才补贴',
        'Subsidy for talent in industrial development and innovation',
      ),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: HONOUR,
      when: outstanding,
      terms: figureMissing,
    },
    {
      id: 'recruiter-subsidy',
      name: text('引才成绩突出企业补贴', 'Subsidy for enterprises that recruit outstandingly'),
      need: 'recruitment',
      amount: figureNotStated,
      citation: HONOUR,
      recipient: text('企业', 'The enterprise'),
      when: recruiter,
      terms: figureMissing,
    },
  ],
  notStated: nothingStated,
  interpretation: text(
    '点名的补贴以“等”收尾，还有没有别的补贴没有写明。条款把三项补贴和称号写在一起，没有写明补贴是否以获得称号为前提；两项人才补贴这里按同样的贡献要求评定，企业补贴另算。',
    'The list of subsidies ends with “and others”; what else there may be is not stated. The clause names the three subsidies and the title together and does not say whether the subsidies depend on the title; the two for talent are read as judged by the same contribution, the one for enterprises on its own.',
  ),
};
