import { engineer, type Persona } from '../persona.ts';

/** The engineer, whose class of the housing subsidy prints the figure. */
export const persona: Persona = {
  district: 'qingpu',
  profile: engineer,
  programme: 'qingpu/housing-subsidy',
  verdict: 'eligible',
  figures: ['4,000'],
};
