import type { ProgrammeInput } from '@portal/rules-core';
import { any, forDistrict, inKind, notStated, say, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const CARDS = cite('annex5/3.3.20', 'main/3.2');

const platinumHolder = notStated(
  say(
    '“青峰”顶尖人才等高层次人才',
    'A “Qingfeng” top talent or other high-level talent',
    CARDS,
    text(
      '除“青峰”顶尖人才外，还有哪些高层次人才可得铂金卡，文件未载明；附件2、附件4的分类各有用途，这里不套用。',
      'Beyond the Qingfeng talent, the document does not say which high-level talent receives it. The classes of annexes 2 and 4 serve their own ends and are not applied here.',
    ),
  ),
);

const goldHolder = notStated(
  say(
    '人才服务金卡的发放对象（文件未载明）',
    'Holders of the gold card, whom the document does not state',
    cite('annex5/3.3.20'),
  ),
);

export const talentCards: ProgrammeInput = {
  id: id('talent-cards'),
  name: text('人才铂金卡、人才服务金卡', 'Talent Platinum Card and Talent Service Gold Card'),
  summary: text(
    '两种服务卡：在人才服务金卡之上，为“青峰”顶尖人才等高层次人才另发人才铂金卡，含专项体检、疗休养等服务。',
    'Two service cards: the gold card, and above it the platinum card for Qingfeng and other high-level talent, with special health checks, convalescent stays and more.',
  ),
  audience: ['person'],
  needs: ['medical', 'daily-life'],
  citation: CARDS,
  criteria: any([platinumHolder, goldHolder]),
  benefits: [
    {
      id: 'platinum-card',
      name: text('人才铂金卡', 'Talent Platinum Card'),
      need: 'daily-life',
      amount: inKind,
      citation: CARDS,
      when: platinumHolder,
    },
    {
      id: 'health-check',
      name: text('专项体检', 'Special health check'),
      need: 'medical',
      amount: inKind,
      citation: CARDS,
      when: platinumHolder,
      terms: text('随人才铂金卡提供。', 'Comes with the platinum card.'),
    },
    {
      id: 'convalescence',
      name: text('疗休养', 'Convalescent stay'),
      need: 'medical',
      amount: inKind,
      citation: CARDS,
      when: platinumHolder,
      terms: text('随人才铂金卡提供。', 'Comes with the platinum card.'),
    },
    {
      id: 'gold-card',
      name: text('人才服务金卡', 'Talent Service Gold Card'),
      need: 'daily-life',
      amount: inKind,
      citation: cite('annex5/3.3.20'),
      when: goldHolder,
      terms: text(
        '服务项目文件未载明，方案提出不断完善。',
        'Its services are not stated; the plan means to extend them.',
      ),
    },
  ],
  notStated: ['criteria', 'duration', 'process', 'deadline', 'contact'],
};
