export { renderDistrict, type Seen, wordsOf } from './render-district.tsx';
