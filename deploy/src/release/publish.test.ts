import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fixturePack } from '@portal/rules-core/testing/fixture-pack';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { districtBuild, type shellBuild, type TestRoot, temporaryRoot } from '../testing/index.ts';
import { commonBudgets } from './check/budgets.ts';
import { EXAMPLE_MARK } from './check/example-check.ts';

let root: TestRoot;
beforeEach(async () => {
  root = await temporaryRoot();
});
afterEach(() => root[Symbol.dispose]());

const build = (options?: Parameters<typeof districtBuild>[1]) =>
  districtBuild(root.builds, options);
const publish = (folder: string) => root.publish('north', folder);
const withProgramme = (change: object): object => ({
  ...fixturePack,
  programmes: fixturePack.programmes.map((programme, index) =>
    index === 0 ? { ...programme, ...change } : programme,
  ),
});

describe('a build that is as it must be', () => {
  test('stands in the root under its name, and nobody is given it', async () => {
    const { folder, build: name } = await build();
    const published = await publish(folder);
    expect(published).toEqual({
      build: name,
      folder: join(root.folder, 'north', name),
      already: false,
    });
    expect(readFileSync(join(published.folder, 'policy.json'))).toEqual(
      readFileSync(join(folder, 'policy.json')),
    );
    expect((await root.registry()).districts[0]?.current).toBeUndefined();
  });

  test('may be published again, which changes nothing', async () => {
    const { folder } = await build();
    await publish(folder);
    expect((await publish(folder)).already).toBe(true);
  });

  test('may bring packed copies of its files', async () => {
    const { folder } = await build();
    for (const file of ['policy.json', 'release.json'])
      writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(folder, file))));
    const { folder: to } = await publish(folder);
    expect(existsSync(join(to, 'policy.json.gz'))).toBe(true);
  });
});

