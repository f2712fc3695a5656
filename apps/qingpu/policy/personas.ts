import type { Profile } from '@portal/rules-core';

export { without } from './housing/personas.ts';

/** What annex 2, part 6 (1) and annex 3, part 6 (1) ask alike: registered and taxed in the district. */
export const registeredAndTaxed: Profile = {
  'work.employerDistrict': 'qingpu',
  'work.employerTaxDistrict': 'qingpu',
  'work.taxDistrict': 'qingpu',
};

/** The interval of a benefit that has no figure. */
export const noFigure: [null, null] = [null, null];
