import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, integrityOf } from '@portal/district-kit/build-folder';
import { BUILD_FILES, Release, ShellRelease } from '@portal/district-kit/registry';
import { districtIds } from '@portal/scripts/serve';
import { describe, expect, it } from 'vitest';

// The chain of trust in the builds themselves: who trusts the page, or the entry that the registry leads to, trusts
// with it every script and style sheet that is asked for later.
const distOf = (app: string): string => join(import.meta.dirname, '../../apps', app, 'dist');

/**
 * No browser checks the digest of a worker, or of what a worker asks for: these come from the portal's own origin,
 * as its page does. The worker for rosters is named, and what only it asks for.
 */
const WORKERS = [/^sw\.js$/, /^static\/js\/async\/roster\.[0-9a-f]{10}\.js$/];

/** Scripts and style sheets of a build by their paths, with what they say. */
function codeOf(dist: string): Map<string, string> {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .map((path) => path.split('\\').join('/'))
      .filter((path) => /\.(?:js|css)$/.test(path) && !path.startsWith('plain/'))
      .map((path) => [path, readFileSync(join(dist, path), 'utf8')]),
  );
}

/** What a page or a registry names: all else is asked for by these, each with a runtime of its own. */
const isStart = (path: string): boolean => /^static\/js\/(?:index|entry|first)\./.test(path);
const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

describe.each(['shell', ...districtIds()])('the build of %s', (app) => {
  const dist = distOf(app);

  it('lists all its files with their digests', () => {
    const data: unknown = JSON.parse(readFileSync(join(dist, BUILD_FILES.release), 'utf8'));
    const release = app === 'shell' ? ShellRelease.parse(data) : Release.parse(data);
    expect(release.files).toEqual(filesOf(dist));
    expect(Object.keys(release.files)).toContain('index.html');
  });

  it.each(app === 'shell' ? ['index.html', 'home.html'] : ['index.html'])(
    'has a page that holds the digests of its tags: %s',
    (name) => {
      const page = readFileSync(join(dist, name), 'utf8');
      const tags = [...page.matchAll(/<script\b[^>]*>|<link rel="stylesheet"[^>]*>/g)];
      expect(tags.length).toBeGreaterThan(0);
      for (const [tag] of tags) {
        const path = tag.match(/(?:src|href)="[^"]*\/(static\/[^"]+)"/)?.[1] ?? '';
        expect(tag).toContain(`integrity="${integrityOf(readFileSync(join(dist, path)))}"`);
        expect(tag).toContain('crossorigin="anonymous"');
      }
    },
  );

  it('has scripts that hold the digest of each script and style sheet they ask for', () => {
    const code = codeOf(dist);
    const starts = [...code].filter(([path]) => isStart(path));
    expect(starts.length).toBeGreaterThan(0);
    const workers = [...code].filter(([path]) => WORKERS.some((pattern) => pattern.test(path)));
    const late = [...code.keys()].filter(
      (path) => !isStart(path) && !workers.some(([worker]) => worker === path),
    );
    expect(late.length).toBeGreaterThan(10);
    const unchecked = late.filter((path) => {
      const digest = integrityOf(readFileSync(join(dist, path)));
      return !starts.some(([, text]) => text.includes(digest));
    });
    // What a worker asks for is named in the worker, by the number and the hash that its address is made of.
    const others = unchecked.filter((path) => {
      const [number = '', hash = ''] = nameIn(path).split('.');
      return !workers.some(([, text]) => text.includes(hash) && text.includes(number));
    });
    expect(others).toEqual([]);
    if (app !== 'shell') expect(unchecked).toEqual([]);
  });

  if (app !== 'shell')
    it('has an entry and exposed styles that its manifest and its release agree about', () => {
      const manifest = JSON.parse(readFileSync(join(dist, BUILD_FILES.manifest), 'utf8'));
      const { files } = Release.parse(
        JSON.parse(readFileSync(join(dist, BUILD_FILES.release), 'utf8')),
      );
      const { name, path } = manifest.metaData.remoteEntry;
      const [exposed] = manifest.exposes;
      for (const file of [path ? `${path}/${name}` : name, ...exposed.assets.css.sync]) {
        expect(existsSync(join(dist, file))).toBe(true);
        expect(files).toHaveProperty([file]);
      }
    });
});
