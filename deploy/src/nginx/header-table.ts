import {
  BUILD_FOLDER,
  CACHE_RULES,
  COMMON_HEADERS,
  CROSS_ORIGIN_HEADERS,
  contentSecurityPolicy,
  HTTPS_HEADERS,
  SAME_ORIGIN_HEADERS,
} from '../headers/index.ts';
import { type Deployment, type Place, sourcesOf } from './deployment.ts';

/** The value of a header for the paths that a regular expression fits; of several the first counts. */
export interface PathRule {
  path: string;
  value: string;
}

/** The headers of one origin’s files. */
export interface OriginHeaders {
  origin: string;
  /** Of every answer, also of one that is no file. */
  always: Readonly<Record<string, string>>;
  byPath: Readonly<Record<string, readonly PathRule[]>>;
}

/**
 * The headers that nginx sends with what there is, as a table: for a CDN or a bucket that takes nginx's place. What is
 * not there is answered with `Cache-Control: no-store`.
 */
export function headerTable(deployment: Deployment): OriginHeaders[] {
  return [
    tableOf(deployment.portal, sourcesOf(deployment), false),
    ...deployment.districts.map((district) => tableOf(district, [], true)),
  ];
}

const EVERYTHING = '^/';

function tableOf({ origin }: Place, sources: readonly string[], hasBuilds: boolean): OriginHeaders {
  const https = origin.startsWith('https:');
  const build = (headers: Readonly<Record<string, string>>, name: string): PathRule[] => {
    const value = headers[name];
    return value === undefined ? [] : [{ path: BUILD_FOLDER.source, value }];
  };
  const elsewhere = Object.entries(SAME_ORIGIN_HEADERS).map(([name, value]) => [
    name,
    [...(hasBuilds ? build(CROSS_ORIGIN_HEADERS, name) : []), { path: EVERYTHING, value }],
  ]);
  const forOthers = Object.keys(CROSS_ORIGIN_HEADERS)
    .filter((name) => hasBuilds && !(name in SAME_ORIGIN_HEADERS))
    .map((name) => [name, build(CROSS_ORIGIN_HEADERS, name)]);
  return {
    origin,
    always: { ...COMMON_HEADERS, ...(https ? HTTPS_HEADERS : {}) },
    byPath: {
      'Cache-Control': CACHE_RULES.map(({ path, cacheControl }) => ({
        path: path.source,
        value: cacheControl,
      })),
      'Content-Security-Policy': [
        { path: '\\.js$', value: contentSecurityPolicy(sources, { https, of: 'script' }) },
        { path: EVERYTHING, value: contentSecurityPolicy(sources, { https, of: 'page' }) },
      ],
      ...Object.fromEntries([...elsewhere, ...forOthers]),
    },
  };
}
