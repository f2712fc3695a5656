import type { Persona } from '../persona.ts';

/** The plan ended in 2020: asked for a day within it. Who is chosen, the district decided. */
export const persona: Persona = {
  district: 'hongkou',
  profile: { 'honours.awards': ['academician-cae'] },
  asOf: '2018-05-14',
  programme: 'hongkou/high-end/gaoju',
  verdict: 'discretionary',
  figures: [],
};
