import { type BuildRef, buildFolder } from '@portal/district-kit/registry';
import { ILL } from '../people.ts';
import type { Site } from '../site/site.ts';
import { filesBelow } from '../site/variant.ts';

/** The files of a build by what they are, each as a path below the release root. */
export interface BuildParts {
  folder: string;
  manifest: string;
  policy: string;
  search: string;
  release: string;
  /** The script that the host asks for. */
  entry: string;
  /** The scripts that come with the exposed module, before anything can be shown. */
  exposed: readonly string[];
  /** The style sheets that come with it. */
  styles: readonly string[];
  /** The scripts that a page of the district asks for when it is opened. */
  lazy: readonly string[];
  /** The style sheets that such a page asks for. */
  lazyStyles: readonly string[];
}

interface Asked {
  assets: { js: { sync: string[] }; css: { sync: string[] } };
}

interface Manifest {
  metaData: { remoteEntry: { name: string; path: string } };
  exposes: Asked[];
  shared: Asked[];
}

/** What a build of the district that falls ill consists of. */
export function partsOf(site: Site, ref: BuildRef = site.good(ILL)): BuildParts {
  const folder = buildFolder(ILL, ref.build);
  const at = (path: string): string => folder + path;
  const manifest: Manifest = JSON.parse(site.read(at('mf-manifest.json')).toString('utf8'));
  const { name, path } = manifest.metaData.remoteEntry;
  const exposed = manifest.exposes.map(({ assets }) => assets);
  // What the host brings itself is never asked for.
  const shared = manifest.shared.map(({ assets }) => assets);
  const atOnce = new Set(
    [...exposed, ...shared].flatMap(({ js, css }) => [...js.sync, ...css.sync]),
  );
  const later = filesBelow(site.folder(ILL, ref.build)).filter((file) => !atOnce.has(file));
  return {
    folder,
    manifest: at('mf-manifest.json'),
    policy: at('policy.json'),
    search: at('search.json'),
    release: at('release.json'),
    entry: at(path ? `${path}/${name}` : name),
    exposed: exposed.flatMap(({ js }) => js.sync).map(at),
    styles: exposed.flatMap(({ css }) => css.sync).map(at),
    lazy: later.filter((file) => /^static\/js\/async\/.*\.js$/.test(file)).map(at),
    lazyStyles: later.filter((file) => /^static\/css\/async\/.*\.css$/.test(file)).map(at),
  };
}

/** A build of before that is well, has the same rules, and stands ready. */
export async function withBuildBefore(site: Site): Promise<BuildRef> {
  const previous = await site.variant(ILL, 'befor');
  site.publish((entries) => {
    Object.assign(entries[ILL] ?? {}, { previous });
  });
  return previous;
}

/** Makes a build the one that answers. */
export function answers(site: Site, current: BuildRef): void {
  site.publish((entries) => {
    Object.assign(entries[ILL] ?? {}, { current });
  });
}
