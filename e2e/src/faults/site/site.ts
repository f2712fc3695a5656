import type { KeyObject } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localDeployment, startNginx } from '@portal/deploy/nginx';
import { newKey, publicKeyOf, signRegistry } from '@portal/deploy/release';
import { buildRefOf } from '@portal/district-kit/build-folder';
import {
  type BuildRef,
  buildFolder,
  previousRegistryPath,
  REGISTRY_SCHEMA_VERSION,
  type Registry,
  type RegistryEntry,
  Release,
} from '@portal/district-kit/registry';
import type { Pack } from '@portal/rules-core';
import { type Gate, openGate } from './gate.ts';
import { type Change, makeVariant } from './variant.ts';

const repository = join(import.meta.dirname, '../../../..');

/** A whole portal under a web server, made to be broken: its release root, its registry, and the ways to its servers. */
export interface Site {
  /** The portal's address, through its gate. */
  origin: string;
  /** The release root. */
  root: string;
  /** What its registry is signed with. */
  key: KeyObject;
  /** The way to a district's server, or to the portal's. */
  gate(name: string): Gate;
  /** The folder of a build. */
  folder(district: string, build: string): string;
  /** The build of a district as its sources make it. */
  good(district: string): BuildRef;
  pack(district: string): Pack;
  /** Another build of a district, published beside the good one; the same change makes the same build. */
  variant(district: string, name: string, change?: Change): Promise<BuildRef>;
  /** The registry as it is now, to be changed and signed anew with a higher number; what it was is the one before. */
  publish(change: (entries: Record<string, RegistryEntry>) => void): Registry;
  registry(): Registry;
  /** A file of the release root from now on; `undefined`: it is gone. */
  write(path: string, content: string | Buffer | undefined): void;
  read(path: string): Buffer;
  /** Raw lines for the server block of a district or of the portal, from now on. */
  server(name: string, lines: string): Promise<void>;
  /** All is well again. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

export const PORTAL = 'portal';

const REGISTRY = 'registry.json';

/**
 * Puts the built shell and districts into a release root and serves it, each district on an origin of its own.
 * @throws Error naming an app that has not been built
 */
export async function startSite(districts: readonly string[]): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'faults-'));
  // Each server listens behind its gate, and is known by the gate's address.
  const plain = await localDeployment({ releaseRoot: root, districts });
  const portOf = ({ origin }: { origin: string }): number => Number(new URL(origin).port);
  const gates = new Map([[PORTAL, await openGate(portOf(plain.portal))]]);
  for (const each of plain.districts) gates.set(each.id, await openGate(portOf(each)));
  const gate = (name: string): Gate => known(gates.get(name), name);

  const good = new Map<string, BuildRef>();
  for (const district of districts) good.set(district, await copyBuild(district, root));
  cpSync(builtApp('shell', 'index.html'), join(root, 'shell/site'), { recursive: true });

  const key = newKey();
  writeFileSync(
    join(root, 'portal.json'),
    JSON.stringify({
      schemaVersion: 1,
      registry: '/registry.json',
      keys: [publicKeyOf(key)],
      health: '/health',
    }),
  );
  const pack = (district: string): Pack =>
    JSON.parse(
      readFileSync(
        join(root, buildFolder(district, of(good, district).build), 'policy.json'),
        'utf8',
      ),
    );
  const fresh = (): Record<string, RegistryEntry> =>
    Object.fromEntries(
      districts.map((id) => [
        id,
        { id, name: pack(id).district.name, origin: gate(id).origin, current: of(good, id) },
      ]),
    );
  let sequence = 0;
  let registry: Registry;
  const issue = (entries: Record<string, RegistryEntry>): Registry => {
    sequence += 1;
    registry = {
      schemaVersion: REGISTRY_SCHEMA_VERSION,
      sequence,
      issuedAt: new Date().toISOString(),
      districts: Object.values(entries),
    };
    const file = join(root, REGISTRY);
    if (existsSync(file)) cpSync(file, join(root, previousRegistryPath(REGISTRY)));
    writeFileSync(file, JSON.stringify(signRegistry(registry, key)));
    return registry;
  };
  /** As after some time without a fault: the registry before is a good one too. */
  const settled = (): Registry => {
    issue(fresh());
    return issue(fresh());
  };
  registry = settled();

  const nginx = await startNginx({
    deployment: {
      ...plain,
      portal: { ...plain.portal, origin: gate(PORTAL).origin },
      districts: plain.districts.map((each) => ({ ...each, origin: gate(each.id).origin })),
    },
  });

  /** What stood in files that a fault has changed. */
  const before = new Map<string, Buffer | undefined>();
  const put = (path: string, content: string | Buffer | undefined): void => {
    if (content === undefined) rmSync(path, { force: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  };
  let lines: Record<string, string> = {};
  const reload = (): Promise<void> =>
    nginx.reload({ portal: lines[PORTAL] ?? '', districts: lines });
  return {
    origin: gate(PORTAL).origin,
    root,
    key,
    gate,
    folder: (district, build) => join(root, buildFolder(district, build)),
    good: (district) => of(good, district),
    pack,
    async variant(district, name, change) {
      const from = join(root, district, of(good, district).build);
      const build = Buffer.from(name).toString('hex').padEnd(10, '0').slice(0, 10);
      const to = join(root, district, build);
      if (!existsSync(to)) await makeVariant(from, to, change);
      return buildRefOf(to);
    },
    publish(change) {
      const entries = Object.fromEntries(
        registry.districts.map((entry) => [entry.id, { ...entry }]),
      );
      change(entries);
      return issue(entries);
    },
    registry: () => registry,
    write(path, content) {
      const file = join(root, path);
      if (!before.has(file)) before.set(file, existsSync(file) ? readFileSync(file) : undefined);
      put(file, content);
    },
    read: (path) => readFileSync(join(root, path)),
    async server(name, text) {
      lines[name] = `${lines[name] ?? ''}${text}
`;
      await reload();
    },
    async mend() {
      for (const [path, content] of before) put(path, content);
      before.clear();
      settled();
      if (Object.keys(lines).length > 0) {
        lines = {};
        await reload();
      }
      for (const each of gates.values()) await each.mend();
    },
    async close() {
      for (const each of gates.values()) await each.close();
      await nginx.stop();
      rmSync(root, { recursive: true });
    },
  };
}

async function copyBuild(district: string, root: string): Promise<BuildRef> {
  const dist = builtApp(district, 'release.json');
  const { build } = Release.parse(JSON.parse(readFileSync(join(dist, 'release.json'), 'utf8')));
  const folder = join(root, district, build);
  cpSync(dist, folder, { recursive: true });
  cpSync(join(folder, 'index.html'), join(root, district, 'index.html'));
  return buildRefOf(folder);
}

function builtApp(name: string, file: string): string {
  const dist = join(repository, 'apps', name, 'dist');
  if (!existsSync(join(dist, file)))
    throw new Error(
      `${dist} has no ${file}; build it first: npm run build -- --filter=@portal/${name}`,
    );
  return dist;
}

function of<T>(map: ReadonlyMap<string, T>, district: string): T {
  return known(map.get(district), district);
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`This site has no "${name}".`);
  return value;
}
