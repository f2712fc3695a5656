/** The kinds of employer (`employer.kind`) that are surely no enterprise. */
export const NO_ENTERPRISES = [
  'social-organisation',
  'public-institution',
  'civil-service-institution',
  'government',
];
