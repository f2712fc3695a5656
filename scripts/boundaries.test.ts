import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBreaches } from './boundaries.ts';

const NAMES = { qingpu: '青浦', yangpu: '杨浦' };
let root: string;

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function places(): string[] {
  return findBreaches(root, NAMES).map(({ file, line }) => `${file}:${line}`);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  const manifest = (path: string, exports: Record<string, string>) => {
    const name = `@portal/${path.split('/').at(-1)}`;
    write(`${path}/package.json`, JSON.stringify({ name, exports }));
  };
  manifest('packages/rules-core', { '.': './src/index.ts' });
  manifest('packages/ui-kit', { '.': './src/index.ts', './styles.css': './src/styles.css' });
  manifest('packages/district-kit', { '.': './src/index.ts', './contract': './src/contract.ts' });
  for (const app of ['apps/qingpu', 'apps/yangpu', 'apps/shell', 'e2e']) manifest(app, {});
  manifest('deploy', { './headers': './src/headers/index.ts' });
});

afterEach(() => rmSync(root, { recursive: true }));

describe('what is allowed', () => {
  it('imports along the arrows, through declared entries, and anything from e2e', () => {
    write('packages/ui-kit/src/a.tsx', `import { x } from '@portal/rules-core';`);
    write('packages/district-kit/src/a.ts', `import '@portal/ui-kit/styles.css';`);
    write('apps/qingpu/src/a.ts', `import type {\n  A,\n} from '@portal/district-kit/contract';`);
    write('apps/qingpu/src/b.ts', `import { a } from '../policy/index.ts';`);
    write('packages/ui-kit/src/a.module.css', '.box { color: var(--color-text); }');
    write('apps/qingpu/src/theme.css', '[data-district="qingpu"] { --theme-accent: #123456; }');
    write(
      'apps/qingpu/src/a.module.css',
      '/* color: red; */ .box { display: grid; gap: 1rem; transition: color 1s; }',
    );
    write('e2e/src/a.ts', `import { pack } from '@portal/district-kit';`);
    write('e2e/src/b.ts', `import { headers } from '@portal/deploy/headers';`);
    write(
      'deploy/src/a.ts',
      `import '@portal/rules-core';\nimport '@portal/district-kit/contract';`,
    );
    expect(places()).toEqual([]);
  });

  it('district names in tests, stories, examples and apps', () => {
    for (const kind of ['test.ts', 'stories.tsx', 'examples.ts']) {
      write(`packages/ui-kit/src/card.${kind}`, `const id = 'qingpu'; // 青浦`);
    }
    write('apps/qingpu/src/a.ts', `const id = 'qingpu';`);
    write('packages/rules-core/src/batch/cells/known-elsewhere.ts', `const all = '青浦区 杨浦区';`);
    expect(places()).toEqual([]);
  });

  it('imports that are only written about in a comment', () => {
    write(
      'packages/rules-core/src/a.ts',
      `// import '@portal/ui-kit'\n/* import '@portal/shell' */`,
    );
    expect(places()).toEqual([]);
  });
});

describe('what is not', () => {
  it.each([
    ['up the arrows', 'packages/rules-core/src/a.ts', `import { a } from '@portal/ui-kit';`],
    ['a package importing an app', 'packages/ui-kit/src/a.ts', `import '@portal/shell';`],
    ['an app importing another app', 'apps/qingpu/src/a.ts', `import '@portal/shell';`],
    [
      'another app by path',
      'apps/qingpu/src/a.ts',
      `import p from '../../yangpu/policy/index.ts';`,
    ],
    [
      'the shell importing a district',
      'apps/shell/src/a.ts',
      `const d = import('@portal/yangpu');`,
    ],
    ['a deep import', 'apps/qingpu/src/a.ts', `export * from '@portal/ui-kit/src/button.tsx';`],
    ['a deep import by path', 'packages/ui-kit/src/a.ts', `import '../../rules-core/src/x.ts';`],
    ['a style sheet up the arrows', 'packages/ui-kit/src/a.css', `@import '@portal/district-kit';`],
    [
      'an import after a URL in a string',
      'packages/rules-core/src/a.ts',
      `const u = 'http://x'; import '@portal/ui-kit';`,
    ],
    [
      'a colour in an app’s style sheet',
      'apps/qingpu/src/a.module.css',
      '@layer app { .box { display: grid; color: red; } }',
    ],
    [
      'a font in the district kit’s style sheet',
      'packages/district-kit/src/a.module.css',
      '.box { font-size: var(--size-text-s) }',
    ],
    [
      'the command that publishes, in an app',
      'apps/qingpu/src/a.ts',
      `import '@portal/deploy/headers';`,
    ],
    ['an app in the command that publishes', 'deploy/src/a.ts', `import '@portal/shell';`],
    ['a name in the command that publishes', 'deploy/src/a.ts', `if (id === 'qingpu') {}`],
    ['a name in code', 'packages/ui-kit/src/a.ts', `if (id === 'QingPu') {}`],
    ['a Chinese name in text', 'packages/ui-kit/src/a.css', `/* 杨浦 */`],
    ['a name in a file name', 'packages/ui-kit/src/yangpu-card.ts', `export {};`],
  ])('%s', (_, file, line) => {
    write(file, line);
    expect(places()).toEqual([`${file}:1`]);
  });

  it('is found at its own line, with a remedy', () => {
    write('apps/qingpu/src/a.ts', `const a = 1;\nimport {\n  b,\n} from '@portal/yangpu';\n`);
    expect(findBreaches(root, NAMES)).toEqual([
      {
        file: 'apps/qingpu/src/a.ts',
        line: 4,
        problem: 'The app @portal/qingpu imports another app, @portal/yangpu.',
        remedy: 'Move what both need into packages/district-kit.',
      },
    ]);
  });

  it('a district whose Chinese name is not on record', () => {
    expect(findBreaches(root, { qingpu: '青浦' }).map((breach) => breach.file)).toEqual([
      'apps/yangpu',
    ]);
  });
});
