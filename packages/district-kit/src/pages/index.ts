export { DistrictPages } from './district-pages.tsx';
