export { loadSearchData, SEARCH_FILE } from './load-search-data.ts';
export { type Readings, readingsFrom } from './readings.ts';
export { SEARCH_DATA_VERSION, SearchData } from './search-data.ts';
