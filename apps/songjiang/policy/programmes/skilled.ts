import type { ProgrammeInput } from '@portal/rules-core';
import { figureNotStated, inKind, judgedBy, say, text } from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const place = 'main/3.5.7/p2';
const here = cite(place);

export const skilled: ProgrammeInput = {
  id: id('p07-skilled'),
  name: text('“G60高技能人才培育集聚”工程', '“G60 highly skilled talent” project'),
  summary: text(
    '遴选并资助区首席技师，支持企业建技能大师工作室、办新型学徒制；数额没有写明。',
    'District chief technicians are selected and funded; enterprises are supported with master studios and new-type apprenticeships. No sum is printed.',
  ),
  audience: ['person', 'employer'],
  needs: ['salary-and-awards', 'training', 'career'],
  citation: cite(place, 'main/3.5.7', 'main/3.1.4/p2', 'main/1.1.4/p2'),
  criteria: judgedBy(
    authority,
    say(
      '高技能人才被选拔，或企业、行业组织开展技能培养',
      'Selected as highly skilled, or an enterprise or trade body that trains skills',
      here,
      text(
        '重点放在先进制造、现代服务两业，但不是界限；技能等级、年限等都没有印出。',
        'Advanced manufacturing and modern services are the focus, not a limit; no skill level or length of service is printed.',
      ),
    ),
  ),
  benefits: [
    {
      id: 'chief-technician',
      name: text('区首席技师资助', 'Grant for district chief technicians'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: cite(place, 'main/1.1.4/p2'),
      when: judgedBy(
        authority,
        say('被遴选为区首席技师', 'Selected as a chief technician of the district', here),
      ),
      terms: text(
        '力争“十四五”期间遴选资助75名；数额、给本人还是给企业都没有写明。',
        'Aimed at 75 in the plan period. How much, and whether to the person or the enterprise, is not stated.',
      ),
    },
    {
      id: 'master-studio',
      name: text('技能大师工作室建设', 'Studios of skill masters'),
      need: 'career',
      amount: figureNotStated,
      citation: cite(place, 'main/3.1.4/p2'),
      recipient: text('企业', 'Enterprises'),
      terms: text('怎样支持未载明。', 'How they are supported is not stated.'),
    },
    {
      id: 'apprenticeship',
      name: text('企业新型学徒制', 'New-type apprenticeships in enterprises'),
      need: 'training',
      amount: inKind,
      citation: cite(place, 'main/3.1.4/p2'),
      recipient: text('企业', 'Enterprises'),
      terms: text('全面推行；补贴未载明。', 'To be introduced everywhere; no subsidy is stated.'),
    },
    {
      id: 'assessment-rights',
      name: text('技能人才评价权', 'Right to assess skilled staff'),
      need: 'career',
      amount: inKind,
      citation: here,
      recipient: text('行业组织和用人单位', 'Trade bodies and employers'),
      terms: text(
        '行业组织、用人单位在评价技能人才上有更大的自主权；范围未载明。',
        'Trade bodies and employers have more of a say in assessing skilled staff; how much is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
