/** The labelled queries and how a search is judged by them, for benches that put other searches beside it. */
export { LABELLED_QUERIES, type LabelledQuery, QUERY_KINDS, type QueryKind } from './queries.ts';
export { reportOn, type SearchReport } from './report.ts';
