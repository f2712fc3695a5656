import type { Fact } from '../schema/fact.ts';

/** The home one owns, rents or is supported for. */
export const housingFacts: readonly Fact[] = [
  {
    id: 'housing.ownsHomeIn',
    subject: 'person',
    type: { kind: 'places' },
    label: { zh: '家庭产权住房所在区', en: 'Districts where the household owns a home' },
    question: {
      zh: '您家在哪些区有产权住房？',
      en: 'In which districts does your household own a home?',
    },
    hint: {
      zh: '按家庭计，不只看您本人名下。都没有的，选“没有”。',
      en: 'The household counts, not only what is in your own name. If there is none, choose “nowhere”.',
    },
    why: {
      zh: '家庭在本区已有产权住房的，不能申请部分租房补贴。',
      en: 'Some rent subsidies are closed to households that own a home in the district.',
    },
  },
  {
    id: 'housing.rents',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '自行租房', en: 'Renting on one’s own' },
    question: {
      zh: '您目前是自己在市场上租房住吗？',
      en: 'Do you rent your home yourself on the market?',
    },
    hint: {
      zh: '住单位宿舍、人才公寓或自有住房的，选“否”。',
      en: 'Answer “no” if you live in a staff dormitory, a talent apartment or a home of your own.',
    },
    why: {
      zh: '部分租房补贴只给自行租房的人。',
      en: 'Some rent subsidies are only for those who rent on their own.',
    },
  },
  {
    id: 'housing.rentsIn',
    subject: 'person',
    type: { kind: 'place' },
    label: { zh: '租房所在区', en: 'District of the rented home' },
    question: {
      zh: '您租的房子在哪个区？',
      en: 'In which district is the home you rent?',
    },
    hint: {
      zh: '不在所列各区的，选列表中各区以外的那一项。',
      en: 'If it is in none of the districts listed, choose the entry for outside them.',
    },
    why: {
      zh: '租房补贴一般要求在本区租房；在周边租房的，由主管部门视工作需要认定。',
      en: 'Rent subsidies ask for a home rented in the district; for one nearby, the authority weighs whether work requires it.',
    },
  },
  {
    id: 'housing.spouseReceives',
    subject: 'person',
    type: { kind: 'boolean' },
    label: {
      zh: '配偶已享受同一租房补贴',
      en: 'Spouse already receives the same rent subsidy',
    },
    question: {
      zh: '您的配偶是否已在享受同一项租房补贴？',
      en: 'Does your spouse already receive this rent subsidy?',
    },
    hint: { zh: '没有配偶的，选“否”。', en: 'Answer “no” if you have no spouse.' },
    why: {
      zh: '夫妻双方不能重复享受。',
      en: 'A couple cannot receive it twice.',
    },
  },
  {
    id: 'housing.marketRent',
    subject: 'person',
    type: { kind: 'money' },
    label: { zh: '市场月租金', en: 'Market rent per month' },
    question: {
      zh: '您住的（或想申请的）房子，按市场评估每月租金是多少？',
      en: 'What is the assessed market rent per month of the flat you live in or wish to apply for?',
    },
    hint: {
      zh: '不清楚评估价时，可先填同类房子的市场月租金，用来估算。',
      en: 'If you do not know the assessed rent, the market rent of a similar flat gives an estimate.',
    },
    why: {
      zh: '租金优惠按市场评估租金的比例计算。',
      en: 'Rent discounts are a share of the assessed market rent.',
    },
  },
];