describe('publishing is refused', () => {
  test('for a district that is not registered', async () => {
    const { folder } = await build();
    await expect(root.publish('south', folder)).rejects.toThrow(
      /District "south" is not registered \(registered: north\)/,
    );
  });

  test('for a folder that is no build', async () => {
    await expect(publish(root.builds)).rejects.toThrow(/release\.json cannot be read/);
  });

  test('for the build of another district', async () => {
    const { folder } = await build({ district: 'south' });
    await expect(publish(folder)).rejects.toThrow(/of district "south", not of "north"/);
  });

  test('for the pack of another district', async () => {
    const pack = { ...fixturePack, district: { ...fixturePack.district, id: 'south' } };
    const { folder } = await build({ pack, district: 'north' });
    await expect(publish(folder)).rejects.toThrow(/The pack is/);
  });

  test('for a pack that is not valid, by record and field', async () => {
    const { folder } = await build({ pack: withProgramme({ needs: [] }) });
    await expect(publish(folder)).rejects.toThrow(/The pack is not valid: north\/[a-z-]+, needs: /);
  });

  test('for a pack that is still the example of a new district', async () => {
    const name = { zh: `示例项目（${EXAMPLE_MARK}`, en: 'Example programme (to be replaced)' };
    const { folder } = await build({ pack: withProgramme({ name }) });
    await expect(publish(folder)).rejects.toThrow(/still holds an example: north\/[a-z-]+\./);
  });

  test('for a pack that was edited after the build', async () => {
    const { folder } = await build({
      files: { 'policy.json': JSON.stringify({ ...fixturePack, fingerprint: 'f'.repeat(64) }) },
    });
    await expect(publish(folder)).rejects.toThrow(/The fingerprint in policy\.json is fff/);
  });

  test.each([
    [
      'a file that is missing',
      (folder: string) => rmSync(join(folder, 'favicon.svg')),
      /favicon\.svg is missing/,
    ],
    [
      'a file that has changed',
      (folder: string) => appendFileSync(join(folder, 'favicon.svg'), ' '),
      /favicon\.svg has changed/,
    ],
    [
      'a file too many',
      (folder: string) => writeFileSync(join(folder, 'more.js'), ''),
      /more\.js is not on the list/,
    ],
    [
      'a file that begins with a dot',
      (folder: string) => writeFileSync(join(folder, '.env'), ''),
      /\.env begins with a dot/,
    ],
    [
      'a link',
      (folder: string) => symlinkSync('/etc/hostname', join(folder, 'host')),
      /host is a link/,
    ],
    [
      'a packed copy of something else',
      (folder: string) => writeFileSync(join(folder, 'favicon.svg.gz'), gzipSync('x')),
      /favicon\.svg\.gz does not hold/,
    ],
    [
      'a packed copy that is none',
      (folder: string) => writeFileSync(join(folder, 'favicon.svg.br'), 'x'),
      /favicon\.svg\.br does not hold/,
    ],
  ])('for %s', async (_, change, message) => {
    const { folder } = await build({ files: { 'favicon.svg': '<svg/>' } });
    change(folder);
    await expect(publish(folder)).rejects.toThrow(message);
    expect(existsSync(join(root.folder, 'north'))).toBe(false);
  });

  test.each([
    'index.html',
    'search.json',
    'sbom.cdx.json',
    'plain/zh/index.html',
    'plain/en/index.html',
    `plain/en/${fixturePack.programmes[0]?.id.replace('north/', '')}.html`,
  ])('for a build that never had %s', async (file) => {
    const { folder } = await build({ files: { [file]: null } });
    await expect(publish(folder)).rejects.toThrow(`The build has no ${file}`);
  });

  test('for a manifest whose entry is not there', async () => {
    const { folder } = await build({ files: { 'static/js/entry.0123456789.js': null } });
    await expect(publish(folder)).rejects.toThrow(/mf-manifest\.json names static\/js\/entry/);
  });

  test('for a manifest that exposes nothing', async () => {
    const { folder } = await build({
      files: {
        'mf-manifest.json': JSON.stringify({
          metaData: { remoteEntry: { name: 'a.js', path: '' } },
          exposes: [],
        }),
      },
    });
    await expect(publish(folder)).rejects.toThrow(/exposes no "\.\/district"/);
  });

  test.each([
    ['of another build', '/north/0123456789/static/js/a.js', /index\.html names no script below/],
    [
      'that is not there',
      undefined,
      /index\.html names static\/js\/index\.0123456789\.js, which is/,
    ],
  ])('for a page whose script is one %s', async (_, src, message) => {
    const { folder } = await build({
      files:
        src === undefined
          ? { 'static/js/index.0123456789.js': null }
          : { 'index.html': `<!doctype html><script src="${src}"></script>` },
    });
    await expect(publish(folder)).rejects.toThrow(message);
  });

  test('for search data of another district', async () => {
    const search = { schemaVersion: 1, district: 'south', readings: {}, words: {}, pages: [] };
    const { folder } = await build({ files: { 'search.json': JSON.stringify(search) } });
    await expect(publish(folder)).rejects.toThrow(/search\.json is not the search data of/);
  });

  test('for another build under the same name', async () => {
    const { folder } = await build();
    await publish(folder);
    const other = await build({ files: { 'favicon.svg': '<svg/>' } });
    await expect(publish(other.folder)).rejects.toThrow(
      /published already, with other bytes: favicon\.svg, release\.json/,
    );
  });

  test('for a budget that is broken, by name and measure', async () => {
    const { folder } = await build();
    const budget = { ...commonBudgets().district, policyGz: 100 };
    await expect(root.publish('north', folder, { budget })).rejects.toThrow(
      /Over its budget: policy\.json, gzip is \d+\.\d kB, \d+\.\d kB more than the 0\.1 kB allowed/,
    );
  });

  test('for the numbers that the district has set itself', async () => {
    const { folder } = await build();
    writeFileSync(
      join(root.builds, 'budgets.json'),
      JSON.stringify({ because: 'it is small', build: 10 }),
    );
    await expect(root.publish('north', folder, { app: root.builds })).rejects.toThrow(
      /Over its budget: whole build/,
    );
    writeFileSync(join(root.builds, 'budgets.json'), JSON.stringify({ build: 10 }));
    await expect(root.publish('north', folder, { app: root.builds })).rejects.toThrow(
      /budgets\.json is not valid:\n.*\n.*because/,
    );
  });

  test('with everything that is wrong at once', async () => {
    const { folder } = await build({ files: { 'plain/zh/index.html': null, 'search.json': null } });
    await expect(publish(folder)).rejects.toThrow(/has no search\.json[\s\S]*has no plain\/zh/);
  });
});

