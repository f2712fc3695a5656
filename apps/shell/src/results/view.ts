import type { Verdict } from '@portal/rules-core';
import { paths } from '../layout/paths.ts';
import { VERDICTS } from './group.ts';

/** How the results are put in order, and which of them are shown. Both stand in the address. */
export interface ResultsView {
  by: 'district' | 'need';
  /** Only programmes of this verdict; `null`: of all. */
  verdict: Verdict | null;
}

/** The view in an address; what is no view is read as the first one, of all verdicts. */
export function viewIn(search: URLSearchParams): ResultsView {
  return {
    by: search.get('view') === 'need' ? 'need' : 'district',
    verdict: VERDICTS.find((verdict) => verdict === search.get('verdict')) ?? null,
  };
}

/** The address of a view. */
export function viewHref({ by, verdict }: ResultsView): string {
  const query = new URLSearchParams();
  if (by === 'need') query.set('view', by);
  if (verdict) query.set('verdict', verdict);
  return query.size === 0 ? paths.results : `${paths.results}?${query}`;
}

/** A view as the place to return to after an answer. */
export function fromView(view: ResultsView): string {
  const href = viewHref(view);
  return href === paths.results ? 'results' : href;
}
