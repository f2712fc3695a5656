export {
  BUILD_FOLDER,
  CACHE_RULES,
  type CacheRule,
  cacheControl,
  contentType,
  MEDIA_TYPES,
  NOT_KEPT,
  TEXT_TYPES,
  UNKNOWN_TYPE,
} from './files.ts';
export {
  COMMON_HEADERS,
  CROSS_ORIGIN_HEADERS,
  type Headers,
  HTTPS_HEADERS,
  SAME_ORIGIN_HEADERS,
} from './headers.ts';
export { contentSecurityPolicy, NO_PAGE_POLICY, type PolicyOptions } from './policy.ts';
