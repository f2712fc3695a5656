import type { Persona } from '../persona.ts';

/** The district matches the grant one to one: the same figure. */
export const persona: Persona = {
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
};
