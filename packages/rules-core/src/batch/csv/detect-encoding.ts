/** The encodings in which tables are saved: UTF-8, what spreadsheets call Unicode text, and GB18030 with GBK in it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What a byte order mark says; `undefined` without one. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 without a mark: digits, commas and line ends have a zero byte on one side, and on one side only. Stray NUL
 * characters of a damaged file are fewer than one in fifty.
 */
export function looksLikeUtf16(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = bytes.length / 50;
  if (odd > least && even === 0) return 'utf-16le';
  return even > least && odd === 0 ? 'utf-16be' : undefined;
}

/** What a look at bytes as UTF-8 finds. */
export interface Utf8Findings {
  /** Bytes that are not ASCII. */
  others: number;
  /** Those of them that stand in well-formed sequences of three or four bytes, as Chinese does. */
  inLong: number;
  /** Place of the first byte that is no UTF-8; a sequence cut off by the end is none. `undefined`: all is. */
  firstWrong: number | undefined;
}

export function utf8Findings(bytes: Uint8Array, from = 0, to = bytes.length): Utf8Findings {
  const findings: Utf8Findings = { others: 0, inLong: 0, firstWrong: undefined };
  let at = from;
  while (at < to) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length =
      lead >= 0xf0 && lead <= 0xf4
        ? 4
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xc2 && lead < 0xe0
            ? 2
            : 0;
    let good = length > 0;
    let seen = 1;
    while (good && seen < length && at + seen < to) {
      good = ((bytes[at + seen] ?? 0) & 0xc0) === 0x80;
      if (good) seen++;
    }
    findings.others += good ? seen : 1;
    if (good && length > 2) findings.inLong += seen;
    if (!good) findings.firstWrong ??= at;
    at += good ? seen : 1;
  }
  return findings;
}

/**
 * UTF-8 or GB18030, from a sample that has other than ASCII bytes. What is UTF-8 throughout is UTF-8. What is not, but
 * consists of its three-byte sequences for the most part, is UTF-8 that something else has got into, and is to fail
 * at that place rather than to be read as another language.
 */
export function guessEncoding(sample: Uint8Array): Encoding {
  const { others, inLong, firstWrong } = utf8Findings(sample);
  return firstWrong === undefined || inLong * 2 > others ? 'utf-8' : 'gb18030';
}
