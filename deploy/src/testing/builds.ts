import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesOf } from '@portal/district-kit/build-folder';
import {
  type ContractRange,
  PACK_SCHEMA_FILE,
  Release,
  ShellRelease,
} from '@portal/district-kit/registry';
import { fingerprintOf, type Pack } from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing/fixture-pack';

export interface BuildOptions {
  /** What it differs in from other builds: its name follows from it. */
  words?: string;
  district?: string;
  contract?: number;
  commit?: string | null;
  /** What it was made with, of what a shell brings. */
  shared?: Readonly<Record<string, string>>;
  /** Its pack as it is published, whatever it may be; without it that of the invented district. */
  pack?: unknown;
  /** Files beside the necessary ones, or instead of them; `null` leaves one out. */
  files?: Readonly<Record<string, string | null>>;
}

const ENTRY = 'static/js/entry.0123456789.js';
const EXPOSED = 'static/js/async/district.0123456789.js';
const STYLE = 'static/css/async/district.0123456789.css';

const SHARED = { react: '19.0.0' };

/**
 * Writes a small build of a district as the bundler would leave it: no code in it runs, all else is as it must be.
 * @param folder the folder that the build's folder is made in
 */
export async function districtBuild(
  folder: string,
  {
    words = 'a',
    district,
    contract = 1,
    commit = null,
    shared = SHARED,
    pack = fixturePack,
    files = {},
  }: BuildOptions = {},
): Promise<{ build: string; folder: string; district: string }> {
  const build = nameOf(words);
  const published = { ...Object(pack), fingerprint: await fingerprintOf(Object(pack)) };
  const { id } = (published as Pack).district;
  const to = join(folder, build);
  const pages = [
    'index',
    ...(published as Pack).programmes.map((programme) => slugOf(programme.id)),
  ];
  writeFiles(to, {
    'index.html': pageWith([`/${id}/${build}/static/js/index.0123456789.js`], words),
    'mf-manifest.json': JSON.stringify(manifest()),
    'policy.json': JSON.stringify(published),
    'search.json': JSON.stringify({
      schemaVersion: 1,
      district: id,
      readings: {},
      words: {},
      pages: [],
    }),
    'sbom.cdx.json': '{}',
    [ENTRY]: `globalThis.entry = ${JSON.stringify(words)};`,
    [EXPOSED]: `globalThis.district = ${JSON.stringify(words)};`,
    [STYLE]: '.district { display: grid; }',
    'static/js/index.0123456789.js': 'document.title;',
    ...Object.fromEntries(
      ['zh', 'en'].flatMap((locale) =>
        pages.map((page) => [
          `plain/${locale}/${page}.html`,
          `<!doctype html><title>${page}</title>`,
        ]),
      ),
    ),
    ...files,
  });
  const release = Release.parse({
    schemaVersion: 1,
    district: district ?? id,
    build,
    commit,
    contract,
    shared,
    pack: { schemaVersion: 1, fingerprint: published.fingerprint },
    files: filesOf(to),
  });
  writeFiles(to, { 'release.json': `${JSON.stringify(release, null, 2)}\n` });
  return { build, folder: to, district: release.district };
}

export interface ShellOptions {
  words?: string;
  contracts?: ContractRange;
  /** What it brings. */
  shared?: Readonly<Record<string, string>>;
  /** The JSON Schema of packs, changed; without it the one of this repository. */
  schema?: (schema: Record<string, unknown>) => unknown;
  files?: Readonly<Record<string, string | null>>;
}

/** Writes a small build of the shell as the bundler would leave it. */
export async function shellBuild(
  folder: string,
  {
    words = 's',
    contracts = { from: 1, to: 1 },
    shared = SHARED,
    schema = (same) => same,
    files = {},
  }: ShellOptions = {},
): Promise<{ build: string; folder: string }> {
  const build = nameOf(words);
  const to = join(folder, build);
  const script = `static/js/index.${build}.js`;
  writeFiles(to, {
    'index.html': pageWith([`/${script}`], words),
    [script]: `globalThis.shell = ${JSON.stringify(words)};`,
    'sw.js': `globalThis.worker = ${JSON.stringify(words)};`,
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'sbom.cdx.json': '{}',
    [PACK_SCHEMA_FILE]: JSON.stringify(schema(packSchema())),
    ...files,
  });
  const release = ShellRelease.parse({
    schemaVersion: 1,
    build,
    commit: null,
    contracts,
    shared,
    files: filesOf(to),
  });
  writeFiles(to, { 'release.json': `${JSON.stringify(release, null, 2)}\n` });
  return { build, folder: to };
}

function packSchema(): Record<string, unknown> {
  const file = createRequire(import.meta.url).resolve('@portal/rules-core/schema');
  return JSON.parse(readFileSync(file, 'utf8'));
}

const nameOf = (words: string): string =>
  createHash('sha256').update(words).digest('hex').slice(0, 10);

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

function pageWith(scripts: readonly string[], words: string): string {
  const tags = scripts.map((src) => `<script defer src="${src}"></script>`).join('');
  return `<!doctype html><title>${words}</title>${tags}`;
}

function manifest(): object {
  const none = { sync: [], async: [] };
  return {
    metaData: { remoteEntry: { name: ENTRY, path: '' } },
    exposes: [
      {
        path: './district',
        assets: { js: { ...none, sync: [EXPOSED] }, css: { ...none, sync: [STYLE] } },
      },
    ],
  };
}

function writeFiles(folder: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
