import { createReturnPoints } from '@portal/district-kit';
import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { paths } from './paths.ts';

/** Kept for as long as the page is loaded. */
const points = createReturnPoints();

/** Whether a page is one of the portal's own; a district's pages look after their arrival themselves. */
function isOwn(pathname: string): boolean {
  return !pathname.startsWith('/d/');
}

function pageOf(pathname: string, search: URLSearchParams): string {
  if (pathname === paths.check)
    return `${pathname}?${search.get('fact') ?? search.get('preset') ?? ''}`;
  return pathname === paths.compare && search.has('need') ? `${pathname}?need` : pathname;
}

/**
 * What a browser does when a page loads, for pages that change without loading: to the top, and the focus on the
 * heading, so that a screen reader begins there; on the way back, to where the reader was. A list that is narrowed stays where it is; each question of the
 * check is a page of its own, and so is a comparison in full, when a link leads to it.
 */
export function useArrival(): void {
  const { pathname, search, hash, key } = useLocation();
  const type = useNavigationType();
  const page = pageOf(pathname, new URLSearchParams(search));
  const last = useRef(page);

  useEffect(() => {
    const main = document.getElementById('main');
    return main && isOwn(pathname) ? points.watch(main, () => key) : undefined;
  }, [pathname, key]);

  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    // What takes the place of an entry is the same page, narrowed.
    if (!isOwn(pathname) || type === NavigationType.Replace) return;
    const main = document.getElementById('main');
    if (type === NavigationType.Pop && main && points.restore(main, key)) return;
    if (hash !== '') {
      document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
      return;
    }
    const heading = document.querySelector<HTMLElement>('#main h1');
    if (heading) {
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    if (type !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [page, pathname, hash, key, type]);
}
