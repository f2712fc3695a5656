import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Envelope, parseRegistry, type Registry } from '@portal/district-kit/registry';
import type { Deployment } from './deployment.ts';

/**
 * Where a deployment and what was published into its release root do not fit together, each with its remedy; empty
 * where they do. Signatures and digests are `release verify`'s matter.
 */
export function disagreements(deployment: Deployment): string[] {
  const { releaseRoot } = deployment;
  if (!existsSync(releaseRoot))
    return [`There is no release root ${releaseRoot}; make one with "release init".`];
  const missing = ['portal.json', 'registry.json', 'shell/site/index.html']
    .filter((path) => !existsSync(join(releaseRoot, path)))
    .map((path) => `${releaseRoot} has no ${path}: ${REMEDIES[path] ?? ''}.`);
  const registry = readRegistry(join(releaseRoot, 'registry.json'));
  if (registry === undefined) return missing;
  if (typeof registry === 'string') return [...missing, registry];
  return [
    ...missing,
    ...registry.districts.flatMap((entry) => ofEntry(entry, deployment)),
    ...deployment.districts
      .filter(({ id }) => !registry.districts.some((entry) => entry.id === id))
      .map(
        ({ id, origin }) =>
          `${id} is served and not registered: the portal does not show it. Register it: release register ${id} --origin ${origin}`,
      ),
  ];
}

const REMEDIES: Readonly<Record<string, string>> = {
  'portal.json': 'make it with "release init"',
  'registry.json': 'make it with "release init", or put back the last good copy',
  'shell/site/index.html':
    'publish and promote the portal: "release publish shell", "release promote shell"',
};

function ofEntry(
  { id, origin, current }: Registry['districts'][number],
  deployment: Deployment,
): string[] {
  const served = deployment.districts.find((district) => district.id === id);
  if (!served)
    return [
      `${id} is registered at ${origin} and not in the deployment: its code is stopped by the portal’s security policy. Name it there, or take it out: release unregister ${id}`,
    ];
  const page = join(deployment.releaseRoot, id, 'index.html');
  return [
    ...(origin.replace(/\/$/, '') === served.origin
      ? []
      : [
          `${id} is registered at ${origin} and served at ${served.origin}: correct the deployment, or register it anew: release register ${id} --origin ${served.origin}`,
        ]),
    ...(current && !existsSync(page)
      ? [`${id} has a current build and no ${page}: "release sign" writes it again.`]
      : []),
  ];
}

/** What the registry says, signed by whomever; `undefined` where there is none, a sentence where it cannot be read. */
function readRegistry(file: string): Registry | string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { payload } = Envelope.parse(JSON.parse(readFileSync(file, 'utf8')));
    return parseRegistry(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')), file);
  } catch (error) {
    return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
