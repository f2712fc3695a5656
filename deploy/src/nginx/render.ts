import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BUILD_FOLDER,
  CACHE_RULES,
  COMMON_HEADERS,
  CROSS_ORIGIN_HEADERS,
  contentSecurityPolicy,
  contentType,
  HTTPS_HEADERS,
  MEDIA_TYPES,
  NO_PAGE_POLICY,
  NOT_KEPT,
  SAME_ORIGIN_HEADERS,
  TEXT_TYPES,
  UNKNOWN_TYPE,
} from '../headers/index.ts';
import { type Deployment, listensOf, type Place, PORTAL, sourcesOf } from './deployment.ts';
import { fill } from './template.ts';

/** Raw lines of configuration that stand first in a server block; for tests that need a faulty server. */
export interface ExtraLines {
  portal?: string;
  districts?: Readonly<Record<string, string>>;
}

export interface RenderOptions {
  extra?: ExtraLines;
  /** Only the portal’s server block, or one district’s, as a container has it; all without it. */
  only?: string;
}

const FOLDER = join(import.meta.dirname, '../../nginx');

function template(name: string): string {
  return readFileSync(join(FOLDER, `${name}.conf.template`), 'utf8');
}

/**
 * The site: everything that belongs in nginx's http context, one server block for the portal and one for each
 * district.
 * @throws RangeError when `only` names nothing of the deployment
 */
export function renderSite(
  deployment: Deployment,
  { extra = {}, only }: RenderOptions = {},
): string {
  const districts = deployment.districts.filter(({ id }) => only === undefined || id === only);
  const withPortal = only === undefined || only === PORTAL;
  if (!withPortal && districts.length === 0)
    throw new RangeError(
      `There is no "${only}" in the deployment; there are: ${[PORTAL, ...deployment.districts.map(({ id }) => id)].join(', ')}.`,
    );
  const places: Place[] = [...(withPortal ? [deployment.portal] : []), ...districts];
  return fill(template('shared'), {
    cacheRules: CACHE_RULES.map(
      ({ path, cacheControl }) => `"~${path.source}" "${cacheControl}";`,
    ).join('\n'),
    notKept: NOT_KEPT,
    compressedTypes: Object.keys(MEDIA_TYPES)
      .map((ending) => `"~\\.${ending}\\.br$" "${contentType(`.${ending}`)}";`)
      .join('\n'),
    buildFolder: BUILD_FOLDER.source,
    anyOrigin: headerOf(CROSS_ORIGIN_HEADERS, 'Access-Control-Allow-Origin'),
    crossOrigin: headerOf(CROSS_ORIGIN_HEADERS, 'Cross-Origin-Resource-Policy'),
    sameOrigin: headerOf(SAME_ORIGIN_HEADERS, 'Cross-Origin-Resource-Policy'),
    policies: [
      ...(withPortal ? [policyOf('portal_csp', deployment.portal, sourcesOf(deployment))] : []),
      ...districts.map((district) => policyOf(`portal_csp_${district.id}`, district, [])),
    ].join('\n'),
    servers: [
      ...otherNames(deployment, places),
      ...(withPortal ? [portalServer(deployment, extra.portal)] : []),
      ...districts.map((district) =>
        districtServer(deployment, district, extra.districts?.[district.id]),
      ),
      ...redirects(deployment, places),
    ].join('\n'),
  });
}

function policyOf(name: string, { origin }: Place, sources: readonly string[]): string {
  const https = origin.startsWith('https:');
  return [
    `map $uri $${name} {`,
    '    volatile;',
    `    "~\\.js(?:\\.br)?$" "${contentSecurityPolicy(sources, { https, of: 'script' })}";`,
    `    default "${contentSecurityPolicy(sources, { https, of: 'page' })}";`,
    '}',
  ].join('\n');
}

function portalServer(deployment: Deployment, extra = ''): string {
  const { portal, releaseRoot, logs } = deployment;
  const locations = fill(template('portal'), {
    releaseRoot,
    replaced: template('replaced'),
    healthLog: logs.health,
  });
  return server(deployment, portal, {
    name: 'The portal',
    root: `${releaseRoot}/shell/site`,
    extra,
    headers: headerLines(portal, 'portal_csp', false),
    locations,
  });
}

function districtServer(
  deployment: Deployment,
  district: Deployment['districts'][number],
  extra = '',
): string {
  const { id } = district;
  const locations = fill(template('district'), {
    id,
    replaced: template('replaced'),
  });
  return server(deployment, district, {
    name: `The district ${id}`,
    root: deployment.releaseRoot,
    extra,
    headers: headerLines(district, `portal_csp_${id}`, true),
    locations,
  });
}

function server(
  { logs, proxies }: Deployment,
  place: Place,
  parts: { name: string; root: string; extra: string; headers: string; locations: string },
): string {
  return fill(template('server'), {
    ...parts,
    origin: place.origin,
    listen: listenLines(place),
    host: new URL(place.origin).hostname,
    tls: place.tls
      ? `ssl_certificate ${place.tls.certificate};\nssl_certificate_key ${place.tls.key};\nssl_protocols TLSv1.2 TLSv1.3;`
      : '',
    proxies: proxyLines(proxies),
    missing: fill(template('missing'), { page: missingPage() }),
    accessLog: logs.access === undefined ? 'off' : `${logs.access} portal_access`,
    errorLog: logs.error,
    limits: fill(template('limits'), {
      types: Object.entries(MEDIA_TYPES)
        .map(([ending, type]) => `${type} ${ending};`)
        .join('\n'),
      unknownType: UNKNOWN_TYPE,
      textTypes: withoutHtml(TEXT_TYPES),
      gzipTypes: withoutHtml([...TEXT_TYPES, 'image/svg+xml', 'application/manifest+json']),
    }),
  });
}

