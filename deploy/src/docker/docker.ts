import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Deployment, listensOf, type Place, PORTAL } from '../nginx/deployment.ts';
import { renderNginx } from '../nginx/render.ts';
import { fill } from '../nginx/template.ts';

/** Where things lie in a container. */
const RELEASE_ROOT = '/srv/talent-portal';
const LOGS = '/var/log/talent-portal';
const CONFIG = '/etc/nginx/talent-portal.conf';
const RUN = '/tmp';
const PORT = 8080;

/** The folder in apps/ that the portal's page is built from. */
const PORTAL_APP = 'shell';

const FOLDER = join(import.meta.dirname, '../../docker');

function template(name: string): string {
  return readFileSync(join(FOLDER, `${name}.template`), 'utf8');
}

/** The Dockerfile of an app, as it stands in its folder. */
export function dockerfile(app: string): string {
  const isPortal = app === PORTAL_APP;
  // The portal's origin has its page, the registry and the configuration; a district's has its own folder.
  // A new root has no registry before the current one.
  const published = isPortal ? ['registry*.json', 'portal.json', 'shell/site'] : [app];
  return fill(template('Dockerfile'), {
    app,
    what: isPortal ? 'the portal' : `the district ${app}`,
    config: CONFIG,
    logs: LOGS,
    port: String(PORT),
    builds: published
      .map(
        (path) =>
          `COPY out/release-root/${path} ${RELEASE_ROOT}/${path.replace(/^registry.*/, '')}`,
      )
      .join('\n'),
  });
}

export interface ContainerOptions {
  /** A folder that stands for the container's root: for trying its configuration without a container. */
  at?: string;
  port?: number;
}

/**
 * The nginx.conf of an app's container: one server block that listens for plain http, since TLS ends before it.
 * @param app a district's id, or `shell`
 * @throws RangeError for an app that the deployment does not name
 */
export function containerConfig(
  deployment: Deployment,
  app: string,
  { at = '', port = PORT }: ContainerOptions = {},
): string {
  const { redirectFrom: _, ...others } = deployment;
  const plain = <Kind extends Place>({ tls: __, ...place }: Kind) => ({
    ...place,
    listen: String(port),
  });
  return renderNginx(
    {
      ...others,
      releaseRoot: at + RELEASE_ROOT,
      portal: plain(deployment.portal),
      districts: deployment.districts.map(plain),
      logs: { error: 'stderr', health: `${at}${LOGS}/health.log` },
    },
    { run: at + RUN, only: app === PORTAL_APP ? PORTAL : app },
  );
}

/** The apps of a deployment: the portal's and the districts'. */
export function appsOf({ districts }: Deployment): string[] {
  return [PORTAL_APP, ...districts.map(({ id }) => id)];
}

/**
 * A compose.yaml with a service for each app, each at the port of this machine that the deployment names.
 * @throws RangeError where two of them are to listen at one address, as one nginx for all could
 */
export function composeFile(deployment: Deployment): string {
  const addresses = [deployment.portal, ...deployment.districts].map(published);
  const shared = addresses.find((address, index) => addresses.indexOf(address) < index);
  if (shared !== undefined)
    throw new RangeError(
      `Two apps of the deployment listen at ${shared}; containers need an address each, behind what ends TLS: 127.0.0.1:8101, 127.0.0.1:8102, …`,
    );
  const service = (app: string, folder: string, place: Place): string =>
    fill(template('service.yaml'), {
      app,
      folder,
      published: published(place),
      port: String(PORT),
      releaseRoot: RELEASE_ROOT,
      health: app === PORTAL ? `- health:${LOGS}` : '',
    });
  return fill(template('compose.yaml'), {
    services: [
      service(PORTAL, PORTAL_APP, deployment.portal),
      ...deployment.districts.map((district) => service(district.id, district.id, district)),
    ]
      .map((text) => text.replace(/^/gm, '  ').trimEnd())
      .join('\n'),
  });
}

/** Where the machine listens for a container. Compose knows one address a line; more are a matter of what stands before. */
function published(place: Place): string {
  const [first = ''] = listensOf(place);
  return first;
}
