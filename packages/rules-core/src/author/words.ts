import type { Citation } from '../schema/ids.ts';
import type { Text } from '../schema/text.ts';

/** The same words in both languages. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** What a leaf criterion says, where it stands, and which reading it is where there are two. */
export interface Saying {
  words: Text;
  citation: Citation;
  interpretation?: Text;
}

/** `say(zh, en, citation)`: the words of a criterion with their source. */
export function say(zh: string, en: string, citation: Citation, interpretation?: Text): Saying {
  return interpretation
    ? { words: { zh, en }, citation, interpretation }
    : { words: { zh, en }, citation };
}

/**
 * Citations and record ids of one district.
 * @example
 * const { cite, id } = forDistrict('north');
 * cite('annex4/1.1.3.2'); // ['north/annex4/1.1.3.2']
 * id('housing-subsidy'); // 'north/housing-subsidy'
 */
export function forDistrict(district: string): {
  cite: (...places: [string, ...string[]]) => Citation;
  id: (slug: string) => string;
} {
  return {
    cite: (...places) => places.map((place) => `${district}/${place}`),
    id: (slug) => `${district}/${slug}`,
  };
}
