import type { Criterion } from '@portal/rules-core';
import { all, forDistrict, is, say, text } from '@portal/rules-core/author';

const { cite } = forDistrict('qingpu');

const SCOPE = cite('annex2/6.1');

/** Annex 2, part 6 (1): the employer is registered in the district; employer and person are taxed there. */
export const industryScope: Criterion = all(
  [
    is(
      'work.employerDistrict',
      'qingpu',
      say('用人单位注册在青浦', 'The employer is registered in Qingpu', SCOPE),
    ),
    is(
      'work.employerTaxDistrict',
      'qingpu',
      say('用人单位在青浦纳税', 'The employer pays its taxes in Qingpu', SCOPE),
    ),
    is('work.taxDistrict', 'qingpu', say('本人在青浦纳税', 'The person is taxed in Qingpu', SCOPE)),
  ],
  {
    words: text('适用范围：注册与纳税', 'Scope: registration and taxes'),
    citation: SCOPE,
  },
);
