import { yuan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/yangpu-craftsmen';
/** Whoever works in the district may be put forward, and may find training open. */
const judged: Example['expect']['benefits'] = {
  priority: [null, null],
  'open-training': [null, null],
};
const worker = { 'work.employerDistrict': 'yangpu', 'employer.kind': 'other-enterprise' };

export const examples: Example[] = [
  {
    programme,
    name: 'newly certified: the fee comes back in full, to the fen',
    profile: {
      ...worker,
      'yangpu:new-qualification': true,
      'yangpu:exam-fee': yuan(420.5),
      'yangpu:chief-technician': false,
    },
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: { 'exam-fee': [yuan(420.5), yuan(420.5)], ...judged },
    },
  },
  {
    programme,
    name: 'newly certified, fee not known: eligible, and the fee is asked for',
    profile: { ...worker, 'yangpu:new-qualification': true, 'yangpu:chief-technician': false },
    expect: {
      verdict: 'eligible',
      missing: ['yangpu:exam-fee'],
      benefits: { 'exam-fee': [null, null], ...judged },
    },
  },
  {
    programme,
    name: 'enterprise with a studio, no new certificate',
    profile: {
      ...worker,
      'yangpu:new-qualification': false,
      'yangpu:chief-technician': true,
    },
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: { 'studio-funding': [null, null], ...judged },
    },
  },
  {
    programme,
    name: 'neither: only the recommendation is left, and that is judged',
    profile: {
      ...worker,
      'yangpu:new-qualification': false,
      'yangpu:chief-technician': false,
    },
    expect: { verdict: 'discretionary', missing: [], benefits: judged },
  },
  {
    programme,
    name: 'newly certified in a public institution: the reimbursement is for enterprises',
    profile: {
      'work.employerDistrict': 'yangpu',
      'employer.kind': 'public-institution',
      'yangpu:new-qualification': true,
      'yangpu:exam-fee': yuan(300),
    },
    expect: { verdict: 'discretionary', missing: [], benefits: judged },
  },
  {
    programme,
    name: 'newly certified with an employer outside the district',
    profile: {
      'work.employerDistrict': 'hongkou',
      'employer.kind': 'other-enterprise',
      'yangpu:new-qualification': true,
    },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'enterprise, neither certificate nor studio known: never refused, since being put forward is judged',
    profile: worker,
    expect: {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'discretionary',
      missing: ['yangpu:chief-technician', 'yangpu:exam-fee', 'yangpu:new-qualification'],
    },
  },
  {
    programme,
    name: 'district not known',
    profile: {
      'employer.kind': 'other-enterprise',
      'yangpu:new-qualification': true,
      'yangpu:exam-fee': yuan(300),
      'yangpu:chief-technician': false,
    },
    expect: {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'unmet',
      missing: ['work.employerDistrict'],
      benefits: { 'exam-fee': [0, yuan(300)], ...judged },
    },
  },
];
