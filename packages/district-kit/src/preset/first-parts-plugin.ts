import type { HtmlTag, RsbuildPlugin, Rspack } from '@rsbuild/core';

/**
 * Has the page ask at once for what its first script will ask for (`startPage`), scripts and style sheets: otherwise
 * they would be asked for only after that script has come, one round trip later.
 */
export function firstPartsPlugin(): RsbuildPlugin {
  return {
    name: 'portal:first-parts',
    setup(api) {
      api.modifyHTMLTags(({ headTags, bodyTags }, { compilation, assetPrefix }) => ({
        headTags: [
          ...headTags,
          ...firstParts(compilation).map((file) => preload(assetPrefix, file)),
        ],
        bodyTags,
      }));
    },
  };
}

/** The files of what the first script imports, in a fixed order. */
function firstParts({ entrypoints }: Rspack.Compilation): string[] {
  const files = [...entrypoints.values()].flatMap((entry) =>
    [...entry.childrenIterable].flatMap((group) => group.getFiles()),
  );
  return [...new Set(files)].filter((file) => /\.(?:js|css)$/.test(file)).sort();
}

function preload(prefix: string, file: string): HtmlTag {
  return {
    tag: 'link',
    attrs: {
      rel: 'preload',
      as: file.endsWith('.css') ? 'style' : 'script',
      href: `${prefix.replace(/\/$/, '')}/${file}`,
      // As the first script asks for them itself: what was asked for otherwise would be asked for twice.
      crossorigin: 'anonymous',
    },
    head: true,
  };
}
