import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_FILES } from './examples.ts';
import { LIST_FILE } from './list.ts';
import { E2E_MANIFEST, LOCK_FILE } from './shared-files.ts';

/** A repository with two districts, as small as the command can work on. */
export function smallRepository(): string {
  const root = mkdtempSync(join(tmpdir(), 'district-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const manifest = (name: string, more: object = {}): string =>
    `${JSON.stringify({ name, ...more }, null, 2)}\n`;
  const districts = ['east', 'west'].map((id, index) => ({
    id,
    name: { zh: index === 0 ? '东山区' : '西山区', en: index === 0 ? 'East' : 'West' },
    origin: `http://127.0.0.1:${4101 + index}`,
  }));
  write(LIST_FILE, `${JSON.stringify({ schemaVersion: 2, districts }, null, 2)}\n`);
  write('apps/shell/package.json', manifest('@portal/shell'));
  for (const { id } of districts) write(`apps/${id}/package.json`, manifest(`@portal/${id}`));
  write('packages/kit/package.json', manifest('@portal/kit'));
  write('packages/kit/src/tokens.ts', 'export const names = ["contract", "暮光"];\n');
  const needed = {
    '@portal/east': 'workspace:*',
    '@portal/west': 'workspace:*',
    vitest: 'catalog:',
  };
  write(E2E_MANIFEST, manifest('@portal/e2e', { devDependencies: needed }));
  const places = districts.map(({ id }, index) => ({ id, port: 4201 + index }));
  for (const file of EXAMPLE_FILES)
    write(
      file,
      `${JSON.stringify(
        {
          districts: places.map(({ id, port }) =>
            file.includes('machine')
              ? { id, origin: `http://127.0.0.1:${port}`, listen: `127.0.0.1:${port}` }
              : { id, origin: `https://${id}.talent.test`, listen: ['443'] },
          ),
        },
        null,
        2,
      )}\n`,
    );
  write(LOCK_FILE, 'importers: east, west\n');
  write('.gitignore', 'node_modules/\n.tools/\n');
  return root;
}

/** Every file of a repository with its text, git's own left out. */
export function everything(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(root, '.git/')))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}
