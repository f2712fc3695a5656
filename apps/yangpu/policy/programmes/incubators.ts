import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, is, say, text } from '@portal/rules-core/author';
import { cite, contentNotStated, id, nothingStated, unstated } from '../words.ts';

const INCUBATORS = cite('main/4.2.2/p4');

export const incubators: ProgrammeInput = {
  id: id('incubators'),
  name: text('社会力量兴办孵化器、众创空间', 'Private incubators and maker spaces'),
  summary: text(
    '支持社会力量在重点、主导和优势产业领域投资兴办行业孵化器、专业化众创空间，落实国家和本市的扶持政策，并鼓励创业资本、研发机构和中介一同参与。',
    'Private initiative is supported in opening incubators and specialised maker spaces in priority, leading and strong industries, and the support of the state and the city is put into effect; venture capital, research bodies and intermediaries are encouraged to join in.',
  ),
  audience: ['employer'],
  needs: ['start-up'],
  citation: INCUBATORS,
  criteria: all([
    is(
      'yangpu:incubator',
      true,
      say(
        '投资兴办行业孵化器或专业化众创空间',
        'Opens an industry incubator or a specialised maker space',
        INCUBATORS,
      ),
    ),
    unstated(
      '具体条件要看国家、本市的扶持政策，规划未载明',
      'The conditions are those of the support of the state and the city; the plan does not state them',
      INCUBATORS,
    ),
  ]),
  benefits: [
    {
      id: 'support',
      name: text('兴办支持', 'Support for opening them'),
      need: 'start-up',
      amount: figureNotStated,
      citation: INCUBATORS,
      terms: contentNotStated,
    },
  ],
  notStated: nothingStated,
};
