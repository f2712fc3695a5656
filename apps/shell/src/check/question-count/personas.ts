import type { Profile } from '@portal/rules-core';
import { type Scope, WHOLE_SCOPE } from '../scope.ts';

/** Somebody who goes through the check: what they would answer, and for whom and where they ask. */
export interface Persona {
  id: string;
  scope: Scope;
  /** `YYYY-MM-DD`: a plan that has ended is read for a day of its period. */
  asOf: string;
  /** What they answer where they are asked. */
  answers: Profile;
  /** What they answer to all else: as most people would (no prize, no list, none of these), or “not sure”. */
  otherwise: 'ordinary' | 'notSure';
}

const DAY = '2024-05-01';
const DURING_OLD_PLANS = '2019-06-01';

const inDistrict = (district: string): Scope => ({ districts: [district], role: 'person' });
const everywhere: Scope = { districts: null, role: 'person' };
const employer: Scope = { districts: null, role: 'employer' };

/** Works for an enterprise of the district, lives on Shanghai's terms. */
const employedIn = (district: string): Profile => ({
  'work.employerDistrict': district,
  'work.district': district,
  'work.engaged': true,
  'work.employerTaxDistrict': district,
  'work.taxDistrict': district,
  'work.shanghaiSocialInsurance': true,
  'work.districtSince': '2021-07-01',
  'employer.kind': 'other-enterprise',
  'person.birthDate': '1990-06-15',
  'residence.status': 'permit',
  'housing.rents': true,
  'housing.rentsIn': district,
});

const master: Profile = {
  'education.level': 'master',
  'education.fullTimeLevel': 'master',
  'education.fullTimeDegree': 'master',
};

const bachelor: Profile = {
  'education.level': 'bachelor',
  'education.fullTimeLevel': 'bachelor',
  'education.fullTimeDegree': 'bachelor',
};

/** All that a graduate knows who is sure of little: age, studies, and where the first employer is. */
const graduate = (district: string): Profile => ({
  ...bachelor,
  'person.birthDate': '2001-09-01',
  'person.foreign': false,
  'work.employerDistrict': district,
  'work.district': district,
});

/** Knows oneself, but neither the employer's affairs nor the documents' terms. */
const knowsOneself = (district: string): Profile => ({
  ...graduate(district),
  'situation.person': [],
  'honours.awards': [],
  'honours.educationPost': [],
  'title.professional': 'none',
  'skill.specialRecognised': false,
  'work.flexible': false,
  'work.pastTopExecutive': false,
  'work.annualSalary': 15_000_000,
  'work.districtSince': '2023-07-01',
  'residence.status': 'permit',
  'housing.ownsHomeIn': [],
  'housing.rents': true,
  'housing.rentsIn': district,
  'housing.spouseReceives': false,
});

type Entry = Omit<Persona, 'otherwise' | 'asOf'> & Partial<Persona>;

