import { z } from 'zod';
import { LoadFailure } from './failure.ts';

const Assets = z.looseObject({
  sync: z.array(z.string()),
  async: z.array(z.string()),
});

/** What the loader needs of a federation manifest; the rest is the federation's own. */
const Manifest = z.looseObject({
  name: z.string().min(1),
  metaData: z.looseObject({
    globalName: z.string().min(1),
    remoteEntry: z.looseObject({ name: z.string().min(1), path: z.string() }),
  }),
  exposes: z.array(
    z.looseObject({ path: z.string(), assets: z.looseObject({ js: Assets, css: Assets }) }),
  ),
  shared: z
    .array(
      z.looseObject({
        name: z.string(),
        version: z.string(),
        singleton: z.boolean(),
        assets: z.looseObject({ js: Assets, css: Assets }),
      }),
    )
    .optional(),
});

/** A module that a build takes from the page where that has this very version, and else from its own files. */
export interface OwnCopy<File = string> {
  name: string;
  version: string;
  styles: readonly File[];
  scripts: readonly File[];
}

/** How to run a district's code. Addresses are whole. */
export interface FederatedEntry {
  name: string;
  /** The global variable that the entry script leaves its container in. */
  globalName: string;
  entry: string;
  /** The style sheets that the exposed module cannot do without. */
  styles: readonly string[];
  /** The scripts that the entry will ask for to hand the exposed module over. */
  scripts: readonly string[];
  /** What it needs beside them, unless the page has it. */
  copies: readonly OwnCopy[];
}

/**
 * What a manifest says about one exposed module.
 * @param url where the manifest was read: its files lie beside it
 * @throws LoadFailure `invalid` naming what is missing
 */
export function readManifest(data: unknown, url: string, expose: string): FederatedEntry {
  const result = Manifest.safeParse(data);
  if (!result.success) {
    const issues = result.error.issues.map(
      (issue) => `- ${issue.path.join('.') || 'manifest'}: ${issue.message}`,
    );
    throw new LoadFailure('invalid', `${url} is not a federation manifest:\n${issues.join('\n')}`);
  }
  const { name, metaData, exposes, shared = [] } = result.data;
  const module = exposes.find(({ path }) => path === expose);
  if (!module)
    throw new LoadFailure('invalid', `${url} exposes no "${expose}"; it must, in its build.`);
  const { path, name: file } = metaData.remoteEntry;
  const at = (asset: string): string => {
    const address = new URL(asset, url);
    if (address.origin !== new URL(url).origin)
      throw new LoadFailure('invalid', `${url} names a file of another origin: ${asset}`);
    return address.href;
  };
  return {
    name,
    globalName: metaData.globalName,
    entry: at(path ? `${path}/${file}` : file),
    styles: module.assets.css.sync.map(at),
    scripts: module.assets.js.sync.map(at),
    copies: shared
      // Of a singleton the page has one, whatever its version.
      .filter(({ singleton }) => !singleton)
      .map(({ name, version, assets: { css, js } }) => ({
        name,
        version,
        styles: css.sync.map(at),
        scripts: js.sync.map(at),
      })),
  };
}
