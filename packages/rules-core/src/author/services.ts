import type { Citation } from '../schema/ids.ts';
import type { ServiceInput } from '../schema/service.ts';
import { text } from './words.ts';

/** One line of what a service consists of: Chinese, English, and clauses of its own where it has them. */
export type OfferWords = [zh: string, en: string, ...places: string[]];

/** A service as it is written in a pack. */
export interface ServiceWords {
  /** Its printed number, where it has one. */
  number?: number;
  slug: string;
  name: [zh: string, en: string];
  summary: [zh: string, en: string];
  audience: ServiceInput['audience'];
  needs: ServiceInput['needs'];
  /** The clauses that carry it, the most specific first: the first stands for lines that name none. */
  places: [string, ...string[]];
  offers: readonly OfferWords[];
}

/**
 * Writes services of one district: measures that are offered and of which no condition can be decided.
 * @example
 * const measure = servicesOf(forDistrict('north'));
 * measure({ slug: 'hotline', name: ['热线', 'Hotline'], places: ['main/3'], … });
 */
export function servicesOf({
  cite,
  id,
}: {
  cite: (...places: [string, ...string[]]) => Citation;
  id: (slug: string) => string;
}): (service: ServiceWords) => ServiceInput {
  return ({ slug, places, name, summary, offers, ...rest }) => {
    const [place] = places;
    return {
      id: id(slug),
      name: text(...name),
      summary: text(...summary),
      ...rest,
      citation: cite(...places),
      offers: offers.map(([zh, en, ...own]) => ({
        words: text(zh, en),
        citation: cite(own[0] ?? place, ...own.slice(1)),
      })),
    };
  };
}
