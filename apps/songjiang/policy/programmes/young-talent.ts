import type { ProgrammeInput } from '@portal/rules-core';
import { inKind, judgedBy, say, text } from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const place = 'main/3.5.5/p2';
const here = cite(place);

export const youngTalent: ProgrammeInput = {
  id: id('p05-young-talent'),
  name: text('“G60青年储备人才集聚”计划', '“G60 young talent reserve” plan'),
  summary: text(
    '选拔、培养青年创新、创业英才；面向优秀青年人才的专项政策在拟定。年龄和数额都没有写明。',
    'Young innovators and founders are selected and trained, and a policy for outstanding young talent is being drawn up. Neither an age nor a sum is printed.',
  ),
  audience: ['person'],
  needs: ['career', 'start-up'],
  citation: cite(place, 'main/3.5.5', 'main/1.1.2/p2'),
  criteria: judgedBy(
    authority,
    say(
      '被选拔为青年创新、创业英才',
      'Selected as a young innovator or founder',
      here,
      text(
        '“青年”到几岁、按什么选拔，规划没有写明。',
        'Up to what age one is young, and how people are selected, the plan does not state.',
      ),
    ),
  ),
  benefits: [
    {
      id: 'cultivation',
      name: text('青年英才培养', 'Training of young talent'),
      need: 'career',
      amount: inKind,
      citation: cite(place, 'main/1.1.2/p2'),
      terms: text(
        '目标是5年里选拔、培养330名；培养的内容未载明。此前已有青年英才开发计划的实施意见，内容不在本文件中。',
        'Aimed at 330 people within five years; what the training consists of is not stated. Guidelines on developing young talent were issued before this plan; their content is not part of it.',
      ),
    },
    {
      id: 'municipal-nomination',
      name: text('配合市级青年人才选拔', 'Help with municipal selections'),
      need: 'career',
      amount: inKind,
      citation: here,
      terms: text(
        '“上海青年创业英才开发计划”“上海市人才发展资金资助计划”等的选拔由区里配合。',
        'The district assists in the selections for the Shanghai plan for young founders, the municipal talent development fund and others.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
