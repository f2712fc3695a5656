import type { Navigation } from './navigation.ts';

/**
 * Makes plain links inside `root` move through `navigation` instead of loading the page anew. Left to the browser:
 * other origins, downloads, new windows, clicks with a modifier key, jumps inside the page, `data-reload`, and
 * whatever another handler has dealt with.
 * @returns how to stop
 */
export function interceptLinks(root: Document | HTMLElement, navigation: Navigation): () => void {
  const onClick = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    if ((link.target && link.target !== '_self') || link.hasAttribute('download')) return;
    if (link.dataset.reload !== undefined || link.origin !== window.location.origin) return;
    const { pathname, search } = window.location;
    if (link.hash && link.pathname === pathname && link.search === search) return;
    event.preventDefault();
    navigation.navigate(`${link.pathname}${link.search}${link.hash}`);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
