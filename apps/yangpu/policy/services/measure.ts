import type { ServiceInput } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { cite, id } from '../words.ts';

/** One line of what a measure consists of: Chinese, English, and a clause of its own where it has one. */
type Offer = [zh: string, en: string, ...places: string[]];

interface Measure {
  slug: string;
  name: [zh: string, en: string];
  summary: [zh: string, en: string];
  audience: ServiceInput['audience'];
  needs: ServiceInput['needs'];
  /** The clause that carries most of it; further clauses after it. */
  places: [string, ...string[]];
  offers: Offer[];
}

/** A measure of the plan with nothing to decide. Its wording stays that of a plan: what is only meant is told as meant. */
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
