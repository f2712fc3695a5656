export { describeCatalogue } from './describe-catalogue.ts';
export { describeOwnPages, type OwnPagesOptions } from './describe-own-pages.ts';
export { describePlainPages } from './describe-plain-pages.tsx';
