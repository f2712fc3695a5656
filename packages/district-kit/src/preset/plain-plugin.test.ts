import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlainPages } from './plain-plugin.ts';
import { publishedPack } from './policy-plugin.ts';

const north = join(import.meta.dirname, '../../fixtures/north');
const BUILD = '0123456789';

let root: string;
/** The fixture's build, as far as the plain pages need it, made twice. */
let builds: [string, string];
let policy: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'plain-'));
  builds = [join(root, 'one'), join(root, 'other')];
  policy = await publishedPack('north', north);
  for (const folder of builds) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'policy.json'), policy);
    await writePlainPages({ dirname: north, folder, build: BUILD });
  }
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const read = (path: string): string => readFileSync(join(builds[0], path), 'utf8');

describe('the plain pages of a build', () => {
  it('are written as the same bytes each time', () => {
    const files = filesIn(builds[0]);
    expect(filesIn(builds[1])).toEqual(files);
    for (const file of files)
      expect(
        readFileSync(join(builds[1], file)).equals(readFileSync(join(builds[0], file))),
        file,
      ).toBe(true);
  });

  it('stand in a folder for each language, and find their style sheet', () => {
    for (const locale of ['zh', 'en'])
      expect(read(`plain/${locale}/index.html`)).toContain(
        '<link rel="stylesheet" href="../plain.css"/>',
      );
  });

  it('have a rule in the sheet for the classes they use, and the colours of the district', () => {
    const sheet = read('plain/plain.css');
    const classes = [...read('plain/zh/index.html').matchAll(/ class="([^"]+)"/g)].flatMap(
      ([, names = '']) => names.split(' '),
    );
    expect(classes.length).toBeGreaterThan(20);
    // A few are there for other parts to hold on to; most have rules of their own.
    const styled = [...new Set(classes)].filter((name) => sheet.includes(`.${name}`));
    expect(styled.length / new Set(classes).size).toBeGreaterThan(0.9);
    expect(sheet).toContain('--theme-accent:');
    // What the bundler writes for other machines than browsers would not hold in them.
    expect(sheet).not.toMatch(/@import|url\(/);
  });

  it('say what they were made from', () => {
    const { fingerprint } = JSON.parse(policy) as { fingerprint: string };
    for (const file of filesIn(join(builds[0], 'plain')).filter((name) => name.endsWith('.html'))) {
      expect(read(`plain/${file}`)).toContain(`<code>${fingerprint}</code>`);
      expect(read(`plain/${file}`)).toContain(`<code>${BUILD}</code>`);
    }
  });

  it('are made with React as readers get it, not as developers do', () => {
    expect(read('plain/zh/index.html')).not.toMatch(/data-react|<!--/);
  });
});

it('refuses a pack that was not published', async () => {
  const folder = join(root, 'unpublished');
  mkdirSync(folder);
  const { fingerprint: _, ...pack } = JSON.parse(policy) as Record<string, unknown>;
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(pack));
  await expect(writePlainPages({ dirname: north, folder, build: BUILD })).rejects.toThrow(
    /has no fingerprint/,
  );
});
