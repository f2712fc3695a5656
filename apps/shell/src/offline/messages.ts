/** What a page says to the worker. */
export type ToWorker =
  /** Which build do you hold? Answered through the port that comes with it, with a {@link BuildAnswer}. */
  | { type: 'build' }
  /** Take the place of the build that is in charge, now. */
  | { type: 'takeOver' }
  /** Keep these files of districts: they came before you were there. */
  | { type: 'keep'; urls: readonly string[] };

export interface BuildAnswer {
  /** The paths of its files. */
  files: readonly string[];
}

/** A message as it arrives: from anywhere on this origin, so nothing is taken for granted. */
export function readMessage(data: unknown): ToWorker | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  if (data.type === 'build' || data.type === 'takeOver') return { type: data.type };
  if (data.type !== 'keep' || !('urls' in data) || !Array.isArray(data.urls)) return undefined;
  return { type: 'keep', urls: data.urls.filter((url) => typeof url === 'string') };
}
