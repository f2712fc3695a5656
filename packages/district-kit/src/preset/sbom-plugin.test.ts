import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { createRsbuild } from '@rsbuild/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { billOfMaterials } from './sbom-bom.ts';
import { licenceFaults, licenceTexts } from './sbom-licences.ts';
import type { BundledPackage } from './sbom-packages.ts';
import { archiveHashes, packagesOf } from './sbom-packages.ts';
import { SBOM_FILES, sbomPlugin } from './sbom-plugin.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sbom-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const base64 = (name: string) => createHash('sha512').update(name).digest('base64');

/** A workspace with one app that uses, drops, and fetches late what four packages offer. */
function workspace(licences: Record<string, string> = {}): string {
  const names = ['@scope/used', 'late', 'dropped', 'never-asked-for'];
  for (const name of names) {
    const manifest = {
      name,
      version: '1.2.3',
      type: 'module',
      main: 'index.js',
      sideEffects: false,
    };
    write(
      `app/node_modules/${name}/package.json`,
      JSON.stringify({ ...manifest, license: licences[name] ?? 'MIT' }),
    );
    write(`app/node_modules/${name}/index.js`, `export const value = '${name} was here';`);
    write(`app/node_modules/${name}/LICENSE`, `The terms of ${name}.\r\n`);
  }
  write(
    'app/src/index.js',
    `import { value } from '@scope/used';
     import { value as dropped } from 'dropped';
     import('late').then((late) => console.log(value, late.value));`,
  );
  write('pnpm-workspace.yaml', 'packages: [app]');
  write('packages/.keep', '');
  const archives = names.map(
    (name) => `  '${name}@1.2.3':\n    resolution: {integrity: sha512-${base64(name)}}`,
  );
  write('pnpm-lock.yaml', `lockfileVersion: '9.0'\npackages:\n${archives.join('\n')}\n`);
  return join(root, 'app');
}

async function build(app: string, to: string): Promise<Record<keyof typeof SBOM_FILES, string>> {
  const rsbuild = await createRsbuild({
    cwd: app,
    config: {
      mode: 'production',
      logLevel: 'silent',
      source: { entry: { index: './src/index.js' } },
      output: { distPath: { root: to } },
      plugins: [sbomPlugin({ name: 'district_test', dirname: app })],
    },
  });
  const { close } = await rsbuild.build();
  await close();
  const read = (file: string) => readFileSync(join(to, file), 'utf8');
  return { bom: read(SBOM_FILES.bom), licences: read(SBOM_FILES.licences) };
}

interface Listed {
  components: { purl: string; hashes: { content: string }[] }[];
}

const used: BundledPackage = {
  name: '@scope/used',
  version: '1.2.3',
  licence: 'MIT',
  texts: ['The terms.'],
  sha512: createHash('sha512').update('used').digest('hex'),
};

describe('what a build is made of', { timeout: 60_000 }, () => {
  it('is what was bundled, late parts among it, and not what was shaken out', async () => {
    const { bom, licences } = await build(workspace(), join(root, 'dist'));
    const { components } = JSON.parse(bom) as Listed;
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/%40scope/used@1.2.3',
      'pkg:npm/late@1.2.3',
    ]);
    expect(components.map(({ hashes }) => hashes[0]?.content)).toEqual(
      ['@scope/used', 'late'].map((name) => Buffer.from(base64(name), 'base64').toString('hex')),
    );
    expect(licences).toContain('The terms of late.\n');
    expect(licences).not.toMatch(/dropped|never-asked-for|\r/);
  });

  it('is told in the same bytes by two builds of the same sources', async () => {
    const app = workspace();
    expect(await build(app, join(root, 'one'))).toEqual(await build(app, join(root, 'two')));
  });

  it('fails the build where a licence is not on the list', async () => {
    const app = workspace({ late: 'AGPL-3.0-only', dropped: 'AGPL-3.0-only' });
    const failure = await build(app, join(root, 'dist')).catch((error: unknown) => String(error));
    expect(failure).toMatch(/late@1\.2\.3 is under “AGPL-3\.0-only”.*use another package/);
    expect(failure).not.toContain('dropped');
  });
});

describe('the bill of materials', () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const bill = (packages: BundledPackage[]) =>
    billOfMaterials({
      name: 'district_test',
      build: '0123456789',
      packages,
      tool: { name: 'bundler', version: '1.0.0' },
    });

  it.each([
    ['with nothing in it', []],
    ['with a package', [used]],
    [
      'with licences of every form',
      ['MIT OR Apache-2.0', 'MIT', 'Some terms', ''].map((licence, index) => ({
        ...used,
        version: `${index}.0.0`,
        licence,
      })),
    ],
  ])('%s is valid CycloneDX 1.6', async (_, packages) => {
    expect(await validator.validate(bill(packages))).toBeNull();
  });

  it('that is not valid would be found', async () => {
    const wrong = bill([used]).replace('"library"', '"bookshelf"');
    expect(await validator.validate(wrong)).not.toBeNull();
  });

  it('has another serial number for another build', () => {
    const serial = (build: string) =>
      /urn:uuid:[\da-f-]+/.exec(
        billOfMaterials({ name: 'a', build, packages: [], tool: { name: 't', version: '1' } }),
      )?.[0];
    expect(serial('0123456789')).not.toBe(serial('9876543210'));
  });
});

describe('licences', () => {
  const faultsOf = (licence: string, name = 'some') =>
    licenceFaults([{ name, version: '1.0.0', licence }]).length;

  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', 'OFL-1.1', 'Apache-2.0'])(
    '%s is let through',
    (licence) => expect(faultsOf(licence)).toBe(0),
  );

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN LICENSE', 'MIT and ISC', ''])(
    '“%s” is not',
    (licence) => expect(faultsOf(licence)).toBe(1),
  );

  it('read by hand counts for that package alone, and only while it states the same', () => {
    expect(faultsOf('MIT and ISC', '@visx/vendor')).toBe(0);
    expect(faultsOf('MIT and GPL', '@visx/vendor')).toBe(1);
  });

  it('are told once where packages share a text, and their lack is told', () => {
    const told = licenceTexts([
      used,
      { ...used, name: 'other' },
      { ...used, name: 'bare', texts: [] },
    ]);
    expect(told.match(/The terms\./g)).toHaveLength(1);
    expect(told).toMatch(/@scope\/used 1\.2\.3 \(MIT\)\nother 1\.2\.3 \(MIT\)\n\nThe terms\./);
    expect(told).toMatch(/bare 1\.2\.3 \(MIT\)\n\nThe package carries no file/);
  });
});

it('a package that the lock file does not know is named', () => {
  write('node_modules/stray/package.json', '{"name":"stray","version":"1.0.0"}');
  expect(() => packagesOf([join(root, 'node_modules/stray/index.js')], new Map())).toThrow(
    /stray@1\.0\.0 is in the build.*pnpm install/,
  );
});

it('archives without a SHA-512, as of a folder, are left out', () => {
  const lock = "packages:\n  'a@1.0.0':\n    resolution: {directory: ../a, type: directory}\n";
  expect(archiveHashes(lock).size).toBe(0);
});
