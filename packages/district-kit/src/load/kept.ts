/** What was read before and found good, with where it came from and when. */
export interface Kept {
  data: unknown;
  /** The address it was read from; files that it names lie beside that. */
  url: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

/**
 * A place on the device for what was read and found good, so that it is there without a connection. It is asked for
 * by what a thing is, not by its address: a district that has moved is still the same district. It never fails: a
 * place that is full or forbidden has nothing and takes nothing.
 */
export interface KeptData {
  read(key: string): Promise<Kept | undefined>;
  write(key: string, value: Omit<Kept, 'at'>): Promise<void>;
}

/** Files of one build as they were kept: their texts, so that their digests can be looked at again. */
export interface KeptFiles {
  build: string;
  files: Readonly<Record<string, string>>;
  url: string;
  at: number;
}

/** The files kept under a key; `undefined` where there are none, or what lies there is something else. */
export async function readKeptFiles(
  kept: KeptData | undefined,
  key: string,
): Promise<KeptFiles | undefined> {
  const before = await kept?.read(key);
  if (!before) return undefined;
  const { data, url, at } = before;
  if (typeof data !== 'object' || data === null || !('build' in data && 'files' in data))
    return undefined;
  const { build, files } = data;
  if (typeof build !== 'string' || !isTexts(files)) return undefined;
  return { build, files, url, at };
}

function isTexts(data: unknown): data is Record<string, string> {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.values(data).every((text) => typeof text === 'string')
  );
}

/** What is kept of each district, each thing of the last build that was good here. */
export const KEPT_KEYS = {
  /** `policy` */
  pack: (district: string) => `policy/${district}`,
  /** `search` */
  search: (district: string) => `search/${district}`,
  /** `release` and `manifest` of the build whose code ran. */
  code: (district: string) => `code/${district}`,
} as const;
