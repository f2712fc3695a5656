// Whoever asks for these brings the addresses inside a district along; home has no use for them.
export {
  clauseHref,
  indicatorsHref,
  ownPageHref,
  programmeHref,
  serviceHref,
} from './district-hrefs.ts';

/** Where the portal's own pages stand. A district's pages stand under its own path. */
export const paths = {
  home: '/',
  programmes: '/programmes',
  check: '/check',
  results: '/results',
  find: '/results/find',
  print: '/results/print',
  reminders: '/results/reminders',
  shared: '/shared',
  yourData: '/your-data',
  compare: '/compare',
  employers: '/employers',
  roster: '/employers/roster',
  ranking: '/employers/ranking',
  request: '/employers/request',
} as const;

/** A district's pages: `/d/north`. */
export function districtHref(district: string): string {
  return `/d/${district}`;
}

/** The request slip for one programme; for whom, no address says. */
export function requestHref(programme: string): string {
  return `${paths.request}?${new URLSearchParams({ programme })}`;
}

/** The list of programmes of all districts, for one need. */
export function needHref(need: string): string {
  return `${paths.programmes}?${new URLSearchParams({ need })}`;
}

/**
 * One question of the check. Only the question stands in the address, never the answer.
 * @param from where to return to after the answer: `results`, or the address of a view of them, of a comparison or of a
 * word looked up; without it the next question follows
 */
export function questionHref(fact: string, from?: string): string {
  return `${paths.check}?${new URLSearchParams(from === undefined ? { fact } : { fact, from })}`;
}

/** The page that `from` in the address of a question names; `null` for any other, so that no link leads elsewhere. */
export function returnHref(from: string | null): string | null {
  if (from === 'results') return paths.results;
  const isOwn = [paths.results, paths.compare, paths.find].some(
    (path) => from === path || from?.startsWith(`${path}?`),
  );
  return isOwn ? from : null;
}

/** A beginning of the check: what it proposes, to be confirmed. */
export function presetHref(id: string): string {
  return `${paths.check}?${new URLSearchParams({ preset: id })}`;
}

/** Every programme that a text concerns, answered for the reader. */
export function findHref(text: string): string {
  const word = text.trim();
  return word === '' ? paths.find : `${paths.find}?${new URLSearchParams({ text: word })}`;
}

/** The list of all programmes and services, narrowed to what a query finds. */
export function searchHref(query: string): string {
  const text = query.trim();
  return text === '' ? paths.programmes : `${paths.programmes}?${new URLSearchParams({ text })}`;
}
