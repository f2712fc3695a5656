import type { Profile } from '@portal/rules-core';
import { yuan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { inScope, without } from '../housing/personas.ts';

const programme = 'qingpu/talent-apartment';

/** In scope, with a market rent of CNY 5,000, and every fact known that opens no way in. */
const applicant: Profile = {
  ...inScope,
  'work.flexible': false,
  'work.engaged': true,
  'education.level': 'associate',
  'title.professional': 'junior',
  'skill.specialRecognised': false,
  'residence.status': 'none',
  'residence.permitPoints': 0,
  'residence.simulatedPoints': 0,
  'qingpu:introduced-talent': false,
  'qingpu:priority-employer': false,
  'employer.promisesPermit': false,
  'qingpu:agri-supplied': false,
  'qingpu:apartment-months': 0,
  'housing.marketRent': yuan(5000),
};

/** 30 % of CNY 5,000. */
const MOST = yuan(1500);

const supplied: Example['expect'] = {
  verdict: 'eligible',
  benefits: { flat: [null, null], 'rent-discount': [0, MOST], 'special-subsidy': [0, MOST] },
  missing: [],
};

const judged: Example['expect'] = { ...supplied, verdict: 'discretionary' };

const refused: Example['expect'] = { verdict: 'notEligible', benefits: {}, missing: [] };

function persona(name: string, profile: Profile, expect: Example['expect']): Example {
  return { programme, name, profile, expect };
}

const permit: Profile = {
  ...applicant,
  'residence.status': 'permit',
  'residence.permitPoints': 120,
  'qingpu:introduced-talent': true,
};

const promised: Profile = {
  ...applicant,
  'residence.simulatedPoints': 120,
  'qingpu:introduced-talent': true,
  'qingpu:priority-employer': true,
  'employer.promisesPermit': true,
};

const registered: Profile = {
  ...applicant,
  'residence.status': 'household',
  'education.level': 'bachelor',
};

const skilled: Profile = {
  ...applicant,
  'residence.status': 'household',
  'skill.specialRecognised': true,
};

const group1: Example[] = [
  persona('Permit with exactly 120 points', permit, supplied),
  persona('Permit with 119 points', { ...permit, 'residence.permitPoints': 119 }, refused),
  persona(
    'Permit with 119 points, 120 by simulation',
    { ...permit, 'residence.permitPoints': 119, 'residence.simulatedPoints': 120 },
    supplied,
  ),
  persona(
    'Permit with 120 points, not introduced',
    { ...permit, 'qingpu:introduced-talent': false },
    refused,
  ),
  persona(
    'Permit, the points unknown',
    without(permit, 'residence.permitPoints', 'residence.simulatedPoints'),
    {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'unmet',
      missing: ['residence.permitPoints', 'residence.simulatedPoints'],
    },
  ),
];

const group2: Example[] = [
  persona('No permit yet, 120 simulated, promised by a priority unit', promised, supplied),
  persona('119 simulated', { ...promised, 'residence.simulatedPoints': 119 }, refused),
  persona('No promise', { ...promised, 'employer.promisesPermit': false }, refused),
  persona('Not a priority unit', { ...promised, 'qingpu:priority-employer': false }, refused),
  persona(
    'Not introduced, though promised',
    { ...promised, 'qingpu:introduced-talent': false },
    refused,
  ),
];

const group3: Example[] = [
  persona('On the register with a bachelor’s education', registered, supplied),
  persona(
    'Registered through talent introduction, intermediate title',
    {
      ...applicant,
      'residence.status': 'introduced-household',
      'title.professional': 'intermediate',
    },
    supplied,
  ),
  persona(
    'On the register, junior college and junior title',
    { ...registered, 'education.level': 'associate' },
    refused,
  ),
  persona(
    'Bachelor’s education, not employed in the district',
    { ...registered, 'work.engaged': false },
    refused,
  ),
  persona(
    'Bachelor’s education, no permit and not on the register',
    { ...registered, 'residence.status': 'none' },
    refused,
  ),
];

const group4: Example[] = [
  persona('On the register, recognised for skill', skilled, supplied),
  persona(
    'With a permit, recognised for skill: the number of points is not stated',
    { ...skilled, 'residence.status': 'permit' },
    judged,
  ),
  persona(
    'Recognised for skill, without permit or register',
    { ...skilled, 'residence.status': 'none' },
    refused,
  ),
  persona(
    'Permit, skill not recognised, 119 points',
    { ...permit, 'residence.permitPoints': 119 },
    refused,
  ),
];

const otherWays: Example[] = [
  persona(
    'Agricultural talent whose enterprise is of another kind: annex 3 sets the scope',
    {
      ...applicant,
      'qingpu:agri-supplied': true,
      'employer.kind': 'other-enterprise',
      'work.shanghaiSocialInsurance': false,
    },
    supplied,
  ),
  persona(
    'Agricultural talent taxed in another district',
    { ...applicant, 'qingpu:agri-supplied': true, 'work.taxDistrict': 'elsewhere' },
    refused,
  ),
  persona(
    'Flexible talent, taxed and insured elsewhere: the post is judged',
    {
      ...applicant,
      'work.flexible': true,
      'work.taxDistrict': 'elsewhere',
      'work.shanghaiSocialInsurance': false,
    },
    judged,
  ),
  persona(
    'Flexible talent whose own employer stays elsewhere: not refused for that, the receiving unit is judged',
    {
      ...applicant,
      'work.flexible': true,
      'work.employerDistrict': 'elsewhere',
      'work.employerTaxDistrict': 'elsewhere',
      'employer.kind': 'other-enterprise',
      'work.taxDistrict': 'elsewhere',
      'work.shanghaiSocialInsurance': false,
    },
    judged,
  ),
];

const scopeAndMonths: Example[] = [
  persona(
    'Income tax paid in another district',
    { ...registered, 'work.taxDistrict': 'elsewhere' },
    refused,
  ),
  persona(
    'Not under Shanghai social insurance',
    { ...registered, 'work.shanghaiSocialInsurance': false },
    refused,
  ),
  persona(
    'Another enterprise: its contribution is judged',
    { ...registered, 'employer.kind': 'other-enterprise' },
    judged,
  ),
  persona('After 71 months', { ...registered, 'qingpu:apartment-months': 71 }, supplied),
  persona('After 72 months', { ...registered, 'qingpu:apartment-months': 72 }, refused),
  persona('Market rent unknown', without(registered, 'housing.marketRent'), {
    verdict: 'eligible',
    benefits: {
      flat: [null, null],
      'rent-discount': [null, null],
      'special-subsidy': [null, null],
    },
    missing: ['housing.marketRent'],
  }),
  persona(
    'Market rent of CNY 3,333.33: what is less than a fen is left off',
    { ...registered, 'housing.marketRent': 333_333 },
    {
      verdict: 'eligible',
      benefits: {
        flat: [null, null],
        'rent-discount': [0, 99_999],
        'special-subsidy': [0, 99_999],
      },
    },
  ),
  persona('Nothing is known', {}, { verdict: 'needsInfo', best: 'met', worst: 'unmet' }),
];

export const examples: Example[] = [
  ...group1,
  ...group2,
  ...group3,
  ...group4,
  ...otherWays,
  ...scopeAndMonths,
];
