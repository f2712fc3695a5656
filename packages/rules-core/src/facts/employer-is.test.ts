import { expect, it } from 'vitest';
import { employerIs } from './employer-is.ts';

it('names kinds of employer in the order of the question, and none that it does not offer', () => {
  expect(employerIs('government', 'social-organisation')).toEqual({
    op: 'oneOf',
    fact: 'employer.kind',
    values: ['social-organisation', 'government'],
  });
  expect(() => employerIs('club')).toThrow(/no kind of employer "club"; there are: social-/);
});
