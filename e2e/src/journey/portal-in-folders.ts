import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, integrityOf, releaseOf } from '@portal/district-kit/build-folder';
import { publishWorker } from '@portal/district-kit/preset';
import type { RegistryEntry } from '@portal/district-kit/registry';
import {
  type RunningServer,
  registryEntry,
  serveDistrict,
  serveShell,
} from '@portal/scripts/serve';

const root = join(import.meta.dirname, '../../..');
const SHELL = join(root, 'apps/shell');

/** A portal whose servers can be stopped, started again at the same addresses, and given another build. */
export interface StoppablePortal {
  origin: string;
  entries: readonly RegistryEntry[];
  stop(): Promise<void>;
  /** Where they have been stopped. */
  start(): Promise<void>;
  /** From now on this build of the shell is served. */
  publish(folder: string): Promise<void>;
  /** From now on this is the build of the district, in place of the one with the same id. */
  publishDistrict(folder: string): Promise<void>;
}

/** @param shell the folder of a build; without it, the shell as it was built */
export async function stoppablePortal(
  ids: readonly string[],
  { shell = join(SHELL, 'dist') }: { shell?: string } = {},
): Promise<StoppablePortal> {
  let folder = shell;
  const folders = ids.map((id) => join(root, 'apps', id, 'dist'));
  let districts = await Promise.all(folders.map((dist) => serveDistrict(dist, 0)));
  const entryOf = (dist: string, index: number): RegistryEntry =>
    registryEntry(dist, `http://127.0.0.1:${ports[index]}`);
  const ports = districts.map(({ port }) => port);
  const entries = folders.map(entryOf);
  let portal: RunningServer | undefined = await serveShell(folder, 0, () => entries);
  const { origin, port } = portal;
  const stop = async (): Promise<void> => {
    await Promise.all([portal?.close(), ...districts.map((server) => server.close())]);
    portal = undefined;
    districts = [];
  };
  return {
    origin,
    entries,
    stop,
    async start() {
      if (portal) return;
      districts = await Promise.all(
        folders.map((dist, index) => serveDistrict(dist, ports[index] ?? 0)),
      );
      portal = await serveShell(folder, port, () => entries);
    },
    async publish(next) {
      folder = next;
      await portal?.close();
      portal = await serveShell(folder, port, () => entries);
    },
    async publishDistrict(next) {
      const index = ids.indexOf(releaseOf(next).district);
      folders[index] = next;
      entries[index] = entryOf(next, index);
      await districts[index]?.close();
      districts[index] = await serveDistrict(next, ports[index] ?? 0);
    },
  };
}

/** Copies of builds that differ as two builds do; removed together. */
export interface Builds {
  /** A build of the shell whose page says its name: `<html data-build="…">`. */
  make(name: string): Promise<string>;
  /**
   * A build of a district with another pack.
   * @param build its name, ten hex digits
   */
  makeDistrict(id: string, build: string, policy: (text: string) => string): string;
  remove(): void;
}

/** The shell's entry script is another one with another hash, and the list of the worker is written anew. */
export function builds(): Builds {
  const place = mkdtempSync(join(tmpdir(), 'builds-'));
  return {
    async make(name) {
      const folder = join(place, name);
      cpSync(join(SHELL, 'dist'), folder, { recursive: true });
      const scripts = join(folder, 'static/js');
      const entry = readdirSync(scripts).find((file) => /^index\.[0-9a-f]+\.js$/.test(file));
      if (entry === undefined)
        throw new Error(`${scripts} holds no entry script; build the shell.`);
      const own = `index.${Buffer.from(name.padEnd(5, '-')).toString('hex').slice(0, 10)}.js`;
      renameSync(join(scripts, entry), join(scripts, own));
      const code = readFileSync(join(scripts, own), 'utf8');
      writeFileSync(
        join(scripts, own),
        `document.documentElement.dataset.build=${JSON.stringify(name)};${code}`,
      );
      const digest = integrityOf(readFileSync(join(scripts, own)));
      for (const name of ['index.html', 'home.html']) {
        const page = join(folder, name);
        writeFileSync(
          page,
          readFileSync(page, 'utf8')
            .replace(entry, own)
            // The page holds the digest of the script that it asks for.
            .replace(/(?<=index\.[0-9a-f]+\.js"[^>]* integrity=")[^"]+/, digest),
        );
      }
      await publishWorker(join(SHELL, 'src/offline/worker/worker.ts'), folder);
      return folder;
    },
    makeDistrict(id, build, policy) {
      const folder = join(place, id, build);
      cpSync(join(root, 'apps', id, 'dist'), folder, { recursive: true });
      const file = join(folder, 'policy.json');
      writeFileSync(file, policy(readFileSync(file, 'utf8')));
      const release = { ...releaseOf(folder), build, files: filesOf(folder) };
      writeFileSync(join(folder, 'release.json'), JSON.stringify(release));
      return folder;
    },
    remove: () => rmSync(place, { recursive: true }),
  };
}
