import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, figureNotStated, inKind, is, say, text } from '@portal/rules-core/author';
import { cite, contentNotStated, id, judged, nothingStated } from '../words.ts';

const REWARD = cite('main/4.3.3/p4');
const SERVICE = cite('main/4.2.1/p3');

const pilot = judged(
  '属于试点的区级重点企业及其科技人员',
  'Belongs to a pilot among the district’s key enterprises, or to its research staff',
  REWARD,
  text(
    '试点怎样产生、重点企业有哪些，规划没有写明。“提高奖励与报酬比例”一句没有另写对象，这里与试点一并理解。',
    'How pilots are chosen and which enterprises are key is not stated. The words on a higher share name nobody else, so they are read with the pilot.',
  ),
);

const institution = judged(
  '为高校成果转化提供专业服务的机构，例如非营利的民办非企业单位',
  'An institution that serves the commercialisation of university research, for example a private non-profit one',
  SERVICE,
);

export const techTransfer: ProgrammeInput = {
  id: id('tech-transfer'),
  name: text('科技成果转化激励', 'Incentives for turning research into products'),
  summary: text(
    '试点改革职务科技成果的权属和收益分配，提高给科技人员的奖励和报酬比例；支持为高校成果转化服务的专业机构。比例没有写明。',
    'A pilot reforms who owns inventions made at work and how the returns are shared, and raises the share paid to researchers; institutions that serve the commercialisation of university research are supported. The share is not stated.',
  ),
  audience: ['person', 'employer'],
  needs: ['research', 'salary-and-awards', 'start-up'],
  citation: cite('main/4.3.3/p4', 'main/4.2.1/p3'),
  criteria: all([
    is(
      'yangpu:commercialises-research',
      true,
      say(
        '从事科技成果转化或为它服务',
        'Turns research into products, or serves those who do',
        cite('main/4.3.3/p4', 'main/4.2.1/p3'),
      ),
    ),
    any([pilot, institution], {
      words: text('以下两类，有一类即可', 'Either of these'),
      citation: cite('main/4.3.3/p4', 'main/4.2.1/p3'),
    }),
  ]),
  benefits: [
    {
      id: 'reward-share',
      name: text('更高的奖励和报酬比例', 'A higher share as reward and pay'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: REWARD,
      recipient: text('科技人员', 'Researchers'),
      when: pilot,
      terms: text('比例未载明。', 'The share is not stated.'),
    },
    {
      id: 'ownership',
      name: text(
        '职务科技成果权属和收益分配改革试点',
        'Pilot on owning and sharing in inventions made at work',
      ),
      need: 'research',
      amount: inKind,
      citation: REWARD,
      when: pilot,
    },
    {
      id: 'service-institutions',
      name: text('成果转化服务机构的支持', 'Support for commercialisation service institutions'),
      need: 'start-up',
      amount: figureNotStated,
      citation: SERVICE,
      recipient: text('专业服务机构', 'The service institution'),
      when: institution,
      terms: contentNotStated,
    },
  ],
  notStated: nothingStated,
};
