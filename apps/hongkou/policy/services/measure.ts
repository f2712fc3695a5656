import type { ServiceInput } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { cite, id } from '../common.ts';

/** One line of what a measure consists of: Chinese, English, and a clause of its own where it has one. */
export type Offer = [zh: string, en: string, ...places: string[]];

interface Measure {
  slug: string;
  name: [zh: string, en: string];
  summary: [zh: string, en: string];
  audience: ServiceInput['audience'];
  needs: ServiceInput['needs'];
  /** The places that carry it, the most specific first. */
  places: [string, ...string[]];
  offers: Offer[];
}

/** A measure that the plan offers and of which no condition can be tested. */
export function measure({ slug, places, name, summary, offers, ...rest }: Measure): ServiceInput {
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
}
