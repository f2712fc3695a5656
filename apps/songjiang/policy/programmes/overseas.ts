import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, inKind, is, judgedBy, say, text } from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const place = 'main/3.5.3/p2';
const here = cite(place);

export const overseas: ProgrammeInput = {
  id: id('p03-overseas'),
  name: text('“海外高层次人才引进集聚”计划', 'Plan to attract high-level talent from overseas'),
  summary: text(
    '海外高层次人才和团队到松江创业、创新，以松江海创园为平台得到全方位服务；规划没有印出资助数额。',
    'High-level talent from overseas, alone or as a team, who come to Songjiang to found or innovate are served throughout, with the Haichuang park as base. The plan prints no grant.',
  ),
  audience: ['person', 'team'],
  needs: ['start-up'],
  citation: cite(place, 'main/3.5.3'),
  criteria: all([
    any(
      [
        is('person.foreign', true, say('外国国籍', 'Of foreign nationality', here)),
        is('person.returnee', true, say('留学回国', 'Returned from study abroad', here)),
        is(
          'songjiang:from-abroad',
          true,
          say('来自境外，或有海外经历', 'From outside the mainland, or with time abroad', here),
        ),
      ],
      {
        words: text('海外人才', 'Talent from overseas'),
        citation: here,
        interpretation: text(
          '文件没有界定“海外”人才。这里从宽：外籍、留学回国、来自境外或有海外经历的都算；都没有的才不算。',
          'The document does not define “overseas”. It is read widely: foreign nationality, a return from study abroad, coming from outside the mainland or time abroad all count; only somebody with none of these is left out.',
        ),
      },
    ),
    judgedBy(
      authority,
      say(
        '高层次、领军型：有国际视野，手中有自主知识产权或核心技术，能引领新兴产业',
        'High-level and leading: an international view, own intellectual property or command of core technology, able to lead a new industry',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'services',
      name: text('全方位服务', 'Services throughout'),
      need: 'start-up',
      amount: inKind,
      citation: here,
      terms: text(
        '以人工智能、生物医药、集成电路等产业为核心，平台是松江海创园；服务的内容未载明。',
        'Centred on artificial intelligence, integrated circuits, biomedicine and the like, at the Songjiang Haichuang park; what the services are is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
