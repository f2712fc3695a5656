import { type RefObject, useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { createReturnPoints, reveal } from '../return-points.ts';
import { anchorOf } from './paths.ts';

interface ArrivalProps {
  /** The element the pages stand in. */
  frame: RefObject<HTMLElement | null>;
  /** The path that was last arrived at; kept by who keeps the frame. */
  visited: RefObject<string | null>;
  /** For `document.title`. */
  title: string;
}

/** Kept for as long as the page is loaded: the pages of a district come and go. */
const points = createReturnPoints();

/**
 * What a browser does when a page loads, for pages that change without loading: sets the title, goes to the place
 * after `#`, else to the top, and puts the focus there; on the way back, to where the reader was. Place it after the
 * page's content, so that it is there.
 */
export function Arrival({ frame, visited, title }: ArrivalProps) {
  const { pathname, hash, key } = useLocation();
  const type = useNavigationType();

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    const root = frame.current;
    return root ? points.watch(root, () => key) : undefined;
  }, [frame, key]);

  // `key` is among the dependencies because a link to where one already is must arrive again.
  useEffect(() => {
    const isFirstPage = visited.current === null && type === NavigationType.Pop;
    const isSamePage = visited.current === pathname;
    visited.current = pathname;
    const isBack = type === NavigationType.Pop && !isFirstPage;
    if (isBack && !isSamePage && frame.current && points.restore(frame.current, key)) return;
    const anchor = anchorOf(hash);
    const place = anchor === undefined ? null : document.getElementById(anchor);
    if (place) {
      reveal(place);
      if (place instanceof HTMLDetailsElement) place.open = true;
      place.scrollIntoView();
      receiveFocus(place);
      return;
    }
    // The browser itself deals with the first page; a narrowed list is still the same page.
    if (isFirstPage || isSamePage) return;
    const heading = frame.current?.querySelector('h1');
    if (heading) receiveFocus(heading);
    if (type !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [pathname, hash, key, type, frame, visited]);

  return null;
}

function receiveFocus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
