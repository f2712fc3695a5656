import type { Profile, Verdict } from '@portal/rules-core';

/** Somebody who asks in one district, and what the district's document says to them. */
export interface Persona {
  district: string;
  profile: Profile;
  /** A day on which the document holds; today when absent. */
  asOf?: string;
  /** The public id of the programme they look for. */
  programme: string;
  verdict: Verdict;
  /** Figures that the result shows. */
  figures: readonly string[];
}

/**
 * An engineer in Qingpu: full-time master, associate senior title, engaged. By annex 4 that is class D of the
 * housing subsidy, up to 4,000 yuan a month. Every value is one that occurs nowhere else on the site, so that a
 * request that carries it would be seen.
 */
export const engineer: Profile = {
  'work.employerDistrict': 'qingpu',
  'work.employerTaxDistrict': 'qingpu',
  'work.taxDistrict': 'qingpu',
  'work.shanghaiSocialInsurance': true,
  'work.engaged': true,
  'work.industry': 'integrated-circuits',
  'work.annualSalary': 41_737_900,
  'work.pastTopExecutive': false,
  'work.flexible': false,
  'work.newlyIntroduced': true,
  'employer.kind': 'district-owned',
  'education.fullTimeLevel': 'master',
  'education.level': 'master',
  'title.professional': 'associate-senior',
  'honours.awards': [],
  'person.birthDate': '1987-09-13',
  'person.foreign': false,
  'person.returnee': false,
  'qingpu:rent-subsidy-months': 7,
  'qingpu:introduced-talent': false,
  'housing.ownsHomeIn': [],
};

/** One for each district; the walk is the same for all. */
export const PERSONAS: readonly Persona[] = [
  {
    district: 'qingpu',
    profile: engineer,
    programme: 'qingpu/housing-subsidy',
    verdict: 'eligible',
    figures: ['4,000'],
  },
  // Landed on the last day of the two years that measure 13 allows.
  {
    district: 'changning',
    profile: {
      'changning:contest-placing': 'municipal',
      'changning:project-landed': true,
      'changning:placed-on': '2021-03-17',
      'changning:landed-on': '2023-03-17',
    },
    programme: 'changning/13-contest-winners',
    verdict: 'eligible',
    figures: [],
  },
  // The district matches the grant one to one: the same figure.
  {
    district: 'songjiang',
    profile: {
      'work.employerDistrict': 'songjiang',
      'songjiang:selected-plans': ['wanren'],
      'songjiang:plan-grant': 41_737_900,
    },
    asOf: '2024-06-03',
    programme: 'songjiang/p02-cultivation',
    verdict: 'eligible',
    figures: ['417,379'],
  },
  // The fee of the examination is paid in full.
  {
    district: 'yangpu',
    profile: {
      'work.employerDistrict': 'yangpu',
      'employer.kind': 'other-enterprise',
      'yangpu:new-qualification': true,
      'yangpu:exam-fee': 417_300,
      'yangpu:chief-technician': false,
    },
    asOf: '2024-06-03',
    programme: 'yangpu/yangpu-craftsmen',
    verdict: 'eligible',
    figures: ['4,173'],
  },
  // The plan ended in 2020: asked for a day within it. Who is chosen, the district decided.
  {
    district: 'hongkou',
    profile: { 'honours.awards': ['academician-cae'] },
    asOf: '2018-05-14',
    programme: 'hongkou/high-end/gaoju',
    verdict: 'discretionary',
    figures: [],
  },
];
