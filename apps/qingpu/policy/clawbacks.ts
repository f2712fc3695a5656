import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

type ClawbackInput = NonNullable<PackInput['clawbacks']>[number];

/** The three annexes print the same two clauses, on the applicant and on the employer. */
function pair(
  slug: string,
  applicant: string,
  employer: string,
  programmes: readonly string[],
): ClawbackInput[] {
  const appliesTo = programmes.map(id);
  return [
    {
      id: id(`clawback-${slug}-applicant`),
      appliesTo,
      bearer: 'applicant',
      causes: [
        { words: text('材料虚假', 'False documents'), citation: cite(`${applicant}.1`) },
        {
          words: text(
            '侵犯知识产权或他人合法权益',
            'Infringing intellectual property or other rights of others',
          ),
          citation: cite(`${applicant}.2`),
        },
        { words: text('严重失信', 'Serious breach of trust'), citation: cite(`${applicant}.3`) },
        {
          words: text('其他触犯法律、法规的情形', 'Other breaches of law or regulations'),
          citation: cite(`${applicant}.4`),
        },
      ],
      consequence: text(
        '申请人要保证材料合法、客观、真实、有效。否则，已得的补贴、资助、奖励等全部退还，可能被追究法律责任，三年内不能再申报。',
        'The applicant must see to it that the documents are lawful, objective, true and valid. If not, all subsidies, grants and awards are returned, legal action may follow, and no new application is possible for three years.',
      ),
      barredYears: 3,
      citation: cite(applicant),
    },
    {
      id: id(`clawback-${slug}-employer`),
      appliesTo,
      bearer: 'employer',
      causes: [
        {
          words: text(
            '单位出具虚假证明或隐瞒实情',
            'The employer issues false certificates or hides the facts',
          ),
          citation: cite(employer),
        },
        {
          words: text(
            '单位审核不严，事后也没有尽到管理责任',
            'The employer checks carelessly and fails in its duties afterwards',
          ),
          citation: cite(employer),
        },
      ],
      consequence: text(
        '记入单位诚信档案，取消单位申请补贴的资格；取消多久未载明。“后续未尽责”也可读作对出具虚假证明、隐瞒实情同样要求，这里只与审核不严相连。',
        'It is entered in the employer’s credit record, and the employer may no longer apply for subsidies; for how long is not stated. Failing in its duties afterwards could also be read as asked for beside false certificates or hidden facts; it is tied here to careless checks alone.',
      ),
      citation: cite(employer),
    },
  ];
}

export const clawbacks: ClawbackInput[] = [
  ...pair('industry', 'annex2/6.5', 'annex2/6.6', ['industry-talent', 'industry-team']),
  ...pair('agriculture', 'annex3/6.3', 'annex3/6.4', ['agri-team', 'agri-talent']),
  ...pair('housing', 'annex4/4.2.4', 'annex4/4.2.5', [
    'housing-subsidy',
    'points-rental-subsidy',
    'talent-apartment',
  ]),
];