const entries: readonly Entry[] = [
  {
    id: 'qingpu, engineer, informed',
    scope: inDistrict('qingpu'),
    answers: {
      ...employedIn('qingpu'),
      ...master,
      'title.professional': 'intermediate',
      'work.industry': 'artificial-intelligence',
      'work.annualSalary': 40_000_000,
    },
  },
  {
    id: 'qingpu, teacher',
    scope: inDistrict('qingpu'),
    answers: {
      ...employedIn('qingpu'),
      ...bachelor,
      'employer.kind': 'public-institution',
      'title.professional': 'senior',
      'work.industry': 'education',
      'work.newlyIntroduced': true,
      'qingpu:introduced-talent': true,
      'honours.educationPost': ['special-grade-teacher'],
    },
  },
  {
    id: 'qingpu, graduate, unsure',
    scope: inDistrict('qingpu'),
    answers: graduate('qingpu'),
    otherwise: 'notSure',
  },
  {
    id: 'qingpu, graduate, sure of themselves only',
    scope: inDistrict('qingpu'),
    answers: knowsOneself('qingpu'),
    otherwise: 'notSure',
  },
  {
    id: 'qingpu, founder in agriculture',
    scope: { districts: ['qingpu'], role: null },
    answers: {
      ...employedIn('qingpu'),
      ...master,
      'work.industry': 'agriculture',
      'situation.person': ['farming', 'start-up'],
      'qingpu:agri-field': 'processing',
      'employer.registeredCapital': 300_000_000,
      'employer.cashCapital': 300_000_000,
      'employer.annualOutput': 1_200_000_000,
      'team.memberCount': 5,
      'team.ownIp': true,
      'founder.largestShareholder': true,
      'founder.onlyApplicant': true,
    },
  },
  {
    id: 'changning, manager in finance',
    scope: inDistrict('changning'),
    answers: {
      ...employedIn('changning'),
      ...master,
      'work.industry': 'finance',
      'changning:unit-kind': 'enterprise',
      'changning:key-field': 'financial-services',
      'changning:key-post': 'senior-management',
    },
  },
  {
    id: 'changning, founder with a prize',
    scope: inDistrict('changning'),
    answers: {
      ...employedIn('changning'),
      ...bachelor,
      'changning:unit-kind': 'enterprise',
      'situation.person': ['start-up', 'contest'],
      'changning:founds-here': true,
      'changning:brings': ['technology'],
      'changning:contest-placing': 'municipal',
      'changning:project-landed': true,
      'changning:placed-on': '2023-06-01',
      'changning:landed-on': '2024-01-15',
    },
  },
  {
    id: 'changning, student',
    scope: inDistrict('changning'),
    answers: {
      'person.birthDate': '2003-02-01',
      'work.district': 'elsewhere',
      'work.employerDistrict': 'elsewhere',
      'situation.person': ['studies'],
      'changning:enrolled-student': true,
      'changning:base-intern': true,
    },
  },
  {
    id: 'songjiang, researcher',
    scope: inDistrict('songjiang'),
    answers: {
      ...employedIn('songjiang'),
      ...master,
      'work.industry': 'biomedicine',
      'title.professional': 'associate-senior',
      'songjiang:project-role': 'senior-researcher',
    },
  },
  {
    id: 'songjiang, young farmer',
    scope: inDistrict('songjiang'),
    answers: {
      'work.employerDistrict': 'songjiang',
      'work.district': 'songjiang',
      'work.industry': 'agriculture',
      'situation.person': ['farming'],
      'songjiang:farmer-group': ['young-farmer'],
      'songjiang:farm-start-up': true,
    },
  },
  {
    id: 'songjiang, keeper of a craft',
    scope: inDistrict('songjiang'),
    answers: {
      ...employedIn('songjiang'),
      'work.industry': 'culture',
      'situation.person': ['culture'],
      'songjiang:culture-fields': ['crafts'],
    },
  },
  {
    id: 'yangpu, back from abroad',
    scope: inDistrict('yangpu'),
    answers: {
      ...employedIn('yangpu'),
      ...master,
      'person.returnee': true,
      'situation.person': ['abroad'],
      'yangpu:overseas-degree': 'master',
      'yangpu:fields': ['industrial-internet'],
    },
  },
  {
    id: 'yangpu, postdoctoral researcher',
    scope: inDistrict('yangpu'),
    answers: {
      ...employedIn('yangpu'),
      'education.level': 'doctorate',
      'situation.person': ['postdoctoral'],
      'yangpu:postdoctoral': true,
    },
  },
  {
    id: 'yangpu, technician with a new certificate',
    scope: inDistrict('yangpu'),
    answers: {
      ...employedIn('yangpu'),
      'skill.level': 'technician',
      'situation.person': ['skills'],
      'yangpu:new-qualification': true,
      'yangpu:exam-fee': 120_000,
    },
  },
  {
    id: 'hongkou 2019, finance',
    scope: inDistrict('hongkou'),
    asOf: DURING_OLD_PLANS,
    answers: {
      ...employedIn('hongkou'),
      'work.industry': 'finance',
      'hongkou:housing-groups': ['high-level-finance'],
    },
  },
  {
    id: 'hongkou 2019, student founder',
    scope: inDistrict('hongkou'),
    asOf: DURING_OLD_PLANS,
    answers: {
      'situation.person': ['studies', 'start-up'],
      'hongkou:venture-groups': ['here', 'student-founder'],
    },
  },
  {
    id: 'hongkou 2019, foreign graduate',
    scope: inDistrict('hongkou'),
    asOf: DURING_OLD_PLANS,
    answers: { 'person.foreign': true, 'hongkou:foreign-graduate': true },
  },
  {
    id: 'everywhere, engineer, informed',
    scope: everywhere,
    answers: {
      ...employedIn('qingpu'),
      ...master,
      'title.professional': 'intermediate',
      'work.industry': 'artificial-intelligence',
      'work.annualSalary': 40_000_000,
    },
  },
  {
    id: 'everywhere, graduate, informed',
    scope: everywhere,
    answers: graduate('changning'),
  },
  {
    id: 'everywhere, graduate, unsure',
    scope: everywhere,
    answers: graduate('yangpu'),
    otherwise: 'notSure',
  },
  {
    id: 'everywhere, graduate, sure of themselves only',
    scope: everywhere,
    answers: knowsOneself('yangpu'),
    otherwise: 'notSure',
  },
  {
    id: 'everywhere, foreign expert',
    scope: everywhere,
    answers: {
      ...employedIn('songjiang'),
      'education.level': 'doctorate',
      'person.foreign': true,
      'situation.person': ['abroad'],
      'songjiang:from-abroad': true,
      'yangpu:other-overseas-background': true,
      'yangpu:overseas-degree': 'doctor',
      'residence.status': 'none',
    },
  },
  {
    id: 'everywhere, founder',
    scope: { districts: null, role: null },
    answers: {
      ...employedIn('yangpu'),
      ...master,
      'situation.person': ['start-up'],
      'changning:science-role': 'tech-founder',
      'founder.largestShareholder': true,
      'founder.onlyApplicant': true,
      'team.ownIp': true,
      'employer.cashCapital': 100_000_000,
    },
  },
  {
    id: 'everywhere, knows nothing',
    scope: WHOLE_SCOPE,
    answers: {},
    otherwise: 'notSure',
  },
  {
    id: 'employer, enterprise in changning',
    scope: employer,
    answers: {
      'employer.kind': 'other-enterprise',
      'work.employerDistrict': 'changning',
      'changning:unit-kind': 'enterprise',
      'changning:private-tech': true,
      'work.industry': 'software-information',
    },
  },
  {
    id: 'employer, agency in qingpu',
    scope: employer,
    answers: {
      'employer.kind': 'hr-agency',
      'work.employerDistrict': 'qingpu',
      'work.industry': 'human-resources',
      'qingpu:hr-park': true,
      'qingpu:hr-merits': ['brand'],
    },
  },
  {
    id: 'employer, unsure',
    scope: employer,
    answers: { 'employer.kind': 'other-enterprise', 'work.employerDistrict': 'yangpu' },
    otherwise: 'notSure',
  },
];

export const personas: readonly Persona[] = entries.map((entry) => ({
  asOf: DAY,
  otherwise: 'ordinary',
  ...entry,
}));
