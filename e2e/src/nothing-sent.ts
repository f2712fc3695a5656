import type { Request } from 'playwright-core';
import { expect } from 'vitest';

/** Where a running portal and its districts are served. */
interface Places {
  origin: string;
  districts: readonly { entry: { origin: string } }[];
}

export interface Secrets {
  /** Texts that no request may carry, in its address or its headers. */
  texts: readonly string[];
  /** Values that no request may have in its query by themselves, where they would be common words elsewhere. */
  choices?: RegExp;
}

/**
 * That no request, whoever made it, carried anything of the reader: only reads of known origins, without a body, and
 * with none of the secrets in the address or the headers.
 */
export function expectNothingSent(
  requests: readonly Request[],
  { origin, districts }: Places,
  { texts, choices }: Secrets,
): void {
  const origins = [origin, ...districts.map(({ entry }) => new URL(entry.origin).origin)];
  // What a page makes for itself stays in the browser; it is still looked through below.
  const sent = requests.filter((request) => !request.url().startsWith('blob:'));
  expect(sent.length).toBeGreaterThan(0);
  for (const request of sent) {
    expect(origins).toContain(new URL(request.url()).origin);
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
  }
  for (const request of requests) {
    const { pathname, search, hash, searchParams } = new URL(request.url());
    const carried = decodeURIComponent(
      `${pathname}${search}${hash} ${JSON.stringify(request.headers())}`,
    );
    for (const text of texts) expect(carried).not.toContain(text);
    if (choices) for (const value of searchParams.values()) expect(value).not.toMatch(choices);
  }
}
