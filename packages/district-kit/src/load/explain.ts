import type { Release } from '../registry/release.ts';
import { type FailureReason, LoadFailure, toFailure } from './failure.ts';
import { fetchPublished } from './fetch-file.ts';

interface Place {
  release: Release;
  /** The address its files lie below. */
  folder: string;
  timeout: number;
  signal: AbortSignal;
}

// A query is the mark of a second try.
const FILE = /https?:\/\/[^\s"')?]+\.(?:js|css)/;

/**
 * The federation's error in our terms: which of the files it was, and whether it is missing or not what was published.
 * A browser does not tell these apart; the file is fetched once more to see.
 */
export async function explainCodeFailure(error: unknown, place: Place): Promise<LoadFailure> {
  const message = error instanceof Error ? error.message : String(error);
  const [file] = FILE.exec(message) ?? [];
  const isStyle = /style sheet|CSS chunk/i.test(message) || file?.endsWith('.css') === true;
  const isScript = /ScriptNetworkError|ChunkLoadError|Loading chunk/i.test(message);
  if (!isStyle && !isScript) return toFailure(error, 'Starting the code');
  const found = file === undefined ? undefined : await look(file, place);
  if (found === 'whole' && !isStyle)
    return new LoadFailure(
      'code',
      `${message} The script is there as it was published, and fails when it runs.`,
      error,
    );
  if (found === 'whole')
    return new LoadFailure('style', `A style sheet is missing: ${message}`, error);
  if (found?.reason === 'integrity') return new LoadFailure('integrity', found.message, error);
  const reason: FailureReason = isStyle ? 'style' : (found?.reason ?? 'unreachable');
  const why = found ? ` ${found.message}` : '';
  return new LoadFailure(
    reason,
    `${isStyle ? 'A style sheet is missing: ' : ''}${message}${why}`,
    error,
  );
}

/** What is wrong with a file of the build; `whole` where nothing is, `undefined` where that cannot be seen. */
async function look(
  url: string,
  { release, folder, timeout, signal }: Place,
): Promise<LoadFailure | 'whole' | undefined> {
  const integrity = release.files[url.slice(folder.length)]?.integrity;
  if (!url.startsWith(folder) || integrity === undefined) return undefined;
  try {
    await fetchPublished(url, integrity, { timeout, signal });
    return 'whole';
  } catch (error) {
    return error instanceof LoadFailure ? error : undefined;
  }
}
