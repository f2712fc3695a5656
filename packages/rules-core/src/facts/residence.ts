import type { Fact } from '../schema/fact.ts';

/** Where one stands with the city's household register and residence permit. */
export const residenceFacts: readonly Fact[] = [
  {
    id: 'residence.status',
    subject: 'person',
    follows: [
      {
        when: [{ op: 'is', fact: 'person.foreign', value: true }],
        holds: {
          op: 'oneOf',
          fact: 'residence.status',
          values: ['household', 'introduced-household'],
          not: true,
        },
        words: { zh: '户口只登记中国公民', en: 'Household registration is for Chinese nationals' },
      },
    ],
    type: {
      kind: 'choice',
      options: [
        {
          id: 'household',
          label: { zh: '上海市常住户口', en: 'Shanghai household registration' },
          hint: {
            zh: '户口在上海，且不是通过人才引进落户的。',
            en: 'You are on the Shanghai household register, and not through talent introduction.',
          },
        },
        {
          id: 'introduced-household',
          label: {
            zh: '经人才引进落户上海',
            en: 'Shanghai household registration through talent introduction',
          },
        },
        {
          id: 'permit',
          label: { zh: '持有《上海市居住证》', en: 'Shanghai Residence Permit' },
        },
        {
          id: 'none',
          label: {
            zh: '都没有（尚未取得居住证）',
            en: 'None of these (no residence permit yet)',
          },
        },
      ],
    },
    label: { zh: '户口或居住证', en: 'Household registration or residence permit' },
    question: {
      zh: '您在上海的户口或居住证是哪一种情况？',
      en: 'What is your household registration or residence permit status in Shanghai?',
    },
    hint: {
      zh: '居住证正在办理、尚未拿到的，选“都没有”。',
      en: 'If you have applied for the permit but do not hold it yet, choose “None of these”.',
    },
    why: {
      zh: '人才公寓等住房支持按户口或居住证分类受理。',
      en: 'Talent apartments and other housing support sort applicants by registration or permit.',
    },
  },
  {
    id: 'residence.permitPoints',
    subject: 'person',
    follows: [
      {
        when: [
          {
            op: 'oneOf',
            fact: 'residence.status',
            values: ['household', 'introduced-household', 'none'],
          },
        ],
        holds: { op: 'compare', fact: 'residence.permitPoints', cmp: 'eq', value: 0 },
        words: {
          zh: '没有居住证的，没有居住证积分',
          en: 'Without a residence permit there are no permit points',
        },
      },
    ],
    type: { kind: 'integer', min: 0, unit: { zh: '分', en: 'points' } },
    label: { zh: '居住证积分', en: 'Residence permit points' },
    question: {
      zh: '您的上海市居住证积分是多少分？',
      en: 'How many points does your Shanghai Residence Permit carry?',
    },
    hint: {
      zh: '填经审核确认的居住证积分；还没有申请积分的，填0，再看“模拟打分”一问。',
      en: 'Give the points confirmed on review. If you have not applied for points, give 0 and see the question on simulated points.',
    },
    why: {
      zh: '达到规定分值（含该分值）可按持证人才申请人才公寓。',
      en: 'Reaching the required number, that number included, opens talent apartments to permit holders.',
    },
  },
  {
    id: 'residence.simulatedPoints',
    subject: 'person',
    type: { kind: 'integer', min: 0, unit: { zh: '分', en: 'points' } },
    label: { zh: '居住证积分模拟分', en: 'Simulated residence permit points' },
    question: {
      zh: '按居住证积分办法模拟打分，您能得多少分？',
      en: 'How many points would you have by a simulated residence permit score?',
    },
    hint: {
      zh: '用居住证积分模拟打分的结果；没有打过分的，选“不确定”。',
      en: 'The result of the residence permit points simulator. If you have not tried it, answer “not sure”.',
    },
    why: {
      zh: '尚未取得正式积分的人，部分住房支持可按模拟分受理。',
      en: 'Some housing support accepts the simulated score from people without confirmed points.',
    },
  },
];
