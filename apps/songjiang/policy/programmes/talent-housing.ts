import type { ProgrammeInput } from '@portal/rules-core';
import { figureNotStated, inKind, judgedBy, say, text } from '@portal/rules-core/author';
import { authority, cite, conditionsNotStated, id } from '../common.ts';

const place = 'main/3.4.2/p2';
const here = cite(place);

export const talentHousing: ProgrammeInput = {
  id: id('environment-talent-housing'),
  name: text(
    '人才安居：公寓、租房补贴、购房补贴',
    'Talent housing: apartments, rent and purchase subsidies',
  ),
  summary: text(
    '按层次提供人才公寓，配合租房补贴；优秀人才的购房补贴要视房价涨幅适当上调。数额、条件都没有写明。',
    'Talent apartments by grade, together with rent subsidies; purchase subsidies for outstanding talent are to be raised as home prices rise. Neither sums nor conditions are printed.',
  ),
  audience: ['person'],
  needs: ['rent', 'home-purchase'],
  citation: cite(place, 'main/1.1.2/p2', 'main/1.1.3/p2'),
  criteria: conditionsNotStated(
    place,
    '谁属于哪一层次、各有什么条件，未载明',
    'Who belongs to which grade, and on what conditions, is not stated',
  ),
  benefits: [
    {
      id: 'apartment',
      name: text('人才公寓', 'Talent apartment'),
      need: 'rent',
      amount: inKind,
      citation: cite(place, 'main/1.1.3/p2'),
      terms: text(
        '力争5年内可提供5.8万套租赁房源；还要归集、建设可租可售的大户型高端公寓，并从商品房配建的保障房里选优质房源，引导专业机构参与建设。租金未载明。',
        'Aimed at 58,000 homes to rent within five years; also large, high-grade flats to rent or buy, and good homes chosen from the social housing built with commercial estates; professional bodies are invited to take part. The rent is not stated.',
      ),
    },
    {
      id: 'rent-subsidy',
      name: text('租房补贴', 'Rent subsidy'),
      need: 'rent',
      amount: figureNotStated,
      citation: cite(place, 'main/1.1.2/p2'),
      terms: text(
        '与人才公寓联动，使住房花费合理；数额未载明。',
        'Works together with the apartments to keep the cost of housing reasonable; no figure is stated.',
      ),
    },
    {
      id: 'purchase-subsidy',
      name: text('购房补贴', 'Home purchase subsidy'),
      need: 'home-purchase',
      amount: figureNotStated,
      citation: cite(place, 'main/1.1.2/p2'),
      when: judgedBy(authority, say('属于优秀人才', 'Counts as outstanding talent', here)),
      terms: text(
        '要加大力度、适当上调标准；标准本身未载明。',
        'To be increased and its standard raised; the standard itself is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
