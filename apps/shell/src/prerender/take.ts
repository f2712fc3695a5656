import './prerender.css';
import type { Locale } from '@portal/rules-core';

/** Tells the ids of one language's home from those of the other in the same page. */
export function idPrefix(locale: Locale): string {
  return `${locale}-`;
}

/** What a page has once, and the link that skips to it: home is written in two languages, and both stand in one page. */
const MAIN = 'main';
const mainIn = (locale: Locale): string => idPrefix(locale) + MAIN;

/** Home's HTML with an id of its own where a page has one. */
export function withOwnIds(html: string, locale: Locale): string {
  return html
    .replace(`id="${MAIN}"`, `id="${mainIn(locale)}"`)
    .replace(`href="#${MAIN}"`, `href="#${mainIn(locale)}"`);
}

/** As the page itself draws it: it is alone from now on. */
function giveIdsBack(home: HTMLElement, locale: Locale): void {
  home.querySelector(`#${mainIn(locale)}`)?.setAttribute('id', MAIN);
  home.querySelector(`[href="#${mainIn(locale)}"]`)?.setAttribute('href', `#${MAIN}`);
}

/**
 * Where the portal is drawn: into home as it was written at build time, when it is shown in this language, else into
 * the empty root. What is not needed of them is taken out of the page.
 * @returns `isWritten`: the element holds home's HTML, which is to be taken over rather than replaced
 */
export function takeRoot(locale: Locale): { element: HTMLElement; isWritten: boolean } | undefined {
  const root = document.getElementById('root');
  if (!root) return undefined;
  const isShown = document.documentElement.dataset.shown === locale;
  let written: HTMLElement | undefined;
  for (const home of document.querySelectorAll<HTMLElement>('[data-prerendered]')) {
    if (isShown && home.dataset.prerendered === locale) written = home;
    else home.remove();
  }
  delete document.documentElement.dataset.shown;
  if (!written) return { element: root, isWritten: false };
  root.remove();
  giveIdsBack(written, locale);
  written.id = 'root';
  written.removeAttribute('lang');
  delete written.dataset.prerendered;
  return { element: written, isWritten: true };
}
