import type { Fact } from '../schema/fact.ts';
import { degrees } from './education.ts';
import { caseOf } from './follows.ts';

/** A founding team: its leader, its members, and what they own. */
const teamOnly: readonly Fact[] = [
  {
    id: 'team.memberCount',
    subject: 'team',
    type: { kind: 'integer', min: 0, unit: { zh: '人', en: 'people' } },
    label: { zh: '团队成员人数', en: 'Number of team members' },
    question: {
      zh: '除带头人外，团队有几名成员？',
      en: 'How many members does the team have, the leader not counted?',
    },
    hint: {
      zh: '不含带头人，也不含顾问、理事等。',
      en: 'Leave out the leader, and advisers, directors and the like.',
    },
    why: {
      zh: '创业团队有最少人数要求。',
      en: 'A founding team must have a least number of members.',
    },
  },
  {
    id: 'team.leaderBirthDate',
    subject: 'team',
    changeable: 'never',
    type: { kind: 'date' },
    label: { zh: '带头人出生日期', en: 'Leader’s date of birth' },
    question: { zh: '带头人的出生日期是哪一天？', en: 'When was the leader born?' },
    why: { zh: '带头人有年龄要求。', en: 'There is an age limit for the leader.' },
  },
  {
    id: 'team.oldestMemberBirthDate',
    subject: 'team',
    type: { kind: 'date' },
    label: { zh: '最年长成员出生日期', en: 'Oldest member’s date of birth' },
    question: {
      zh: '成员中最年长的一位，出生日期是哪一天？',
      en: 'When was the oldest member born?',
    },
    hint: {
      zh: '不含带头人。最年长的符合，其他成员也就符合。',
      en: 'The leader is not counted. If the oldest member is within the limit, so are the others.',
    },
    why: { zh: '成员有年龄要求。', en: 'There is an age limit for members.' },
  },
  {
    id: 'team.leaderFullTimeDegree',
    subject: 'team',
    type: { kind: 'scale', options: degrees },
    label: { zh: '带头人最高全日制学位', en: 'Leader’s highest full-time degree' },
    question: {
      zh: '带头人通过全日制学习取得的最高学位是什么？',
      en: 'What is the leader’s highest degree from full-time study?',
    },
    why: { zh: '带头人有学位要求。', en: 'The leader is asked for a degree.' },
  },
  {
    id: 'team.leaderAcademicYears',
    subject: 'team',
    changeable: 'time',
    type: { kind: 'integer', min: 0, max: 80, unit: { zh: '年', en: 'years' } },
    label: {
      zh: '带头人任副教授及以上相当职务年限',
      en: 'Leader’s years in a post equal to associate professor or above',
    },
    question: {
      zh: '带头人在国内外高校、科研院所担任相当于副教授及以上职务满几年？',
      en: 'For how many full years has the leader held a post equal to associate professor or above, in China or abroad?',
    },
    hint: { zh: '没有的填0。', en: '0 if none.' },
    why: { zh: '带头人有任职年限要求。', en: 'The leader is asked for years in such a post.' },
  },
  {
    id: 'team.leaderCompanyYears',
    subject: 'team',
    changeable: 'time',
    type: { kind: 'integer', min: 0, max: 80, unit: { zh: '年', en: 'years' } },
    label: {
      zh: '带头人在跨国公司、上市企业任中高级职务年限',
      en: 'Leader’s years in a middle or senior post of a multinational or listed company',
    },
    question: {
      zh: '带头人在跨国公司、上市企业担任中高级职务满几年？',
      en: 'For how many full years has the leader held a middle or senior post in a multinational or listed company?',
    },
    hint: { zh: '没有的填0。', en: '0 if none.' },
    why: {
      zh: '企业任职年限与高校任职年限满足一项即可。',
      en: 'Years in such a company count in place of years in academia.',
    },
  },
  {
    id: 'team.membersBachelor',
    subject: 'team',
    type: { kind: 'boolean' },
    label: {
      zh: '成员均有全日制学士及以上学位',
      en: 'Every member holds a full-time bachelor’s degree or above',
    },
    question: {
      zh: '每名成员都取得了全日制学士及以上学位吗？',
      en: 'Does every member hold a bachelor’s degree or above from full-time study?',
    },
    why: { zh: '成员有学位要求。', en: 'Members are asked for a degree.' },
  },
  {
    id: 'team.membersLeastYears',
    subject: 'team',
    changeable: 'time',
    type: { kind: 'integer', min: 0, max: 80, unit: { zh: '年', en: 'years' } },
    label: {
      zh: '成员相关从业年限（最少的一位）',
      en: 'Relevant experience of the least experienced member',
    },
    question: {
      zh: '成员中相关从业经历最短的一位，满几年？',
      en: 'How many full years of relevant experience has the least experienced member?',
    },
    why: { zh: '成员有从业年限要求。', en: 'Members are asked for years of experience.' },
  },
  {
    id: 'team.ownIp',
    subject: 'team',
    type: { kind: 'boolean' },
    label: { zh: '核心技术有自主知识产权', en: 'Own intellectual property in the core technology' },
    question: {
      zh: '核心技术拥有自主知识产权吗？',
      en: 'Is the core technology your own intellectual property?',
    },
    hint: {
      zh: '例如专利、植物新品种权、软件著作权等。',
      en: 'For example patents, plant variety rights, software copyright.',
    },
    why: {
      zh: '创业支持要求核心技术拥有自主知识产权。',
      en: 'Founding support asks for own intellectual property in the core technology.',
    },
  },
  {
    id: 'team.leaderLegalRepresentative',
    subject: 'team',
    follows: [caseOf('situation.person', 'start-up', 'team.leaderLegalRepresentative', false)],
    type: { kind: 'boolean' },
    label: { zh: '带头人是法定代表人', en: 'Leader is the legal representative' },
    question: {
      zh: '带头人本人是企业的法定代表人吗？',
      en: 'Is the leader personally the legal representative of the enterprise?',
    },
    why: {
      zh: '带头人须为企业法定代表人。',
      en: 'The leader must be the legal representative.',
    },
  },
  {
    id: 'team.leaderLargestShareholder',
    subject: 'team',
    type: { kind: 'boolean' },
    label: { zh: '带头人是第一大股东', en: 'Leader is the largest shareholder' },
    question: {
      zh: '带头人本人是企业的第一大股东吗？',
      en: 'Is the leader personally the largest shareholder of the enterprise?',
    },
    hint: {
      zh: '指以个人（自然人）名义持股。',
      en: 'Shares held in the leader’s own name, as a natural person.',
    },
    why: { zh: '带头人须为第一大股东。', en: 'The leader must be the largest shareholder.' },
  },
  {
    id: 'team.shareholding',
    subject: 'team',
    type: { kind: 'percent', max: 10_000 },
    label: { zh: '带头人及成员合计持股', en: 'Shares held by leader and members together' },
    question: {
      zh: '带头人和成员合计持股百分之几？',
      en: 'What share of the enterprise do the leader and the members hold together?',
    },
    hint: {
      zh: '只算个人名义持股。要求“超过”的，正好等于不算。',
      en: 'Only shares in their own names. Where “more than” is asked, exactly that share is not enough.',
    },
    why: {
      zh: '团队持股比例须超过规定数。',
      en: 'The team must hold more than a given share.',
    },
  },
];