describe('the shells that are live', () => {
  const live = async (options: Parameters<typeof shellBuild>[1]): Promise<string> => {
    const name = await root.publishedShell(options);
    await root.promoteShell(name);
    return name;
  };
  const knows = (field: string) => (schema: Record<string, unknown>) => {
    const { $defs } = schema as { $defs: { Programme: { properties: object } } };
    Object.assign($defs.Programme.properties, { [field]: { type: 'string' } });
    return schema;
  };

  test('must all keep the contract of a build', async () => {
    const older = await live({ words: 'older', contracts: { from: 1, to: 1 } });
    await live({ words: 'newer', contracts: { from: 1, to: 2 } });
    const { folder } = await build({ contract: 2 });
    await expect(publish(folder)).rejects.toThrow(
      `Shell ${older} keeps contracts 1 to 1; this build follows contract 2.`,
    );
    await live({ words: 'newest', contracts: { from: 2, to: 2 } });
    expect((await publish(folder)).already).toBe(false);
    const { folder: first } = await build({ words: 'b', contract: 1 });
    await expect(publish(first)).rejects.toThrow(/keeps contracts 2 to 2.*contract 1/);
  });

  test('must all bring what a build was made with, in the same major version', async () => {
    const shell = await live({ shared: { react: '19.2.0' } });
    const { folder } = await build({ shared: { react: '20.0.0' } });
    await expect(publish(folder)).rejects.toThrow(
      `Shell ${shell} brings react 19.2.0; this build was made with 20.0.0, another major version.`,
    );
    // A newer minor version than the shell's is warned of in the browser, and runs.
    const { folder: minor } = await build({ words: 'b', shared: { react: '19.3.0' } });
    expect((await publish(minor)).already).toBe(false);

    const { build: name } = await root.publish('north', minor);
    await root.promote('north', name);
    const next = await root.publishedShell({ words: 'next', shared: { react: '20.0.0' } });
    await expect(root.promoteShell(next)).rejects.toThrow(
      `north, current build ${name}: Shell ${next} brings react 20.0.0; this build was made with 19.3.0`,
    );
  });

  test('must be able to read the pack: an older one may not know a field', async () => {
    const shell = await live({
      schema: (schema) => {
        const { $defs } = schema as {
          $defs: { Programme: { properties: Record<string, unknown> } };
        };
        delete $defs.Programme.properties.summary;
        return schema;
      },
    });
    const { folder } = await build();
    const id = fixturePack.programmes[0]?.id;
    await expect(publish(folder)).rejects.toThrow(
      `Shell ${shell} could not read the pack: ${id}, summary: is not known.`,
    );
  });

  test('may know more than the pack says', async () => {
    await live({ schema: knows('colour') });
    const { folder } = await build();
    expect((await publish(folder)).already).toBe(false);
  });

  test('a shell that cannot take what readers have is not promoted', async () => {
    const current = await root.current();
    const shell = await root.publishedShell({ contracts: { from: 2, to: 3 } });
    await expect(root.promoteShell(shell)).rejects.toThrow(
      new RegExp(`north, current build ${current}: Shell ${shell} keeps contracts 2 to 3`),
    );
    expect((await root.status()).shells).toEqual([]);
  });

  test('a build that was published before is held against the shells once more when it is promoted', async () => {
    const name = await root.published();
    await live({ contracts: { from: 2, to: 2 } });
    await expect(root.promote('north', name)).rejects.toThrow(/keeps contracts 2 to 2/);
  });
});
