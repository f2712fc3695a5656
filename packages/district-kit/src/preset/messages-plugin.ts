import { pathToFileURL } from 'node:url';
import type { RsbuildPlugin } from '@rsbuild/core';
import compile from 'icu-minify/compile';

/** Catalogues of texts: `text/zh.ts`, `texts/en.ts`. */
const CATALOGUE = /\/texts?\/(?:zh|en)\.ts$/;

/**
 * Reads the texts of all catalogues when the build is made: what has values in it is written as the formatter takes
 * it, so that pages bring no parser of such texts. The sources stay plain, and type-checked. A build has this for all of
 * its catalogues: a text that was left as it is would be shown with its braces.
 */
export function messagesPlugin(): RsbuildPlugin {
  return {
    name: 'portal:messages',
    setup(api) {
      api.modifyRsbuildConfig((config, { mergeRsbuildConfig }) =>
        mergeRsbuildConfig(config, {
          resolve: { alias: { 'use-intl/format-message$': 'use-intl/format-message/format-only' } },
        }),
      );
      api.transform({ test: CATALOGUE, order: 'pre' }, async ({ resourcePath }) => {
        const module: unknown = await import(pathToFileURL(resourcePath).href);
        return Object.entries(module as object)
          .map(([name, texts]) => `export const ${name} = ${compiled(texts, resourcePath)};`)
          .join('\n');
      });
    },
  };
}

/**
 * A catalogue as JSON, its texts compiled.
 * @throws Error where something else stands among them
 */
function compiled(texts: unknown, file: string): string {
  const entries = Object.entries(texts ?? {}).map(([key, text]: [string, unknown]) => {
    if (typeof text !== 'string')
      throw new Error(`${file} holds "${key}", which is no text; put it into another file.`);
    return [key, compile(text)] as const;
  });
  return JSON.stringify(Object.fromEntries(entries));
}
