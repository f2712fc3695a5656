import { refusal } from '../facts/accepts.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import { nearest } from '../nearest.ts';
import type { FactValue, Profile } from '../schema/fact.ts';

export interface ProfileIssue {
  fact: string;
  message: string;
}

/** A profile that cannot be evaluated; `issues` names every fact that is unknown or holds a wrong value. */
export class InvalidProfileError extends Error {
  readonly issues: readonly ProfileIssue[];

  constructor(issues: readonly ProfileIssue[]) {
    super(
      `The profile cannot be read:\n${issues.map(({ fact, message }) => `- ${fact}: ${message}`).join('\n')}`,
    );
    this.name = 'InvalidProfileError';
    this.issues = issues;
  }
}

/**
 * A profile from data of unknown origin. Nothing is dropped and nothing is guessed: `null` is refused as well,
 * because an unknown fact is one that is left out.
 * @throws InvalidProfileError naming each fact and what was expected.
 */
export function checkProfile(data: unknown, facts: FactDictionary): Profile {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new InvalidProfileError([
      {
        fact: 'profile',
        message: 'expected an object of fact ids and values, such as {"education.level": "master"}',
      },
    ]);
  const issues: ProfileIssue[] = [];
  const profile: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(data)) {
    const fact = facts.get(id);
    const message = fact
      ? value === null
        ? 'null is not a value; leave the fact out when it is not known'
        : refusal(fact, value)
      : unknownFact(id, facts);
    if (message === undefined) profile[id] = value;
    else issues.push({ fact: id, message });
  }
  if (issues.length > 0) throw new InvalidProfileError(issues);
  return profile;
}

function unknownFact(id: string, facts: FactDictionary): string {
  const near = nearest(id, facts.keys());
  const hint = near === undefined ? '' : `did you mean "${near}"? `;
  return `there is no such fact; ${hint}the command "facts" lists all of them`;
}
