import type { ProgrammeInput } from '@portal/rules-core';
import { all, figureNotStated, is, notStated, say, text } from '@portal/rules-core/author';
import { cite, id } from '../common.ts';

const here = cite('main/3.4.1/p2');

export const internshipSubsidy: ProgrammeInput = {
  id: id('environment-internship-subsidy'),
  name: text('大学生暑期实习实践补贴', 'Subsidy for students’ summer internships'),
  summary: text(
    '规划说要升级大学生暑期实习实践的补贴办法；规划没有印出数额和对象。',
    'The plan announces better rules for the subsidy of students’ summer internships. The plan prints neither the sum nor the recipients.',
  ),
  audience: ['person', 'employer'],
  needs: ['training', 'recruitment'],
  citation: here,
  criteria: all([
    is(
      'songjiang:summer-internship',
      true,
      say('大学生暑期实习实践', 'A student’s summer internship', here),
    ),
    notStated(
      say(
        '给学生还是给单位、有什么条件，未载明',
        'Whether students or employers receive it, and on what conditions, is not stated',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'subsidy',
      name: text('实习实践补贴', 'Internship subsidy'),
      need: 'training',
      amount: figureNotStated,
      citation: here,
      terms: text(
        '见《大学生暑期实习实践补贴实施办法》，该办法不在已有的文件中。',
        'See the rules on that subsidy, which are not part of the document in hand.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
