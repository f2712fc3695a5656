import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname as folderOf, join } from 'node:path';
import { type Pack, parsePack } from '@portal/rules-core';
import type { RsbuildPlugin } from '@rsbuild/core';
import { buildNameOf } from './build-id.ts';
import { serverBundle } from './server-bundle.ts';

/** The folder of a build that its plain pages stand in, in a folder for each language. */
export const PLAIN_FOLDER = 'plain';

const STYLES = 'plain.css';

/**
 * Writes the pages that need no script into the build: the district, every programme, service and rule of its pack, in
 * both languages. They are written from `policy.json` as it was published, after everything else of the build.
 */
export function plainPlugin({ dirname }: { dirname: string }): RsbuildPlugin {
  return {
    name: 'portal:plain',
    apply: 'build',
    setup(api) {
      api.onAfterBuild(async ({ isFirstCompile, stats }) => {
        if (!isFirstCompile || stats?.hasErrors()) return;
        await writePlainPages({
          dirname,
          folder: api.context.distPath,
          build: buildNameOf(dirname),
        });
      });
    },
  };
}

export interface PlainPagesOptions {
  /** The app's folder. Its `src/theme.css`, where there is one, gives the pages the district's colours. */
  dirname: string;
  /** The written build, with its `policy.json`. */
  folder: string;
  /** The name of the build, which the pages state. */
  build: string;
}

/**
 * Writes `plain/<language>/….html` and their style sheet into a written build.
 * @throws InvalidPackError; an Error when `policy.json` is missing, or two pages would have the same file
 */
export async function writePlainPages({
  dirname,
  folder,
  build,
}: PlainPagesOptions): Promise<void> {
  const pack = parsePack(JSON.parse(readFileSync(join(folder, 'policy.json'), 'utf8')));
  const { fingerprint } = pack;
  if (fingerprint === undefined)
    throw new Error(
      `${join(folder, 'policy.json')} has no fingerprint; only a published pack is shown in plain pages.`,
    );
  const { exports, styles } = await serverBundle({
    dirname,
    entry: join(import.meta.dirname, '../plain/entry.ts'),
    styles: [join(dirname, 'src/theme.css')].filter(existsSync),
  });
  if (!isPlainBundle(exports))
    throw new Error('plain/entry.ts must export plainPages, which writes the plain pages.');
  const write = (path: string, text: string): void => {
    const file = join(folder, PLAIN_FOLDER, path);
    mkdirSync(folderOf(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const { path, html } of exports.plainPages(pack, { build, fingerprint, styles: STYLES }))
    write(path, html);
  write(STYLES, styles);
}

/** `plainPages` of the bundle; its own type would lead everybody who reads the preset's types into components. */
interface PlainBundle {
  plainPages(
    pack: Pack,
    made: { build: string; fingerprint: string; styles: string },
  ): readonly { path: string; html: string }[];
}

function isPlainBundle(exports: unknown): exports is PlainBundle {
  return (
    typeof exports === 'object' &&
    exports !== null &&
    'plainPages' in exports &&
    typeof exports.plainPages === 'function'
  );
}
