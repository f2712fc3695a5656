import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  forDistrict,
  holdsAny,
  is,
  oneOffUpTo,
  say,
  text,
  wan,
} from '@portal/rules-core/author';
import { introduced } from '../introduced.ts';

const { cite, id } = forDistrict('qingpu');

export const educationTalent: ProgrammeInput = {
  id: id('education-talent'),
  name: text('教育高端人才补贴', 'Subsidy for leading educators'),
  summary: text(
    '青浦从外面引进的教育高端人才（特级教师、名优校长，优秀高级教师、高级技师等），补贴最高60万元。',
    'Special-grade teachers, renowned principals, outstanding senior teachers, senior technicians and the like whom Qingpu brings into its schools: a subsidy of up to CNY 600,000.',
  ),
  audience: ['person'],
  needs: ['one-off-money'],
  citation: cite('main/2.5'),
  criteria: all([
    introduced('main/2.5'),
    is(
      'work.industry',
      'education',
      say('在教育领域工作', 'Working in education', cite('main/2.5')),
    ),
    holdsAny(
      'honours.educationPost',
      [
        'special-grade-teacher',
        'renowned-principal',
        'outstanding-senior-teacher',
        'senior-technician',
      ],
      say(
        '具有特级教师、名优校长、优秀高级教师或高级技师称号、资格之一',
        'Special-grade teacher, renowned principal, outstanding senior teacher or senior technician',
        cite('main/2.5'),
        text(
          '列举之后有“等”字，也没有写认定办法；这里只判断点名的四种。',
          'The list ends with “and others” and no way of recognition is given; only the four named are tested.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'subsidy',
      name: text('引进补贴', 'Subsidy on joining'),
      need: 'one-off-money',
      amount: oneOffUpTo(wan(60)),
      citation: cite('main/2.5'),
      terms: text('是否一次付清未载明。', 'Whether it is paid at once is not stated.'),
    },
  ],
  notStated: ['criteria', 'process', 'duration', 'deadline', 'contact'],
};
