import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  forDistrict,
  is,
  notStated,
  oneOffUpTo,
  say,
  text,
  wan,
} from '@portal/rules-core/author';
import { introduced } from '../introduced.ts';

const { cite, id } = forDistrict('qingpu');

export const doubleFirstClassGraduate: ProgrammeInput = {
  id: id('double-first-class-graduate'),
  name: text('“双一流”优秀毕业生补贴', 'Subsidy for outstanding Double First-Class graduates'),
  summary: text(
    '引进到青浦教育领域的“双一流”大学优秀毕业生，补贴最高10万元。',
    'Outstanding graduates of Double First-Class universities whom Qingpu brings into education: a subsidy of up to CNY 100,000.',
  ),
  audience: ['person'],
  needs: ['one-off-money'],
  citation: cite('main/2.5'),
  criteria: all([
    introduced('main/2.5'),
    is(
      'education.doubleFirstClass',
      true,
      say('“双一流”大学的毕业生', 'Graduate of a Double First-Class university', cite('main/2.5')),
    ),
    notStated(
      say(
        '属于优秀毕业生（标准文件未载明）',
        'An outstanding graduate, by a standard that the document does not state',
        cite('main/2.5'),
        text(
          '“优秀毕业生”以什么为准、由谁认定，文件未载明，因此本平台不作肯定的结论。',
          'The document says neither what makes a graduate “outstanding” nor who decides, so no yes is given here.',
        ),
      ),
    ),
    is(
      'work.industry',
      'education',
      say(
        '在教育领域工作',
        'Working in education',
        cite('main/2.5'),
        text(
          '这项补贴写在教育人才引培的同一句里，所以理解为只面向教育领域；条款没有单独再写领域。',
          'The subsidy stands in the sentence on educators and is therefore read as being for education; the clause does not name the field again.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'subsidy',
      name: text('引进补贴', 'Subsidy on joining'),
      need: 'one-off-money',
      amount: oneOffUpTo(wan(10)),
      citation: cite('main/2.5'),
      terms: text('是否一次付清未载明。', 'Whether it is paid at once is not stated.'),
    },
  ],
  notStated: ['criteria', 'process', 'duration', 'deadline', 'contact'],
};
