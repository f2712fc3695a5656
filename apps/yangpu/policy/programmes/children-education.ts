import type { ProgrammeInput } from '@portal/rules-core';
import { all, inKind, oneOf, say, text } from '@portal/rules-core/author';
import { cite, id, judged, procedureNotStated } from '../words.ts';

const SCHOOLING = cite('main/4.4.2/p3');

export const childrenEducation: ProgrammeInput = {
  id: id('children-education'),
  name: text('优秀人才子女教育', 'Schooling for the children of outstanding talent'),
  summary: text(
    '重点产业和公共、公益领域里贡献突出、没有上海户籍（含外籍、港澳台）的优秀人才，保障其子女享受优质教育，并提供教育咨询和入学辅导。',
    'Good schooling is ensured for the children of outstanding talent without Shanghai household registration, foreigners and people from Hong Kong, Macao and Taiwan included, who contribute strongly in key industries or in public and non-profit fields; there are also information sessions and advice on enrolment.',
  ),
  audience: ['person'],
  needs: ['schooling'],
  citation: SCHOOLING,
  criteria: all([
    oneOf(
      'residence.status',
      ['permit', 'none'],
      say(
        '没有上海户籍，外籍、港澳台人员也在内',
        'No Shanghai household registration; foreigners and people from Hong Kong, Macao and Taiwan included',
        SCHOOLING,
      ),
    ),
    judged(
      '在区内重点产业或公共、公益事业领域，是有突出贡献的优秀人才',
      'Outstanding talent with a marked contribution in a key industry, or in a public or non-profit field, in the district',
      SCHOOLING,
      text(
        '“区内”指领域还是单位，重点产业有哪些，条款都没有写明，由主管部门认定。',
        'Whether “in the district” refers to the field or the employer, and which industries are key, is not stated; the authority decides.',
      ),
    ),
  ]),
  benefits: [
    {
      id: 'schooling',
      name: text('子女享受优质教育', 'Good schooling for the children'),
      need: 'schooling',
      amount: inKind,
      citation: SCHOOLING,
      terms: text(
        '哪所学校、怎样安排没有写明。',
        'Which school, and how it is arranged, is not stated.',
      ),
    },
    {
      id: 'advice',
      name: text('教育专场咨询、入学辅导', 'Information sessions and advice on enrolment'),
      need: 'schooling',
      amount: inKind,
      citation: SCHOOLING,
      interpretation: text(
        '咨询和辅导写在同一条里，没有说是否只给上述人才；这里按同一对象理解，其他人可向杨浦区询问。',
        'They stand in the same clause, which does not say whether they are for these people alone; they are read so, and others may ask the district.',
      ),
    },
  ],
  notStated: ['criteria', ...procedureNotStated],
};
