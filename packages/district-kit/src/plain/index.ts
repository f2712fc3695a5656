export type { PlainMade } from './plain-html.tsx';
export { type PlainPage, plainPages } from './plain-pages.tsx';
