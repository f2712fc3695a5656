import type { Persona } from '../persona.ts';

/** Landed on the last day of the two years that measure 13 allows. */
export const persona: Persona = {
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
};
