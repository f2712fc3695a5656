import type { Persona } from '../persona.ts';

/** The fee of the examination is paid in full. */
export const persona: Persona = {
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
};
