import type { Profile } from '@portal/rules-core';

/** Everything that annex 4, part 4 (1) asks for: the beginning of every housing persona. */
export const inScope: Profile = {
  'work.employerDistrict': 'qingpu',
  'work.employerTaxDistrict': 'qingpu',
  'employer.kind': 'district-owned',
  'work.taxDistrict': 'qingpu',
  'work.shanghaiSocialInsurance': true,
};

/** In scope and engaged, but in none of the classes A to E: every fact that they turn on is known. */
export const inNoClass: Profile = {
  ...inScope,
  'work.engaged': true,
  'honours.awards': [],
  'education.fullTimeLevel': 'bachelor',
  'title.professional': 'intermediate',
  'work.industry': 'other',
  'work.annualSalary': 30_000_000,
  'work.pastTopExecutive': false,
  'person.birthDate': '1990-05-20',
  'qingpu:rent-subsidy-months': 0,
};

/** A profile without some of its facts: they are unknown. */
export function without(profile: Profile, ...facts: string[]): Profile {
  return Object.fromEntries(Object.entries(profile).filter(([fact]) => !facts.includes(fact)));
}
