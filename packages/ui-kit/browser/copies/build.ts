import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/**
 * Two copies of the kit, each with a React of its own, as they meet on a page when a district was built with another
 * kit: `out/browser/copies/{north,south}`. The second has an older button, to see whose style holds.
 */
export default async function setup(): Promise<void> {
  for (const copy of ['north', 'south'])
    await build({
      configFile: false,
      root: here,
      // Late parts come from where the copy came from, as from a district's own server.
      base: './',
      logLevel: 'error',
      define: { COPY: JSON.stringify(copy), 'process.env.NODE_ENV': '"production"' },
      plugins: copy === 'south' ? [olderButton] : [],
      // The test runner's own mode would compile for React's development build.
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: {
        outDir: join(here, '../../out/browser/copies', copy),
        emptyOutDir: true,
        cssCodeSplit: false,
        rolldownOptions: {
          input: join(here, 'entry.tsx'),
          output: { entryFileNames: 'entry.js', assetFileNames: 'style[extname]' },
        },
      },
    });
}

const olderButton = {
  name: 'an-older-button',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('Button.module.css')) return null;
    const older = code.replace('font-weight: 600', 'font-weight: 400');
    if (older === code)
      throw new Error('Button.module.css has no “font-weight: 600” to be older in');
    return older;
  },
};
