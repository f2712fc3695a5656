import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('hongkou');
const programme = id('environment/settling-in');

export const combinations: NonNullable<PackInput['combinations']> = [
  {
    id: id('settling-in-or-purchase'),
    kind: 'oneOf',
    members: [
      { programme, benefit: 'settling-in' },
      { programme, benefit: 'purchase' },
    ],
    words: text(
      '安家费补贴和购房补贴，得其中一种。',
      'Either the settling-in subsidy or the purchase subsidy.',
    ),
    citation: cite('main/4.6/p2'),
    interpretation: text(
      '文件用“或”字连接两种补贴，这里理解为只得其一。',
      'The document joins the two with “or”; this is read as one of them only.',
    ),
  },
];
