import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// Two people build the same commit: in folders of other names and depths, in other time zones and languages, one
// with another habit of who may read new files. What they get is the same to the byte, or nobody could check a build.
const here = dirname(dirname(import.meta.dirname));
const BUILDERS = [
  { folder: 'portal', env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }, mask: 0o022 },
  { folder: 'a b/much/deeper 文件夹', env: { TZ: 'America/New_York', LANG: 'C' }, mask: 0o077 },
];
let place: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'reproduce-'));
  for (const { folder, env, mask } of BUILDERS) {
    const root = join(place, folder);
    const before = process.umask(mask);
    try {
      execFileSync('git', ['clone', '-q', here, root]);
      takeTools(root);
      const { NODE_ENV: _, VITEST: __, ...given } = process.env;
      // Nothing that was built before, by whomever, may answer in place of the build.
      execFileSync(
        'npm',
        ['run', 'build', '--silent', '--', '--force', '--output-logs=errors-only'],
        {
          cwd: root,
          env: { ...given, ...env },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
    } finally {
      process.umask(before);
    }
  }
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Only pnpm itself, so that it need not be fetched again. */
function takeTools(root: string): void {
  const tools = join(here, '.tools');
  for (const name of existsSync(tools) ? readdirSync(tools) : [])
    if (name.startsWith('pnpm-'))
      cpSync(join(tools, name), join(root, '.tools', name), {
        recursive: true,
        verbatimSymlinks: true,
      });
}

/** The files of a build by their paths. */
function filesIn(dist: string): Map<string, Buffer> {
  return new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(dist.length + 1), readFileSync(file)]),
  );
}

/** Files by their paths without the digest of what is in them. */
function byPlace(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  return new Map(
    [...files].map(([path, bytes]) => [
      path.replace(/\.[0-9a-f]{10}(?=\.)/g, ''),
      bytes.toString('latin1'),
    ]),
  );
}

/** Where two files part, with what stands there in each: who finds a difference has nothing else to go by. */
function parting(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const excerpt = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `at ${at}: …${excerpt(one)}… and …${excerpt(other)}…`;
}

it.each(readdirSync(join(here, 'apps')))('the build of %s is the same for both', (app) => {
  const [one, other] = BUILDERS.map(({ folder }) =>
    filesIn(join(place, folder, 'apps', app, 'dist')),
  );
  if (!one || !other) throw new Error('Both have built it.');
  expect(one.size).toBeGreaterThan(20);
  const others = byPlace(other);
  const differing = [...byPlace(one)].flatMap(([path, text]) => {
    const found = others.get(path);
    return found === text ? [] : [`${path} ${parting(text, found ?? '')}`];
  });
  expect(differing).toEqual([]);
  expect([...one.keys()]).toEqual([...other.keys()]);
  const otherBytes = [...one].filter(([path, bytes]) => !other.get(path)?.equals(bytes));
  expect(otherBytes.map(([path]) => path)).toEqual([]);
});
