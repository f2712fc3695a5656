const ID = 'react-aria-pressable-style';

/**
 * react-aria writes a style sheet into the page when something can be pressed, unless an element with its id is
 * there. Our content-security policy forbids that, and the browser would report it on every page; so a mark takes its
 * place, and its one rule stands in the style sheets of the parts. Called by each module that brings react-aria.
 */
export function keepStyleOut(): void {
  if (document.getElementById(ID)) return;
  const mark = document.createElement('meta');
  mark.id = ID;
  document.head.append(mark);
}
