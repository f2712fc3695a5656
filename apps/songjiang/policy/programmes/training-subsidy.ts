import type { ProgrammeInput } from '@portal/rules-core';
import { figureNotStated, text } from '@portal/rules-core/author';
import { cite, conditionsNotStated, id } from '../common.ts';

const place = 'main/3.4.1/p2';
const here = cite(place);

export const trainingSubsidy: ProgrammeInput = {
  id: id('environment-training-subsidy'),
  name: text('社会化职业技能培训补贴', 'Subsidy for vocational training'),
  summary: text(
    '规划说要升级职业技能培训的补贴办法；规划没有印出数额和对象。',
    'The plan announces better rules for the subsidy of vocational training. The plan prints neither the sum nor the recipients.',
  ),
  audience: ['person', 'employer'],
  needs: ['training'],
  citation: here,
  criteria: conditionsNotStated(
    place,
    '给谁、有什么条件，未载明',
    'Who receives it, and on what conditions, is not stated',
  ),
  benefits: [
    {
      id: 'subsidy',
      name: text('职业技能培训补贴', 'Training subsidy'),
      need: 'training',
      amount: figureNotStated,
      citation: here,
      terms: text(
        '见《社会化职业技能培训补贴操作办法》，该办法不在已有的文件中。',
        'See the rules on that subsidy, which are not part of the document in hand.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
