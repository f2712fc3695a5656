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
