import type { ProgrammeInput } from '@portal/rules-core';
import { figureNotStated, inKind, text } from '@portal/rules-core/author';
import { cite, figureMissing, id, nothingStated, unstated } from '../words.ts';

const HOUSING = cite('main/4.4.2/p2');

const conditions = unstated(
  '哪些人才符合条件，规划未载明',
  'Which talent qualifies is not stated',
  HOUSING,
);

export const talentHousing: ProgrammeInput = {
  id: id('talent-housing'),
  name: text('人才安居', 'Housing for talent'),
  summary: text(
    '购房和租房补贴要让更多符合条件的人才受益，青年人才驿站和人才公寓要增加房源；条件和数额都没有写明。',
    'Purchase and rent subsidies are to reach more of those who qualify, and there are to be more hostels for young talent and more talent apartments; neither conditions nor figures are printed.',
  ),
  audience: ['person'],
  needs: ['home-purchase', 'rent'],
  citation: HOUSING,
  criteria: conditions,
  benefits: [
    {
      id: 'purchase-subsidy',
      name: text('购房补贴', 'Purchase subsidy'),
      need: 'home-purchase',
      amount: figureNotStated,
      citation: HOUSING,
      terms: figureMissing,
    },
    {
      id: 'rent-subsidy',
      name: text('租房补贴', 'Rent subsidy'),
      need: 'rent',
      amount: figureNotStated,
      citation: HOUSING,
      terms: figureMissing,
    },
    {
      id: 'apartment',
      name: text('人才公寓', 'Talent apartment'),
      need: 'rent',
      amount: inKind,
      citation: HOUSING,
    },
    {
      id: 'youth-hostel',
      name: text('青年人才驿站', 'Hostel for young talent'),
      need: 'rent',
      amount: inKind,
      citation: HOUSING,
      terms: text(
        '面向青年人才；年龄和入住期限没有写明。',
        'For young talent; neither an age nor a length of stay is stated.',
      ),
    },
  ],
  notStated: nothingStated,
  interpretation: text(
    '几种支持能否同时享受，规划没有写明。',
    'Whether several of these can be had together is not stated.',
  ),
};
