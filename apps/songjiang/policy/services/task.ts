import type { ServiceInput } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { cite, id } from '../common.ts';

/** One line of what a task consists of: Chinese, English, and clauses of its own where it has them. */
export type Offer = [zh: string, en: string, ...places: string[]];

interface Task {
  slug: string;
  name: [zh: string, en: string];
  summary: [zh: string, en: string];
  audience: ServiceInput['audience'];
  needs: ServiceInput['needs'];
  /** The place of the task in the plan; further clauses after it. */
  places: [string, ...string[]];
  offers: Offer[];
}

/** A task of the plan that offers something to readers and grants nothing that could be decided. */
export function task({ slug, places, name, summary, offers, ...rest }: Task): ServiceInput {
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
