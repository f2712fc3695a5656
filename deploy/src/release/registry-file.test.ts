import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Envelope } from '@portal/district-kit/registry';
import { fixturePack } from '@portal/rules-core/testing/fixture-pack';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { districtBuild, NORTH, type TestRoot, temporaryRoot } from '../testing/index.ts';
import { newKey, publicKeyOf, releaseRoot, saveKey } from './index.ts';

let root: TestRoot;
beforeEach(async () => {
  root = await temporaryRoot();
});
afterEach(() => root[Symbol.dispose]());

const file = (): string => join(root.folder, 'registry.json');
const envelope = (): Envelope => JSON.parse(readFileSync(file(), 'utf8'));
const payload = () => JSON.parse(Buffer.from(envelope().payload, 'base64').toString('utf8'));

describe('a new root', () => {
  test('has an empty registry that its key has signed, and says whose signature counts', async () => {
    const folder = join(root.builds, 'new');
    const key = newKey();
    const fresh = releaseRoot(folder, { key });
    await fresh.init({ health: '/health' });
    expect(await fresh.registry()).toMatchObject({ schemaVersion: 2, sequence: 0, districts: [] });
    expect(JSON.parse(readFileSync(join(folder, 'portal.json'), 'utf8'))).toEqual({
      schemaVersion: 1,
      registry: '/registry.json',
      keys: [publicKeyOf(key)],
      health: '/health',
    });
    await expect(fresh.init()).rejects.toThrow(/is a release root already/);
  });

  test('can go on after the number that readers have seen', async () => {
    const fresh = releaseRoot(join(root.builds, 'restored'), { key: newKey() });
    await fresh.init({ sequence: 41 });
    await fresh.register('north', NORTH);
    expect((await fresh.registry()).sequence).toBe(42);
  });

  test('is made anew where its registry alone is lost: keys and builds stay', async () => {
    const build = await root.current();
    const portal = readFileSync(join(root.folder, 'portal.json'), 'utf8');
    rmSync(file());
    await expect(root.status()).rejects.toThrow(
      /put back the last copy of it, or start with "init"/,
    );
    await expect(releaseRoot(root.folder, { key: newKey() }).init()).rejects.toThrow(
      /is not among those/,
    );
    await root.init({ sequence: 100 });
    expect(readFileSync(join(root.folder, 'portal.json'), 'utf8')).toBe(portal);
    await root.register('north', NORTH);
    await root.promote('north', build);
    expect((await root.registry()).sequence).toBe(102);
  });

  test('is told from a folder that is none', async () => {
    await expect(releaseRoot(root.builds).status()).rejects.toThrow(
      /is no release root: it has no portal\.json; "release init"/,
    );
  });
});

describe('a write', () => {
  test('has the next number, the time, and a signature', async () => {
    root.setTime('2026-11-21T01:02:03.000Z');
    const { sequence } = payload();
    await root.current();
    expect(payload()).toMatchObject({
      sequence: sequence + 1,
      issuedAt: '2026-11-21T01:02:03.000Z',
    });
    expect(envelope().signatures.map(({ keyid }) => keyid)).toEqual([publicKeyOf(root.key).id]);
  });

  test('needs a key, and one that the portal trusts', async () => {
    await expect(releaseRoot(root.folder).unregister('north')).rejects.toThrow(
      /must be signed: name the private key with --key FILE or in PORTAL_REGISTRY_KEY/,
    );
    const stranger = newKey();
    await expect(releaseRoot(root.folder, { key: stranger }).unregister('north')).rejects.toThrow(
      `The key ${publicKeyOf(stranger).id} is not among those`,
    );
  });

  test.each([
    ['a changed payload', () => ({ ...envelope(), payload: btoa('{"schemaVersion":2}') })],
    ['no signature', () => ({ schemaVersion: 2, sequence: 9, districts: [] })],
  ])('never signs over %s', async (_, tampered) => {
    const text = JSON.stringify(tampered());
    writeFileSync(file(), text);
    await expect(root.unregister('north')).rejects.toThrow(/registry\.json cannot be trusted/);
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });

  test('that is refused leaves the registry and the lock as they were', async () => {
    const before = readFileSync(file(), 'utf8');
    await expect(root.rollback('north')).rejects.toThrow();
    expect(readFileSync(file(), 'utf8')).toBe(before);
    expect(existsSync(join(root.folder, '.lock'))).toBe(false);
  });
});

