import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  gte,
  inKind,
  judgedBy,
  notStated,
  say,
  text,
} from '@portal/rules-core/author';
import { authority, cite, id } from '../common.ts';

const place = 'main/3.5.6/p2';
const here = cite(place);

export const continuingEducation: ProgrammeInput = {
  id: id('p06-continuing-education'),
  name: text('“G60专业技术人才知识更新”工程', '“G60 professionals’ knowledge renewal” project'),
  summary: text(
    '组织专项继续教育，让中高级专业技术人才更新知识；领域、费用和报名办法都没有写明。',
    'Continuing education is organised so that professionals of intermediate and senior grade renew their knowledge. Fields, cost and enrolment are not stated.',
  ),
  audience: ['person', 'employer'],
  needs: ['training'],
  citation: cite(place, 'main/3.5.6', 'main/1.1.4/p2'),
  criteria: all([
    any(
      [
        gte(
          'title.professional',
          'intermediate',
          say('中级或高级专业技术人才', 'A professional of intermediate or senior grade', here),
        ),
        judgedBy(
          authority,
          say(
            '其他人可否参加',
            'Whether others may take part',
            here,
            text(
              '中高级是专项继续教育要达到的对象，条款没有说其他专业技术人才不能参加；单位和培训机构也在支持之列。',
              'Intermediate and senior professionals are whom the special courses are for; the clause does not exclude others, and it supports training institutions too.',
            ),
          ),
        ),
      ],
      { words: text('面向谁', 'For whom'), citation: here },
    ),
    notStated(
      say(
        '属于哪些“重要专业技术领域”、怎样参加，未载明',
        'Which “important fields” are meant, and how one takes part, is not stated',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'courses',
      name: text('继续教育活动', 'Continuing education'),
      need: 'training',
      amount: inKind,
      citation: here,
      terms: text('是否收费未载明。', 'Whether there is a fee is not stated.'),
    },
    {
      id: 'institutions',
      name: text('培训机构和课程扶持', 'Support for training institutions and courses'),
      need: 'training',
      amount: figureNotStated,
      citation: here,
      recipient: text('本区继续教育培训机构', 'Training institutions in the district'),
      terms: text('扶持的方式未载明。', 'How they are supported is not stated.'),
    },
    {
      id: 'employer-training',
      name: text(
        '企业用地方教育附加费培训',
        'Company training out of the local education surcharge',
      ),
      need: 'training',
      amount: figureNotStated,
      citation: cite('main/1.1.4/p2'),
      recipient: text('企业', 'Enterprises'),
      terms: text(
        '规划在回顾中提到：支持企业用地方教育附加费培训专业技术人员；办法未载明。',
        'Mentioned in the plan’s review: enterprises are supported in training professionals out of the local education surcharge. How is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
