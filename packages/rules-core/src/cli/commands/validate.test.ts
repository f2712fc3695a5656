import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../schema/fingerprint.ts';
import { fixturePack } from '../../testing/fixture-pack.ts';
import { rules } from '../run-in-test.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rules-validate-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, data: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
}

describe('validate', () => {
  it('says that a published pack is valid', async () => {
    const fingerprint = await fingerprintOf(fixturePack);
    const good = await file('good.json', { ...fixturePack, fingerprint });
    expect(await rules(['validate', good])).toEqual({
      code: 0,
      stdout: `${good}: valid, north: programmes 4, services 1, indicators 1, clauses 23`,
      stderr: '',
    });
  });

  it('names record and field of what is wrong, and checks the other files', async () => {
    const quotas = fixturePack.quotas.map((quota) => ({ ...quota, appliesTo: ['north/nothing'] }));
    const bad = await file('bad.json', { ...fixturePack, quotas });
    const stale = await file('stale.json', { ...fixturePack, fingerprint: '0'.repeat(64) });
    const good = await file('good.json', fixturePack);
    const { code, stdout, stderr } = await rules(['validate', bad, stale, good]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [first, second, third] = stdout.split('\n');
    expect(first).toBe(
      `${bad}: north/per-employer, appliesTo: there is no programme "north/nothing" in this pack`,
    );
    expect(second).toContain(`${stale}: pack, fingerprint: does not fit the data`);
    expect(third).toContain(`${good}: valid`);
  });

  it('ends with 2 when a file is no JSON or not there, and still checks the others', async () => {
    const broken = await file('broken.json', '{\n  "a": 1 "b": 2\n}');
    const good = await file('good.json', fixturePack);
    const { code, stdout, stderr } = await rules(['validate', broken, 'absent.json', good]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${broken}, line 2, column 10: not JSON`);
    expect(stderr).toContain('absent.json');
    expect(stdout).toContain(`${good}: valid`);
  });
});
