/** What a page says to the worker. */
export type ToWorker =
  /** Which build do you hold? Answered through the port that comes with it, with a {@link BuildAnswer}. */
  | { type: 'build' }
  /** Take the place of the build that is in charge, now. */
  | { type: 'takeOver' }
  /** Keep these files of districts: they came before you were there. */
  | { type: 'keep'; files: readonly KnownFile[] };

/** A file, and the digest it must have, as subresource integrity writes it. */
export interface KnownFile {
  url: string;
  integrity: string;
}

export interface BuildAnswer {
  /** The paths of its files. */
  files: readonly string[];
}

/** A message as it arrives: from anywhere on this origin, so nothing is taken for granted. */
export function readMessage(data: unknown): ToWorker | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  if (data.type === 'build' || data.type === 'takeOver') return { type: data.type };
  if (data.type !== 'keep' || !('files' in data) || !Array.isArray(data.files)) return undefined;
  return { type: 'keep', files: data.files.filter(isKnownFile) };
}

function isKnownFile(data: unknown): data is KnownFile {
  return (
    typeof data === 'object' &&
    data !== null &&
    'url' in data &&
    typeof data.url === 'string' &&
    'integrity' in data &&
    typeof data.integrity === 'string'
  );
}
