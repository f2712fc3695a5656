import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FIXTURES, rules, TEXTS } from '../run-in-test.ts';

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rules-ledger-'));
  made.push(folder);
  return folder;
}

/** A copy of the texts in which something is changed. */
async function textsWith(change: (text: string) => string): Promise<string> {
  const folder = await newFolder();
  await cp(TEXTS, folder, { recursive: true });
  const file = join(folder, 'north.json');
  await writeFile(file, change(await readFile(file, 'utf8')));
  return folder;
}

/** District folders with the packs of the fixtures and their indexes, of which north's is changed. */
async function appsWith(change: (index: string) => string): Promise<string> {
  const apps = await newFolder();
  for (const district of ['north', 'south']) {
    const policy = join(FIXTURES, district, 'policy');
    const copy = join(apps, district, 'policy');
    await mkdir(copy, { recursive: true });
    await writeFile(
      join(copy, 'index.ts'),
      `export { pack } from ${JSON.stringify(join(policy, 'index.ts'))};\n`,
    );
    const index = await readFile(join(policy, 'clauses.json'), 'utf8');
    await writeFile(join(copy, 'clauses.json'), district === 'north' ? change(index) : index);
  }
  return apps;
}

describe('ledger', () => {
  it('prints the bare count of the one district named', async () => {
    expect(await rules(['ledger', '--district', 'north', '--clauses', TEXTS])).toEqual({
      code: 0,
      stdout: '23/23',
      stderr: '',
    });
  });

  it('prints each district and, last, all together', async () => {
    const { code, stdout, stderr } = await rules(['ledger']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('north 23/23\nsouth 3/3\n26/26');
  });

  it('lists a clause that is not accounted for before the count, and ends with 1', async () => {
    const apps = await appsWith((index) =>
      index
        .replace(', "role": "internal-duty"', '')
        .replace('"citedBy": ["north/funds"]', '"role": "heading"'),
    );
    const { code, stdout } = await rules(['ledger', '--district', 'north'], { apps });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^north\/main\/6: cited by no record and without a role/m);
    expect(stdout).toMatch(/^north\/main\/5: has the role "heading" although north\/funds cites/m);
    expect(stdout.split('\n').at(-1)).toBe('22/23');
  });

  it('lists what differs from the official texts', async () => {
    const folder = await textsWith((text) =>
      text.replace('最高100万元', '最高200万元').replace('"附件1 四、"', '"附件1 六、"'),
    );
    const { code, stdout } = await rules(['ledger', '--clauses', folder, '--district', 'north']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^north\/annex1\/1\.1: the text has changed/m);
    expect(stdout).toMatch(/^north\/annex1\/1\.1: the texts give sha256/m);
    expect(stdout).toMatch(/^north\/annex1\/4: the printed path is "附件1 六、"/m);
    expect(stdout.split('\n').at(-1)).toBe('22/23');
  });

  it('counts texts that have no pack as not accounted for', async () => {
    const folder = await textsWith((text) => text);
    await cp(join(folder, 'south.json'), join(folder, 'west.json'));
    const { code, stdout } = await rules(['ledger', '--clauses', folder]);
    expect(code).toBe(1);
    expect(stdout).toContain('"west" has no pack');
    expect(stdout.split('\n').slice(-4)).toEqual(['north 23/23', 'south 3/3', 'west 0/3', '26/29']);
  });

  it('--write puts into the index who cites each clause, and changes nothing else', async () => {
    const original = await readFile(join(FIXTURES, 'north/policy/clauses.json'), 'utf8');
    const apps = await appsWith((index) => index.replaceAll(/, "citedBy": \[[^\]]*\]/g, ''));
    const args = ['ledger', '--district', 'north'];
    expect(await rules(args, { apps })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('run ledger --write'),
    });
    const file = join(apps, 'north/policy/clauses.json');
    expect(await rules([...args, '--write'], { apps })).toEqual({
      code: 0,
      stdout: '23/23',
      stderr: `Wrote ${file}`,
    });
    expect(await readFile(file, 'utf8')).toBe(original);
    expect(await rules([...args, '--write'], { apps })).toMatchObject({ code: 0, stderr: '' });
  });

  it('names what it cannot read', async () => {
    const none = await rules(['ledger', '--clauses', 'no-such-folder']);
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('there is no folder');
    const lacking = await newFolder();
    const noTexts = await rules(['ledger', '--clauses', lacking, '--district', 'south']);
    expect(noTexts.stderr).toMatch(/there is no file .*south\.json/);
    const apps = await appsWith((index) => index.replace('"internal-duty"', '"decoration"'));
    const badRole = await rules(['ledger', '--district', 'north'], { apps });
    expect(badRole).toMatchObject({ code: 2, stdout: '' });
    expect(badRole.stderr).toMatch(/clauses\.json: .*\n- north\/main\/6, role: /);
    const broken = await appsWith((index) => index.replace('[\n', '[\n,'));
    expect((await rules(['ledger'], { apps: broken })).stderr).toMatch(
      /clauses\.json, line 2, column 1: not JSON/,
    );
  });
});

describe('a pack that does not load', () => {
  async function appsWithPack(source: string): Promise<string> {
    const apps = await appsWith((index) => index);
    await writeFile(join(apps, 'north/policy/index.ts'), source);
    return apps;
  }

  it('is named with its issues, and stops no other district', async () => {
    const pack = JSON.stringify(join(FIXTURES, 'north/policy/index.ts'));
    const apps = await appsWithPack(
      `import { pack as good } from ${pack};\nexport const pack = { ...good, quotas: [{ ...good.quotas[0], words: { zh: '', en: 'x' } }] };\n`,
    );
    const { code, stdout, stderr } = await rules(['list'], { apps });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('The pack of "north" does not load.');
    expect(stderr).toContain('- north/per-employer, words.zh: ');
    expect((await rules(['list', '--district', 'south'], { apps })).code).toBe(0);
  });

  it.each([
    ['exports nothing', 'export const other = 1;\n', 'exports no "pack"'],
    ['throws', 'throw new Error("out of ink");\n', 'out of ink'],
    [
      'is another district’s',
      `export { pack } from ${JSON.stringify(join(FIXTURES, 'south/policy/index.ts'))};\n`,
      'holds the district "south"',
    ],
  ])('because its module %s', async (_, source, message) => {
    const apps = await appsWithPack(source);
    const { code, stderr } = await rules(['list', '--district', 'north'], { apps });
    expect(code).toBe(2);
    expect(stderr).toContain('The pack of "north" does not load.');
    expect(stderr).toContain(message);
  });

  it('because it is not there', async () => {
    const apps = await newFolder();
    await mkdir(join(apps, 'north/policy'), { recursive: true });
    expect((await rules(['list'], { apps })).stderr).toMatch(/There is no .*index\.ts/);
    await rm(join(apps, 'north'), { recursive: true });
    expect((await rules(['list'], { apps })).stderr).toContain('holds no district');
  });
});