/** A single founder. */
const founder: readonly Fact[] = [
  {
    id: 'founder.largestShareholder',
    subject: 'person',
    follows: [caseOf('situation.person', 'start-up', 'founder.largestShareholder', false)],
    type: { kind: 'boolean' },
    label: {
      zh: '主要创办人且第一大股东',
      en: 'Main founder and largest shareholder',
    },
    question: {
      zh: '您本人是所在企业的主要创办人，并且是第一大股东吗？',
      en: 'Are you personally the main founder of your enterprise and its largest shareholder?',
    },
    hint: {
      zh: '两项都符合才选“是”；以个人（自然人）名义计。',
      en: 'Answer “yes” only if both are true, in your own name as a natural person.',
    },
    why: {
      zh: '创业人才须为主要创办人且第一大股东。',
      en: 'A founding talent must be both.',
    },
  },
  {
    id: 'founder.academicPost',
    subject: 'person',
    changeable: 'never',
    type: { kind: 'boolean' },
    label: {
      zh: '曾在高校、科研院所任中高级专业技术职务',
      en: 'Held a middle or senior professional post in a university or institute',
    },
    question: {
      zh: '您是否在国内外高校、科研院所担任过中高级专业技术职务？',
      en: 'Have you held a middle or senior professional post in a university or research institute, in China or abroad?',
    },
    why: {
      zh: '创业人才有任职经历要求。',
      en: 'Founding talents are asked for such a post, or one in a company.',
    },
  },
  {
    id: 'founder.companyPost',
    subject: 'person',
    changeable: 'never',
    type: { kind: 'boolean' },
    label: {
      zh: '曾在跨国公司、上市企业任中高级职务',
      en: 'Held a middle or senior post in a multinational or listed company',
    },
    question: {
      zh: '您是否在跨国公司或上市企业担任过中高级职务？',
      en: 'Have you held a middle or senior post in a multinational or listed company?',
    },
    why: {
      zh: '企业任职经历与高校任职经历有一项即可。',
      en: 'It counts in place of a post in a university or institute.',
    },
  },
  {
    id: 'founder.onlyApplicant',
    subject: 'person',
    type: { kind: 'boolean' },
    label: {
      zh: '本企业唯一申报的创业人才',
      en: 'The only applicant of the enterprise',
    },
    question: {
      zh: '贵企业只申报您一名创业人才吗？',
      en: 'Are you the only founding talent your enterprise puts forward?',
    },
    why: {
      zh: '每家企业最多申报一名。',
      en: 'An enterprise may put forward only one.',
    },
  },
];

export const teamFacts: readonly Fact[] = [...teamOnly, ...founder];