describe('the registry before', () => {
  const before = (): string => join(root.folder, 'registry.previous.json');

  test('is what stood there, to the byte, and does not exist in a new root', async () => {
    const fresh = releaseRoot(join(root.builds, 'new'), { key: newKey() });
    await fresh.init();
    expect(readdirSync(fresh.folder)).not.toContain('registry.previous.json');
    expect((await fresh.status()).before).toBeUndefined();
    for (const words of ['a', 'b']) {
      const bytes = readFileSync(file());
      await root.current({ words });
      expect(readFileSync(before())).toEqual(bytes);
    }
    const { sequence } = payload();
    expect((await root.status()).before).toMatchObject({ sequence: sequence - 1 });
  });

  test('is never one that no trusted key has signed', async () => {
    const bytes = readFileSync(before());
    const good = readFileSync(file());
    writeFileSync(file(), JSON.stringify({ ...envelope(), payload: btoa('{}') }));
    await expect(root.sign()).rejects.toThrow(/cannot be trusted/);
    expect(readFileSync(before())).toEqual(bytes);
    writeFileSync(file(), good);
    // One that somebody else has put there is written over, and harms nobody before.
    writeFileSync(before(), 'x');
    expect((await root.status()).before).toBeUndefined();
    await root.sign();
    expect(readFileSync(before())).toEqual(good);
  });

  test('is gone with the key that has signed it', async () => {
    const next = newKey();
    await root.trust(publicKeyOf(next));
    const opened = releaseRoot(root.folder, { key: next });
    await opened.sign();
    expect(existsSync(before())).toBe(true);
    await opened.distrust(publicKeyOf(root.key).id);
    expect(existsSync(before())).toBe(false);
    expect((await opened.verify()).problems).toEqual([]);
  });

  test('does not outlive a root that is begun anew', async () => {
    rmSync(file());
    await root.init({ sequence: 100 });
    expect(existsSync(before())).toBe(false);
  });
});

describe('a team that is to change its own district alone', () => {
  test('does so, and cannot touch another one or the shell by mistake', async () => {
    await root.register('south', { ...NORTH, origin: 'http://127.0.0.1:4102' });
    const north = await root.current({ words: 'a' });
    const shell = await root.publishedShell();
    const { folder, build } = await districtBuild(root.builds, { words: 'b' });
    const team = releaseRoot(root.folder, { key: root.key, only: ['south'] });
    const message = 'Only south may be changed from here (PORTAL_RELEASE_ONLY), not "north".';
    await expect(team.publish('north', folder)).rejects.toThrow(message);
    await root.publish('north', folder);
    await expect(team.promote('north', build)).rejects.toThrow(message);
    await expect(team.withdraw('north')).rejects.toThrow(message);
    await expect(team.unregister('north')).rejects.toThrow(message);
    await expect(team.register('north', NORTH)).resolves.toBeUndefined();
    await expect(team.register('west', NORTH)).rejects.toThrow(/not "west"/);
    await expect(team.promoteShell(shell)).rejects.toThrow(/not "shell"/);
    const others = /^Only south may be changed from here \(PORTAL_RELEASE_ONLY\), not the /;
    await expect(team.trust(publicKeyOf(newKey()))).rejects.toThrow(others);
    await expect(team.distrust(publicKeyOf(root.key).id)).rejects.toThrow(others);
    await expect(team.sign(1000)).rejects.toThrow(others);
    await expect(team.gc()).rejects.toThrow(others);
    await expect(team.gc({ dryRun: true })).resolves.toEqual({ removed: [] });
    await team.unregister('south');
    const { districts } = await root.registry();
    expect(districts.map(({ id, current }) => [id, current?.build])).toEqual([['north', north]]);
  });

  test('still makes current what is due, of whatever district', async () => {
    root.setTime('2026-11-21T00:00:00Z');
    await root.register('south', { ...NORTH, origin: 'http://127.0.0.1:4102' });
    await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    await root.promote('north', b, { on: '2027-01-01' });
    const now = (): Date => new Date('2027-01-01T00:00:00Z');
    await releaseRoot(root.folder, { key: root.key, only: ['south'], now }).unregister('south');
    expect((await root.registry()).districts[0]?.current?.build).toBe(b);
  });
});

describe('keys', () => {
  test('have the names that signatures are found by', async () => {
    const { key } = publicKeyOf(newKey());
    await expect(root.trust({ id: publicKeyOf(root.key).id, key })).rejects.toThrow(
      /^The id of that key is [0-9a-f]{16}, not /,
    );
  });

  test('are changed without a gap: trust the new one, sign with it, drop the old one', async () => {
    const next = newKey();
    const [old, young] = [publicKeyOf(root.key).id, publicKeyOf(next).id];
    await root.trust(publicKeyOf(next));
    await expect(root.distrust(old)).rejects.toThrow(/the registry would not be trusted/);
    const opened = releaseRoot(root.folder, { key: next });
    expect(await opened.sign(1000)).toBe(1001);
    expect(await opened.sign(1000)).toBe(1002);
    expect(envelope().signatures[0]?.keyid).toBe(young);
    await opened.distrust(old);
    expect((await opened.registry()).districts).toHaveLength(1);
    await expect(root.unregister('north')).rejects.toThrow(/is not among those/);
    await expect(opened.distrust('0000000000000000')).rejects.toThrow(/trusts no key/);
  });
});

