export { renderDistrict } from './render-district.tsx';
export type { Seen } from './seen-context.ts';
export { wordsOf } from './words-of.ts';
