import { z } from 'zod';

const Assets = z.object({ sync: z.array(z.string()), async: z.array(z.string()) });

/** What publishing needs of a federation manifest. */
const Manifest = z.object({
  metaData: z.object({ remoteEntry: z.object({ name: z.string().min(1), path: z.string() }) }),
  exposes: z.array(z.object({ path: z.string(), assets: z.object({ js: Assets, css: Assets }) })),
});

/** What a host exposes a district by. */
const EXPOSED = './district';

/** The files that a host fetches before a district can be mounted: paths below the build. */
export interface EntryFiles {
  entry: string;
  scripts: readonly string[];
  styles: readonly string[];
}

/** @throws Error saying what the manifest lacks */
export function entryFilesOf(data: unknown): EntryFiles {
  const result = Manifest.safeParse(data);
  if (!result.success) throw new Error(z.prettifyError(result.error));
  const { metaData, exposes } = result.data;
  const exposed = exposes.find(({ path }) => path === EXPOSED);
  if (!exposed) throw new Error(`it exposes no "${EXPOSED}"`);
  const { path, name } = metaData.remoteEntry;
  return {
    entry: path ? `${path}/${name}` : name,
    scripts: exposed.assets.js.sync,
    styles: exposed.assets.css.sync,
  };
}
