import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTokenFiles } from '../../scripts/token-files.ts';
import { contrastOf } from '../theme/theme.ts';
import { tokenSets } from './values.ts';

const src = join(import.meta.dirname, '..');

describe('token files', () => {
  it('are what the JSON files make; run build:tokens after a change', async () => {
    const { css, values } = await buildTokenFiles();
    expect(await readFile(join(src, 'tokens/tokens.css'), 'utf8')).toBe(css);
    expect(await readFile(join(src, 'tokens/values.ts'), 'utf8')).toBe(values);
  });
});

describe.each(Object.entries(tokenSets))('contrast of the set %s', (set, tokens) => {
  it.each(contrastOf(set, tokens))('$foreground on $background', ({ ratio, needed }) => {
    expect(ratio).toBeGreaterThanOrEqual(needed);
  });
});

describe('style sheets', () => {
  const sheets = globSync('**/*.css', { cwd: src }).filter(
    (sheet) => !sheet.endsWith('tokens.css'),
  );
  const known = new Set([
    ...Object.keys(tokenSets.light).map((name) => `--${name}`),
    // A component that shows a tone takes these from the tones' own sheet.
    '--tone',
    '--soft',
  ]);

  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(30);
  });

  it.each(sheets)('%s settles the order of the layers first', async (sheet) => {
    // Whatever sheet a page loads first settles the order: each must settle it in the same way.
    const css = (await readFile(join(src, sheet), 'utf8')).replace(/^\s*\/\*[\s\S]*?\*\/\s*/, '');
    expect(css.startsWith('@layer reset, tokens, kit, app;')).toBe(true);
  });

  it.each(sheets)('%s uses semantic tokens and no colours of its own', async (sheet) => {
    const css = (await readFile(join(src, sheet), 'utf8')).replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/gi) ?? []).toEqual([]);
    const own = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const foreign = [...css.matchAll(/var\((--[\w-]+)(,)?/g)]
      // A fallback makes a variable one that the place around may set.
      .filter(([, , fallback]) => fallback === undefined)
      .map(([, name]) => name ?? '')
      .filter((name) => !known.has(name) && !own.has(name));
    expect(foreign).toEqual([]);
  });

  it('leave no class that a component names without a style', async () => {
    const missing: string[] = [];
    for (const file of globSync('**/*.tsx', { cwd: src })) {
      const code = await readFile(join(src, file), 'utf8');
      for (const [, local, path] of code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
        const css = await readFile(join(src, file, '..', path ?? ''), 'utf8');
        for (const [, name] of code.matchAll(new RegExp(`(?<!/)\\b${local}\\.(\\w+)`, 'g')))
          if (!new RegExp(`\\.${name}\\b`).test(css))
            missing.push(`${relative(src, join(src, file))}: ${name}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
