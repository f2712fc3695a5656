import { knowledgeOf } from '../evaluate/knowledge.ts';
import { checkProfile, InvalidProfileError } from '../evaluate/profile.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import { nearest } from '../nearest.ts';
import { isProfileFile, ProfileFileError, readProfileFile } from '../profile-file/profile-file.ts';
import { ELSEWHERE, type Profile } from '../schema/fact.ts';
import { BadInput } from './errors.ts';

/**
 * The answers in data: those of a profile that the portal has exported, or the data itself.
 * @throws BadInput for an exported profile that cannot be read
 */
export function answersIn(data: unknown): unknown {
  if (!isProfileFile(data)) return data;
  try {
    return readProfileFile(data).profile;
  } catch (error) {
    if (error instanceof ProfileFileError) throw new BadInput(`the profile: ${error.message}`);
    throw error;
  }
}

/** The districts whose own facts (“<district>:<name>”) an unchecked profile names, as far as they exist. */
export function districtsOfFacts(data: unknown, ids: readonly string[]): string[] {
  const named = new Set(
    typeof data === 'object' && data !== null
      ? Object.keys(data).map((fact) => fact.slice(0, Math.max(0, fact.indexOf(':'))))
      : [],
  );
  return ids.filter((id) => named.has(id));
}

/**
 * A profile that these facts and districts allow: beyond `checkProfile`, a place must be one of the districts
 * there are, so that a misspelt one is not taken for somewhere else, and no answers contradict each other.
 * @throws InvalidProfileError naming each fact and the remedy.
 */
export function readProfile(
  data: unknown,
  facts: FactDictionary,
  districts: readonly string[],
): Profile {
  const profile = checkProfile(data, facts);
  const places = [...districts, ELSEWHERE];
  const issues = Object.entries(profile).flatMap(([fact, value]) => {
    const kind = facts.get(fact)?.type.kind;
    if (kind !== 'place' && kind !== 'places') return [];
    return [value]
      .flat()
      .filter((place): place is string => typeof place === 'string' && !places.includes(place))
      .map((place) => {
        const near = nearest(place, places);
        return {
          fact,
          message: `there is no district "${place}"; ${near === undefined ? `write one of ${places.join(', ')}` : `did you mean "${near}"?`}`,
        };
      });
  });
  const disagreeing = knowledgeOf(profile, facts).contradictions.map(({ facts: ids, words }) => ({
    fact: ids.join(', '),
    message: `these answers cannot all be right: ${words.en} (${words.zh}); correct one or leave it out`,
  }));
  if (issues.length + disagreeing.length > 0)
    throw new InvalidProfileError([...issues, ...disagreeing]);
  return profile;
}
