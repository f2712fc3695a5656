/**
 * Whether what is kept is what a request asks for, by the digest that it brings: `sha384-` and a digest in base64, as
 * everything of ours is built. A request without one, or with another kind, is left to the browser, which looks once
 * more in any case; here it is only seen to that a file which it would refuse is fetched anew instead.
 */
export async function isAskedFor(kept: Response, { integrity }: Request): Promise<boolean> {
  const wanted = /^sha384-([A-Za-z0-9+/]{64})$/.exec(integrity)?.[1];
  if (wanted === undefined) return true;
  const digest = await crypto.subtle.digest('SHA-384', await kept.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === wanted;
}
