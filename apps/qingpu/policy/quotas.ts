import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const byEmployer = text(
  '按用人单位的人才规模和贡献度定额度；具体名额未载明。',
  'Limited by employer, according to how much talent it has and what it contributes; no numbers are stated.',
);

export const quotas: NonNullable<PackInput['quotas']> = [
  {
    id: id('quota-industry'),
    appliesTo: [id('industry-talent'), id('industry-team')],
    words: byEmployer,
    citation: cite('annex2/6.2'),
  },
  {
    id: id('quota-housing'),
    appliesTo: [id('housing-subsidy'), id('points-rental-subsidy'), id('talent-apartment')],
    words: byEmployer,
    citation: cite('annex4/4.2.3'),
  },
  {
    id: id('quota-apartments'),
    appliesTo: [id('talent-apartment')],
    words: text(
      '重点单位的人才公寓房源实行额度管理，额度内由单位自主认定人才。',
      'Key employers have an allotment of apartments, within which they decide for themselves who qualifies.',
    ),
    citation: cite('main/3.1', 'annex5/3.2.6'),
  },
];
