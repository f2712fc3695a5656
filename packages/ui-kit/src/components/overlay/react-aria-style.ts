/**
 * react-aria writes a style sheet into the page when something can be pressed, unless an element with this id is
 * there. Our content-security policy forbids that, and would report it on every page; so a mark takes its place, and
 * its one rule stands in the style sheets of the parts.
 */
const ID = 'react-aria-pressable-style';

if (!document.getElementById(ID)) {
  const mark = document.createElement('meta');
  mark.id = ID;
  document.head.append(mark);
}
