/** More came out of a stream than may. */
export class TooLongError extends Error {
  override name = 'TooLongError';
}

/** The bytes made smaller (raw deflate); `undefined` in a browser that cannot. */
export async function deflate(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  return collect(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')));
}

/**
 * The bytes as they were before `deflate`; `undefined` in a browser that cannot.
 * @param most how many bytes may come out: a small text can be made to swell to gigabytes
 * @throws TooLongError as soon as more come out; TypeError for bytes that are not deflated
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof DecompressionStream === 'undefined') return undefined;
  return collect(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), most);
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooLongError(`More than ${most} bytes.`);
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