// nginx always has HTML in these lists, and warns of what stands in them twice.
function withoutHtml(types: readonly string[]): string {
  return types.filter((type) => type !== 'text/html').join(' ');
}

/** The page for an address without one, in one line; it has no character that nginx would read. */
function missingPage(): string {
  const page = readFileSync(join(FOLDER, 'missing.html'), 'utf8').replaceAll('\n', '');
  if (/["\\$]/.test(page)) throw new Error('missing.html may hold no " and no $ and no \\.');
  return page;
}

// Who asks is who the last server that is not ours says.
function proxyLines(proxies: Deployment['proxies']): string {
  if (proxies === undefined) return '';
  return [
    ...proxies.map((network) => `set_real_ip_from ${network};`),
    'real_ip_header X-Forwarded-For;',
    'real_ip_recursive on;',
  ].join('\n');
}

function listenLines(place: Place): string {
  return listensOf(place)
    .map((listen) => `listen ${listen}${place.tls ? ' ssl http2' : ''};`)
    .join('\n');
}

/** The headers of a server block, all of them: see the note on add_header in the template. */
function headerLines({ origin }: Place, policy: string, hasBuilds: boolean): string {
  const fixed = {
    ...COMMON_HEADERS,
    ...(origin.startsWith('https:') ? HTTPS_HEADERS : {}),
    ...(hasBuilds ? {} : SAME_ORIGIN_HEADERS),
  };
  return [
    ...Object.entries(fixed).map(headerLine),
    `add_header Content-Security-Policy $${policy} always;`,
    'add_header Cache-Control $portal_cache always;',
    'add_header Content-Type $portal_type;',
    'add_header Content-Encoding $portal_encoding;',
    'add_header Vary $portal_vary;',
    'add_header Last-Modified $portal_last_modified;',
    'add_header Allow $portal_allow always;',
    ...(hasBuilds
      ? [
          'add_header Access-Control-Allow-Origin $portal_cors always;',
          'add_header Cross-Origin-Resource-Policy $portal_corp always;',
        ]
      : []),
  ].join('\n');
}

function headerLine([name, value]: [string, string]): string {
  return `add_header ${name} "${value}" always;`;
}

/** For each address that is listened at, what answers those who ask for another name. */
function otherNames({ redirectFrom }: Deployment, places: readonly Place[]): string[] {
  const secure = new Map(
    places.flatMap((place) => listensOf(place).map((listen) => [listen, Boolean(place.tls)])),
  );
  for (const listen of redirectsOf(redirectFrom)) secure.set(listen, false);
  return [...secure].map(([listen, tls]) =>
    fill(template('other-names'), {
      listen: tls ? `${listen} ssl http2` : listen,
      refusal: tls
        ? 'ssl_reject_handshake on;'
        : [...noPageLines(), 'server_tokens off;', 'access_log off;', 'return 421;'].join('\n'),
    }),
  );
}

function redirects({ redirectFrom, logs }: Deployment, places: readonly Place[]): string[] {
  const listen = redirectsOf(redirectFrom).map((each) => `listen ${each};`);
  if (listen.length === 0) return [];
  return places
    .filter(({ origin }) => origin.startsWith('https:'))
    .map(({ origin }) =>
      fill(template('redirect'), {
        listen: listen.join('\n'),
        host: new URL(origin).hostname,
        origin,
        headers: noPageLines().join('\n'),
        errorLog: logs.error,
      }),
    );
}

function redirectsOf(redirectFrom: Deployment['redirectFrom']): readonly string[] {
  return redirectFrom === undefined ? [] : listensOf({ listen: redirectFrom });
}

/** The headers of what answers before it is known, or without it mattering, what was asked for. */
function noPageLines(): string[] {
  return Object.entries({
    ...COMMON_HEADERS,
    ...SAME_ORIGIN_HEADERS,
    'Content-Security-Policy': NO_PAGE_POLICY,
    'Cache-Control': NOT_KEPT,
  }).map(headerLine);
}

function headerOf(headers: Readonly<Record<string, string>>, name: string): string {
  const value = headers[name];
  if (value === undefined) throw new Error(`The headers have no ${name}.`);
  return value;
}

export interface OwnNginxOptions extends RenderOptions {
  /** A folder that nginx may write: its process id and what it keeps for a moment. */
  run: string;
  /** Who the workers are, when the master is root; left out: nginx's own default. */
  user?: string;
  /** What the error log takes in of nginx itself. */
  errorLevel?: 'notice' | 'warn';
  workers?: number | 'auto';
}

/** A whole nginx.conf for an nginx of its own, in the foreground. */
export function renderNginx(
  deployment: Deployment,
  { run, user, errorLevel = 'warn', workers = 'auto', ...site }: OwnNginxOptions,
): string {
  return fill(template('nginx'), {
    run,
    user: user === undefined ? '' : `user ${user};`,
    errorLog: deployment.logs.error,
    errorLevel,
    workers: String(workers),
    site: renderSite(deployment, site),
  });
}
