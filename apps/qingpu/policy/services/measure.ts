import type { ServiceInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

export const { cite, id } = forDistrict('qingpu');

/** One line of what a measure consists of: Chinese, English, and a clause of its own where it has one. */
export type Offer = [zh: string, en: string, ...places: string[]];

interface Measure {
  number: number;
  slug: string;
  name: [zh: string, en: string];
  summary: [zh: string, en: string];
  audience: ServiceInput['audience'];
  needs: ServiceInput['needs'];
  /** The place of the measure in the plan; further clauses after it. */
  places: [string, ...string[]];
  offers: Offer[];
}

/** One of the twenty measures of annex 5, with its public id `service-NN-<slug>`. */
export function measure({ number, slug, places, name, summary, offers, ...rest }: Measure) {
  const [place] = places;
  return {
    id: id(`service-${String(number).padStart(2, '0')}-${slug}`),
    number,
    name: text(...name),
    summary: text(...summary),
    ...rest,
    citation: cite(...places),
    offers: offers.map(([zh, en, ...own]) => ({
      words: text(zh, en),
      citation: cite(own[0] ?? place, ...own.slice(1)),
    })),
  } satisfies ServiceInput;
}
