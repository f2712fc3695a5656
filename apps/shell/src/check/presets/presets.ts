import type { FactValue, Text } from '@portal/rules-core';
import type { Role } from '../scope.ts';

/** One answer that usually fits people who say this of themselves. */
export interface Proposal {
  fact: string;
  value: FactValue;
}

/** Where a reader can begin: what they are, for whom they then ask, and the answers that usually go with it. */
export interface Preset {
  id: string;
  /** As a reader would say it: “I have just graduated”. */
  name: Text;
  /** Who that is, in a few words. */
  who: Text;
  role: Role;
  /** Proposed only: nothing is set before the reader has confirmed it. */
  proposals: readonly Proposal[];
}

/** For the many who have won nothing on the lists; who has, takes the tick away. */
const NO_HONOURS: readonly Proposal[] = [
  { fact: 'honours.awards', value: [] },
  { fact: 'work.pastTopExecutive', value: false },
];
const FROM_CHINA: Proposal = { fact: 'person.foreign', value: false };
const NOT_ABROAD: Proposal = { fact: 'person.returnee', value: false };

/**
 * The beginnings offered. A proposal is what the words of the beginning say, or what fits nearly everybody who says
 * them; where one lives, works and pays tax is never proposed. Facts of the shared dictionary alone, so that every
 * district's documents are meant.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'graduate',
    name: { zh: '我刚毕业', en: 'I have just graduated' },
    who: { zh: '应届或毕业不久，在找工作或刚入职', en: 'Looking for work, or just started' },
    role: 'person',
    proposals: [
      { fact: 'education.level', value: 'bachelor' },
      { fact: 'education.fullTimeLevel', value: 'bachelor' },
      { fact: 'title.professional', value: 'none' },
      FROM_CHINA,
      NOT_ABROAD,
      ...NO_HONOURS,
      { fact: 'honours.educationPost', value: [] },
    ],
  },
  {
    id: 'engineer',
    name: { zh: '我是工程师、技术人员', en: 'I am an engineer' },
    who: { zh: '在企业做研发或技术工作', en: 'Research or technical work in a company' },
    role: 'person',
    proposals: [
      { fact: 'employer.kind', value: 'other-enterprise' },
      { fact: 'education.level', value: 'bachelor' },
      { fact: 'education.fullTimeLevel', value: 'bachelor' },
      { fact: 'title.professional', value: 'intermediate' },
      { fact: 'work.engaged', value: true },
      FROM_CHINA,
      ...NO_HONOURS,
      { fact: 'honours.educationPost', value: [] },
    ],
  },
  {
    id: 'doctor',
    name: { zh: '我是医生、护士', en: 'I am a doctor or a nurse' },
    who: { zh: '在医院或卫生机构工作', en: 'In a hospital or another health service' },
    role: 'person',
    proposals: [
      { fact: 'work.industry', value: 'health' },
      { fact: 'employer.kind', value: 'public-institution' },
      { fact: 'work.engaged', value: true },
      FROM_CHINA,
      ...NO_HONOURS,
      { fact: 'honours.educationPost', value: [] },
    ],
  },
  {
    id: 'teacher',
    name: { zh: '我是教师', en: 'I am a teacher' },
    who: { zh: '在学校或教育机构工作', en: 'In a school or another place of education' },
    role: 'person',
    proposals: [
      { fact: 'work.industry', value: 'education' },
      { fact: 'employer.kind', value: 'public-institution' },
      { fact: 'work.engaged', value: true },
      FROM_CHINA,
      ...NO_HONOURS,
    ],
  },
  {
    id: 'skilled-worker',
    name: { zh: '我是技能人才', en: 'I am a skilled worker' },
    who: {
      zh: '有职业技能等级或国家职业资格',
      en: 'With a skill level or a vocational qualification',
    },
    role: 'person',
    proposals: [
      { fact: 'employer.kind', value: 'other-enterprise' },
      { fact: 'work.engaged', value: true },
      { fact: 'title.professional', value: 'none' },
      FROM_CHINA,
      NOT_ABROAD,
      ...NO_HONOURS,
    ],
  },
  {
    id: 'founder',
    name: { zh: '我在创业', en: 'I am founding a company' },
    who: { zh: '带团队创办企业，自己是主要股东', en: 'With a team, as its main shareholder' },
    role: 'team',
    proposals: [
      { fact: 'founder.largestShareholder', value: true },
      { fact: 'team.leaderLegalRepresentative', value: true },
      { fact: 'team.leaderLargestShareholder', value: true },
      { fact: 'employer.kind', value: 'other-enterprise' },
    ],
  },
  {
    id: 'returnee',
    name: { zh: '我留学回国', en: 'I am back from studies abroad' },
    who: { zh: '在境外学习后回国工作或创业', en: 'To work or found a company in China' },
    role: 'person',
    proposals: [{ fact: 'person.returnee', value: true }, FROM_CHINA, ...NO_HONOURS],
  },
  {
    id: 'foreigner',
    name: { zh: '我是外籍人士', en: 'I come from another country' },
    who: {
      zh: '外国国籍，来上海工作或创业',
      en: 'A foreign national working or founding in Shanghai',
    },
    role: 'person',
    proposals: [
      { fact: 'person.foreign', value: true },
      { fact: 'honours.educationPost', value: [] },
    ],
  },
  {
    id: 'employer',
    name: { zh: '我为单位查', en: 'I ask for an employer' },
    who: { zh: '企业、机构的人事或负责人', en: 'For its personnel department or its management' },
    role: 'employer',
    proposals: [{ fact: 'employer.kind', value: 'other-enterprise' }],
  },
];

/** The beginning of this id; `undefined` for any other. */
export function presetOf(id: string | null): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
