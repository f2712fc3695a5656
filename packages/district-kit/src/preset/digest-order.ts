import type { RsbuildPlugin } from '@rsbuild/core';

/**
 * Puts the digests that a build's first script holds in the order of their chunks. The bundler lists them in the order
 * in which it comes upon them, which is another one now and then: equal sources would give other bytes.
 */
export function digestOrderPlugin(): RsbuildPlugin {
  return {
    name: 'portal:digest-order',
    setup(api) {
      // Before scripts are made small and named by their content.
      api.processAssets({ stage: 'additional' }, ({ assets, compilation, sources }) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith('.js')) continue;
          const code = asset.source().toString();
          const ordered = digestsInOrder(code);
          if (ordered !== code) compilation.updateAsset(name, new sources.RawSource(ordered));
        }
      });
    },
  };
}

// As the bundler writes it: `sriHashes = {31: "…",12: "…"}`; names that are no numbers stand in quotes.
const LIST = /(\bsriHashes ?= ?\{)([^}]*)(\})/g;
const ENTRY = /(?:\d+|"[^"]*"): ?"[^"]*"/g;

/** A script with the entries of its list of digests in order. */
export function digestsInOrder(code: string): string {
  return code.replace(LIST, (whole, head: string, list: string, tail: string) => {
    const entries = list.match(ENTRY) ?? [];
    // Written in another way than what we know: left alone rather than spoiled.
    if (entries.join(',') !== list) return whole;
    return head + entries.sort((a, b) => (a < b ? -1 : 1)).join(',') + tail;
  });
}
