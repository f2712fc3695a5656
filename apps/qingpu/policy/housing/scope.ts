import type { Criterion } from '@portal/rules-core';
import { all, any, forDistrict, is, judgedBy, oneOf, say, text } from '@portal/rules-core/author';

const { cite } = forDistrict('qingpu');

/** Who judges what annex 4 leaves open; annex 4, part 1 names it as reviewing and paying. */
export const talentAuthority = text('区人才工作主管部门', 'the district’s talent authority');

const SCOPE = cite('annex4/4.1/p2');

/** The employer is registered in the district and pays its taxes there. */
const employerInDistrict: Criterion[] = [
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
];

const kindOfEmployer = any(
  [
    oneOf(
      'employer.kind',
      ['social-organisation', 'district-owned', 'public-institution'],
      say(
        '社会组织、区属企业，或不参照公务员法管理的事业单位',
        'A social organisation, a district-owned enterprise, or a public institution not run as civil service',
        SCOPE,
      ),
    ),
    all([
      oneOf(
        'employer.kind',
        ['other-enterprise', 'hr-agency'],
        say('其他企业', 'Another enterprise', SCOPE),
      ),
      judgedBy(
        talentAuthority,
        say(
          '企业符合本区产业发展方向，且贡献度较大',
          'The enterprise fits the district’s line of industrial development and contributes considerably',
          SCOPE,
          text(
            '文件没有给出“符合方向”和“贡献度较大”的标准，由主管部门认定。',
            'The document gives no measure for the fit or for “considerable”; the authority decides.',
          ),
        ),
      ),
    ]),
  ],
  {
    words: text('用人单位属于扶持范围', 'The employer is of a kind that is covered'),
    citation: SCOPE,
    interpretation: text(
      '条款说扶持单位“包括”这几种；这里按写明的种类判断，未写明的（如机关、参公管理单位）视为不在范围内。',
      'The clause says that the employers “include” these kinds. Only the kinds it names are taken as covered; others, such as government bodies and institutions run as civil service, are not.',
    ),
  },
);

/** Annex 4, part 4 (1): which employers and whose taxes and insurance the housing measures ask for. */
export const housingScope: Criterion = all(
  [
    ...employerInDistrict,
    kindOfEmployer,
    is(
      'work.taxDistrict',
      'qingpu',
      say('个人所得税缴纳在青浦', 'Individual income tax is paid in Qingpu', SCOPE),
    ),
    is(
      'work.shanghaiSocialInsurance',
      true,
      say('参加上海社会保险', 'Insured under Shanghai social insurance', SCOPE),
    ),
  ],
  {
    words: text('适用范围：用人单位与纳税、社保', 'Scope: employer, taxes and social insurance'),
    citation: SCOPE,
  },
);

/** Annex 3, part 6 (1): the narrower scope of the agricultural measures. */
export const agricultureScope: Criterion = all(
  [
    is(
      'work.employerDistrict',
      'qingpu',
      say('用人单位注册在青浦', 'The employer is registered in Qingpu', cite('annex3/6.1')),
    ),
    is(
      'work.employerTaxDistrict',
      'qingpu',
      say('用人单位在本区纳税', 'The employer pays its taxes in the district', cite('annex3/6.1')),
    ),
    is(
      'work.taxDistrict',
      'qingpu',
      say(
        '个人在本区纳税',
        'The person pays taxes in the district',
        cite('annex3/6.1'),
        text(
          '条款只写“个人”；团队申请的，是否每名成员都要在本区纳税没有写明。',
          'The clause only says “person”; whether every member of a team must be taxed in the district is not stated.',
        ),
      ),
    ),
  ],
  {
    words: text('农业人才办法的适用范围', 'Scope of the agricultural measures'),
    citation: cite('annex3/6.1'),
  },
);
