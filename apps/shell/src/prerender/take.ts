import './prerender.css';
import type { Locale } from '@portal/rules-core';

/** Tells the ids of one language's home from those of the other in the same page. */
export function idPrefix(locale: Locale): string {
  return `${locale}-`;
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
  written.id = 'root';
  written.removeAttribute('lang');
  delete written.dataset.prerendered;
  return { element: written, isWritten: true };
}
