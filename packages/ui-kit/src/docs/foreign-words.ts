import type { Locale } from '@portal/rules-core';

/**
 * What both languages write in the same letters, so that it is foreign in neither. Anything else must be said in the
 * language of the page or stand in an element with a `lang` of its own.
 */
const SAME_IN_BOTH: readonly { words: RegExp; because: string }[] = [
  {
    words: /https?:\/\/[\w./?=&%#:-]+|\b[\w.-]+@[\w.-]+|(?<![\w.])\/[\w/-]+/g,
    because: 'addresses, of the web, of mail and of pages',
  },
  {
    words: /\b[A-Z][A-Z0-9+-]+\b/g,
    because: 'codes, abbreviations and marks in capitals: CNY, PDF, CSV, UTF-8',
  },
  {
    words: /\b(?:Excel|Wi-Fi|Chromium|Firefox|Safari|TalkBack|axe)\b/g,
    because: 'products known by these names alone',
  },
  { words: /\b(?:Tab|Enter|Esc|Shift|Space)\b/g, because: 'keys, as printed on them' },
  { words: /\b(?:[ckm]?m²?|px|rem|em)\b/g, because: 'units' },
  {
    words: /\p{Script=Han}+〔\d{4}〕\p{Script=Han}*\d+\p{Script=Han}*号/gu,
    because: 'numbers of documents are codes, quoted as they are printed',
  },
];

/** Two letters or more: a single one is the name of a class (A类) or a variable. */
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}’'-]+/gu;
const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * The words of the other language in a piece of text.
 * @param locale the language the text should be in
 */
export function foreignWords(text: string, locale: Locale): string[] {
  const rest = SAME_IN_BOTH.reduce((left, { words }) => left.replace(words, ' '), text);
  return rest.match(locale === 'en' ? HAN_RUN : LATIN_WORD) ?? [];
}

/** Code reads the same in every language, and what a reader has typed is in the reader's. */
const CODE = 'code, kbd, samp, pre, script, style, textarea';
/** What is heard, or shown by the browser, without being text of the page. */
const SAID_BY = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** Whether the element says that it is in the other language. */
function isMarked(element: Element, locale: Locale): boolean {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang.toLowerCase().startsWith(locale === 'zh' ? 'en' : 'zh');
}

/**
 * What can be seen or heard inside an element and is in the wrong language, each with the place it stands in.
 * @param root a page or a story
 * @param locale the language it is shown in
 * @returns sentences for a developer; none when all is well
 */
export function untranslatedIn(root: Element, locale: Locale): string[] {
  const found: string[] = [];
  const check = (element: Element, text: string, where: string): void => {
    const words = foreignWords(text, locale);
    if (words.length === 0 || isMarked(element, locale) || element.closest(CODE)) return;
    const seen = element.checkVisibility({ visibilityProperty: true });
    if (seen) found.push(`“${words.join(' ')}” in ${where} ${element.outerHTML.slice(0, 160)}`);
  };
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const attribute of SAID_BY) {
      const text = element.getAttribute(attribute);
      if (text) check(element, text, attribute);
    }
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) check(element, node.textContent ?? '', 'text of');
  }
  return found;
}