describe('several at once', () => {
  test('a lock whose holder is gone is named, with the remedy', async () => {
    const lock = join(root.folder, '.lock');
    const impatient = releaseRoot(root.folder, { key: root.key, wait: 50 });
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    const { hostname } = await import('node:os');
    const holder = {
      pid: gone.pid,
      host: hostname(),
      since: '2026-11-21T01:00:00.000Z',
      doing: 'gc',
    };
    writeFileSync(lock, JSON.stringify(holder));
    await expect(impatient.unregister('north')).rejects.toThrow(
      `locked since 2026-11-21T01:00:00.000Z by process ${gone.pid} on ${hostname()}, for: gc. That process is gone: remove ${lock}`,
    );
    writeFileSync(lock, JSON.stringify({ ...holder, pid: process.pid }));
    await expect(impatient.unregister('north')).rejects.toThrow(/Try again when it is done/);
    writeFileSync(lock, '');
    await expect(impatient.unregister('north')).rejects.toThrow(/does not say by whom/);
    rmSync(lock);
    await impatient.unregister('north');
  });

  const TIMES = 6;
  test('two teams in two processes lose nothing', { timeout: 120_000 }, async () => {
    const south = { ...fixturePack, district: { ...fixturePack.district, id: 'south' } };
    const text = JSON.stringify(south).replaceAll(/"north(?=[/:])/g, '"south');
    await root.register('south', { ...NORTH, origin: 'http://127.0.0.1:4102' });
    const names = async (district: string, pack: unknown): Promise<string[]> => {
      const builds: string[] = [];
      for (const words of ['a', 'b', 'c']) {
        const made = await districtBuild(join(root.builds, district), { words, pack });
        builds.push((await root.publish(district, made.folder)).build);
      }
      return builds;
    };
    const norths = await names('north', fixturePack);
    const souths = await names('south', JSON.parse(text));
    const { sequence } = await root.registry();
    const codes = await Promise.all([
      once(writer('north', norths), 'exit'),
      once(writer('south', souths), 'exit'),
    ]);
    expect(codes.map(([code]) => code)).toEqual([0, 0]);
    const after = await root.registry();
    // Each write of each team counts: none was made over the other's.
    expect(after.sequence).toBe(sequence + 2 * TIMES);
    expect(after.districts.map(({ id, current }) => [id, current?.build])).toEqual([
      ['north', norths[(TIMES - 1) % norths.length]],
      ['south', souths[(TIMES - 1) % souths.length]],
    ]);
  });

  test('one that is killed in the middle leaves a whole registry', {
    timeout: 120_000,
  }, async () => {
    const builds = [await root.published({ words: 'a' }), await root.published({ words: 'b' })];
    const seen = new Set<number>();
    for (let round = 0; round < 8; round += 1) {
      const child = writer('north', builds, 10_000);
      // Let it get to work, every other time until it has written, then stop it wherever it may be.
      await once(child.stdout, 'data');
      const { sequence: before } = await root.registry();
      if (round % 2 === 1)
        await expect
          .poll(async () => (await root.registry()).sequence, { timeout: 30_000 })
          .toBeGreaterThan(before);
      await pause(Math.random() * 40 * 2 ** (round % 4));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { sequence, districts } = await root.registry();
      seen.add(sequence);
      expect(builds).toContain(districts[0]?.current?.build);
      // What a reader gets is whole, whatever else was cut off.
      rmSync(join(root.folder, '.lock'), { force: true });
      const { problems } = await root.verify();
      expect(problems.filter(({ what }) => !what.includes('index.html'))).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(1);
    await root.sign();
    await root.gc();
    expect((await root.verify()).problems).toEqual([]);
    expect(readdirSync(root.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  let keyFile: string | undefined;
  beforeEach(() => {
    keyFile = undefined;
  });
  function writer(district: string, builds: readonly string[], times = TIMES) {
    if (keyFile === undefined) {
      keyFile = join(root.builds, 'key.pem');
      saveKey(root.key, keyFile);
    }
    const script = join(import.meta.dirname, '../testing/writer.ts');
    return spawn(
      process.execPath,
      [script, root.folder, keyFile, district, builds.join(','), String(times)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
  }
});
