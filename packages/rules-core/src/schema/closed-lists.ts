// Apart from the schemas: pages list and compare these words, and must not bring a parser with them to the reader.

/** The value of a `place` fact that names none of the portal's districts. */
export const ELSEWHERE = 'elsewhere';

/** What a benefit is for, in the order in which readers are offered it. */
export const NEED_IDS = [
  'home-purchase',
  'rent',
  'one-off-money',
  'salary-and-awards',
  'household-registration',
  'schooling',
  'spouse',
  'medical',
  'start-up',
  'research',
  'training',
  'career',
  'recruitment',
  'entry-and-stay',
  'daily-life',
] as const;

/** Whom a programme is for. */
export const AUDIENCE_IDS = ['person', 'team', 'employer', 'agency'] as const;

/** How a document stands to a day. */
export const VALIDITY_IDS = ['inForce', 'ended', 'notYet', 'unstated'] as const;
