import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const likeness = text(
  '“同类”“相近或相似”没有界定；这里把购房补贴、租房补贴、一次性奖励、特殊贡献奖励各算一类。同一人的购房与租房补贴之间，另见跨附件的一条。',
  'The clause does not define “like” or “similar”. Purchase subsidies, rent subsidies, one-off awards and special-contribution awards are each taken as one kind. For purchase and rent support of one person, see the rule across annexes.',
);

/**
 * 就高不重复, and what may be taken beside it. The rules inside annex 4 come first, so that they are the ones
 * named where a pair falls under two.
 */
export const combinations: NonNullable<PackInput['combinations']> = [
  {
    id: id('combination-within-housing'),
    kind: 'higherOf',
    scope: 'all',
    members: [
      { programme: id('housing-subsidy'), benefit: 'purchase' },
      { programme: id('housing-subsidy'), benefit: 'rent' },
      { programme: id('points-rental-subsidy'), benefit: 'rent' },
      { programme: id('talent-apartment'), benefit: 'rent-discount' },
      { programme: id('talent-apartment'), benefit: 'special-subsidy' },
    ],
    words: text(
      '安居办法里的购房补贴、租房补贴、积分租房补贴、公寓租金优惠和专项补贴之间，只取最高的一项。',
      'Of the purchase subsidy, the rent subsidies, the apartment’s rent discount and the special subsidy of the housing rules, only the highest is given.',
    ),
    citation: cite('annex4/4.2.2'),
    interpretation: text(
      '这里的“高”按还能领的月数合计比较，已经领过的月数先扣除；金额未定的，以主管部门核定为准。',
      '“Higher” is compared over the months that are left, all together; months already received are taken off. Where a sum is not fixed yet, what the authority sets decides.',
    ),
  },
  {
    id: id('combination-apartment-or-subsidy'),
    kind: 'oneOf',
    scope: 'all',
    members: [
      { programme: id('talent-apartment'), benefit: 'flat' },
      { programme: id('talent-apartment'), benefit: 'special-subsidy' },
      { programme: id('flexible-talent'), benefit: 'apartment-or-subsidy' },
    ],
    words: text(
      '人才公寓和专项补贴二者居其一：专项补贴用在房源不够时，或给柔性流动人才、有个性化居住需求的人才。',
      'A talent apartment or the special subsidy, not both: the subsidy is for when flats run short, for flexible talent, or for individual housing needs.',
    ),
    citation: cite('annex4/3/p2', 'annex4/3.2.2', 'main/3.1', 'main/4.1'),
    interpretation: text(
      '条款写的是“或”，这里理解为不能兼得。柔性流动人才的条款所说的公寓，就是这里的人才公寓，不另算一套。',
      'The clause says “or”, read as not both. The flat that the clause on flexible talent speaks of is this same talent apartment, not a further one.',
    ),
  },
  {
    id: id('combination-apartment-beside-subsidy'),
    kind: 'together',
    members: [
      { programme: id('housing-subsidy'), benefit: 'purchase' },
      { programme: id('housing-subsidy'), benefit: 'rent' },
      { programme: id('points-rental-subsidy'), benefit: 'rent' },
      { programme: id('talent-apartment'), benefit: 'flat' },
    ],
    words: text(
      '领取购房或租房补贴的，也可以申请入住人才公寓，前提是不再享受租金优惠。',
      'Whoever receives a purchase or rent subsidy may also apply for a talent apartment, on condition of paying the full rent, without the discount.',
    ),
    citation: cite('annex4/4.2.2'),
    interpretation: text(
      '条款只写“购房、租房补贴”；积分租房补贴也是租房补贴，这里一并算入。但积分补贴要求自行租房，入住公寓后是否仍符合，须向区人才服务中心核实。',
      'The clause says “purchase and rent subsidies”; the points subsidy is a rent subsidy too and is included. But it asks for renting on one’s own: whether that still holds in a talent apartment is to be asked of the district talent service centre.',
    ),
  },
  {
    id: id('combination-home-purchase'),
    kind: 'higherOf',
    scope: 'like',
    members: [{ like: 'home-purchase' }],
    words: text(
      '产业、农业、安居办法和区里其他政策的购房补贴，只取高的一项。',
      'Of the purchase subsidies of the rules on industry, agriculture and housing and of the district’s other policies, only the higher one is given.',
    ),
    citation: cite('annex4/4.2.1', 'annex2/6.4', 'annex3/6.2'),
    interpretation: likeness,
  },
  {
    id: id('combination-rent'),
    kind: 'higherOf',
    scope: 'like',
    members: [{ like: 'rent' }],
    words: text(
      '产业、农业、安居办法和区里其他政策的租房补贴、租金优惠，只取高的一项。',
      'Of the rent subsidies and discounts of the rules on industry, agriculture and housing and of the district’s other policies, only the higher one is given.',
    ),
    citation: cite('annex4/4.2.1', 'annex2/6.4', 'annex3/6.2'),
    interpretation: likeness,
  },
  {
    id: id('combination-one-off-award'),
    kind: 'higherOf',
    scope: 'like',
    members: [{ like: 'one-off-award' }],
    words: text(
      '农业创业的一次性奖励和区里其他同类奖励，只取高的一项。',
      'Of the one-off award for agricultural founders and like awards of the district, only the higher one is given.',
    ),
    citation: cite('annex3/6.2'),
    interpretation: likeness,
  },
  {
    id: id('combination-special-contribution'),
    kind: 'higherOf',
    scope: 'like',
    members: [{ like: 'special-contribution' }],
    words: text(
      '产业人才的特殊贡献奖励和区里其他特殊贡献奖励，只取高的一项。',
      'Of the special-contribution award for industrial talent and other such awards of the district, only the higher one is given.',
    ),
    citation: cite('annex2/6.4'),
    interpretation: likeness,
  },
  {
    id: id('combination-across-housing'),
    kind: 'higherOf',
    scope: 'all',
    members: [
      { programme: id('qingfeng-top-talent'), benefit: 'purchase' },
      { programme: id('industry-talent'), benefit: 'purchase' },
      { programme: id('industry-talent'), benefit: 'rent' },
      { programme: id('agri-team'), benefit: 'leader-purchase' },
      { programme: id('agri-talent'), benefit: 'rent' },
      { programme: id('agri-talent'), benefit: 'rent' },
      { programme: id('housing-subsidy'), benefit: 'purchase' },
      { programme: id('housing-subsidy'), benefit: 'rent' },
      { programme: id('points-rental-subsidy'), benefit: 'rent' },
      { programme: id('talent-apartment'), benefit: 'rent-discount' },
      { programme: id('talent-apartment'), benefit: 'special-subsidy' },
    ],
    words: text(
      '同一人从不同附件可得的购房补贴、租房补贴和租金优惠，也只取高的一项。',
      'Of purchase subsidies, rent subsidies and rent discounts that one person could have from different annexes, only the higher one is given.',
    ),
    citation: cite('annex4/4.2.1', 'annex4/4.2.2', 'annex2/6.4', 'annex3/6.2'),
    interpretation: text(
      '各附件只说“相近或相似”的取高，没有写明购房补贴与租房支持算不算相近。附件4内部二者只取其一，这里对跨附件的也作同样理解，以免换一个附件申请就能兼得；若认为不相近，则可以兼得。',
      'The annexes only say that of similar support the higher is given, not whether purchase and rent support are similar. Inside annex 4 only one of them is given, and the same is taken to hold across annexes, or else applying under another annex would yield both. If they are not similar, both could be received.',
    ),
  },
];
