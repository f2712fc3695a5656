import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { integrityOf } from '@portal/district-kit/build-folder';
import { Release } from '@portal/district-kit/registry';

/** What a build made wrong: the files below its folder by their paths, as text. */
export type Change = (files: BuildFiles) => void | Promise<void>;

/** The text files of a build, open to changes. */
export interface BuildFiles {
  /** The paths that fit, in order. */
  paths(fits: RegExp): string[];
  /**
   * Replaces the one place of one file that fits.
   * @throws Error when no file, or more than one, holds it: the build is then made otherwise than this expects
   */
  replace(path: RegExp, place: string | RegExp, by: string): void;
  read(path: string): string;
  write(path: string, text: string): void;
}

/**
 * Another build of the same district, complete in itself, with every digest reckoned anew: what is wrong with it is
 * its code or its data, and no check of integrity can tell. It may stand on one page with the build it comes from.
 * @param from the folder of a good build, named by it
 * @param to the folder to be made, named by the new build
 */
export async function makeVariant(
  from: string,
  to: string,
  change: Change = () => {},
): Promise<Release> {
  const names = { old: basename(from), new: basename(to) };
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const texts = new Map<string, { before: string; now: string }>();
  for (const path of filesBelow(to)) {
    // A compressed copy would be the one of the build it comes from.
    if (/\.(?:gz|br)$/.test(path)) rmSync(join(to, path));
    else if (/\.(?:js|css|html|json)$/.test(path)) {
      const before = readFileSync(join(to, path), 'utf8');
      // Its scripts, the addresses in its page and the place where its chunks register carry the name.
      texts.set(path, { before, now: before.replaceAll(names.old, names.new) });
    }
  }
  await change(opened(texts));
  carryDigests(texts);
  const release = releaseOf(texts, to);
  for (const [path, { before, now }] of texts)
    if (now !== before) writeFileSync(join(to, path), now);
  return release;
}

function opened(texts: Map<string, { before: string; now: string }>): BuildFiles {
  const paths = (fits: RegExp): string[] => [...texts.keys()].filter((path) => fits.test(path));
  const read = (path: string): string => {
    const text = texts.get(path);
    if (!text) throw new Error(`The build has no file "${path}".`);
    return text.now;
  };
  const write = (path: string, text: string): void => {
    texts.set(path, { before: texts.get(path)?.before ?? '', now: text });
  };
  return {
    paths,
    read,
    write,
    replace(path, place, by) {
      const holds = (text: string): boolean =>
        typeof place === 'string' ? text.includes(place) : text.search(place) >= 0;
      const holders = paths(path).filter((each) => holds(read(each)));
      const [holder] = holders;
      if (holder === undefined || holders.length > 1)
        throw new Error(
          `${place} stands in ${holders.length} files that fit ${path} instead of one (${holders.join(', ')}); look how the build writes it now.`,
        );
      write(holder, read(holder).replace(place, by));
    },
  };
}

/** A script holds the digests of the chunks it asks for: what a change makes of one changes the script, and so on. */
function carryDigests(texts: Map<string, { before: string; now: string }>): void {
  const written = new Map([...texts].map(([path, { before }]) => [path, digest(before)]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [path, text] of texts) {
      if (path === 'release.json') continue;
      const was = written.get(path) ?? '';
      const is = digest(text.now);
      if (was === is) continue;
      written.set(path, is);
      for (const other of texts.values())
        if (other !== text && other.now.includes(was)) {
          other.now = other.now.replaceAll(was, is);
          changed = true;
        }
    }
  }
}

function releaseOf(texts: Map<string, { before: string; now: string }>, folder: string): Release {
  const own = texts.get('release.json');
  if (!own) throw new Error(`${folder} has no release.json; build the district first.`);
  const release = Release.parse(JSON.parse(own.now));
  for (const [path, { now }] of texts)
    if (release.files[path])
      release.files[path] = { size: Buffer.byteLength(now), integrity: digest(now) };
  own.now = `${JSON.stringify(release, null, 2)}\n`;
  return release;
}

const digest = (text: string): string => integrityOf(Buffer.from(text));

/** Paths below a folder, with forward slashes, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
