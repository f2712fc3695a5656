import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RsbuildPlugin } from '@rsbuild/core';
import { sideBuild } from './side-build.ts';

export interface OfflinePluginOptions {
  /** The worker's source; it finds the list of files under the name `PORTAL_BUILD`. */
  worker: string;
}

/**
 * Publishes a worker as `sw.js` that knows all other files of the build, late parts among them, each with the digest
 * of its bytes. It is built after them, so that the list is the list of what was really written.
 */
export function offlinePlugin({ worker }: OfflinePluginOptions): RsbuildPlugin {
  return {
    name: 'portal:offline',
    apply: 'build',
    setup(api) {
      api.onAfterBuild(async ({ isFirstCompile, stats }) => {
        if (!isFirstCompile || stats?.hasErrors()) return;
        const { distPath } = api.context;
        await publishWorker(worker, distPath);
      });
    },
  };
}

/** A build as its worker knows it: the files a page may ask for, and a name that differs between any two builds. */
export interface BuiltFiles {
  version: string;
  files: { path: string; digest: string }[];
}

// Beside the code lie what nobody asks for, and the worker itself, which the browser keeps in its own way.
const NOT_ASKED_FOR =
  /(?:\.LICENSE\.txt|\.map|\/sw\.js|\/(?:release|pack\.schema|sbom\.cdx)\.json|\/licences\.txt)$/;

/** @param folder the written build */
export function builtFiles(folder: string): BuiltFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: `/${relative(folder, file).split(sep).join('/')}`,
      digest: createHash('sha256').update(readFileSync(file)).digest('hex'),
    }))
    .filter(({ path }) => !NOT_ASKED_FOR.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, files };
}

/**
 * Writes `sw.js` beside the files of a build, for exactly these files.
 * @param source the worker's source
 * @param folder the written build; any `sw.js` in it is replaced
 */
export async function publishWorker(source: string, folder: string): Promise<void> {
  const build = builtFiles(folder);
  await sideBuild(folder, source, {
    source: { entry: { sw: source }, define: { PORTAL_BUILD: JSON.stringify(build) } },
    output: {
      target: 'web-worker',
      distPath: { root: folder, js: '.' },
      filename: { js: '[name].js' },
      // The rest of the folder is the build itself.
      cleanDistPath: false,
    },
  });
}
