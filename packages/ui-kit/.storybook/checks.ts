import type { Locale } from '@portal/rules-core';
import { untranslatedIn } from '../src/docs/foreign-words.ts';

/** Nothing may be wider than the screen: on a phone the reader would have to scroll both ways (WCAG 1.4.10). */
export function checkReflow(canvas: HTMLElement): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return;
  const widest = [...canvas.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  throw new Error(
    `The story is ${scrollWidth}px wide on a screen of ${clientWidth}px. Beyond the edge: ${widest
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 120))
      .join(' | ')}`,
  );
}

/** Every story is wholly in the language of the toolbar; what belongs to the other one says so (WCAG 3.1.2). */
export function checkLanguage(canvas: HTMLElement, locale: Locale): void {
  const found = untranslatedIn(canvas, locale);
  if (found.length === 0) return;
  const remedy =
    locale === 'zh'
      ? 'say it in Chinese, or put it in an element with lang="en"'
      : 'say it in English, or put it in an element with lang="zh-CN"';
  throw new Error(`The story is not wholly in its language; ${remedy}:\n${found.join('\n')}`);
}
