import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { districtBuild, shellBuild } from '../../testing/index.ts';
import { COMMANDS, runCommand } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const release = (...args: string[]) => releaseIn({}, ...args);

async function releaseIn(environment: Record<string, string>, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    folder,
    repository: { root: folder, releases: join(folder, 'out/releases') },
    environment: {
      PORTAL_RELEASE_ROOT: 'root',
      PORTAL_REGISTRY_KEY: 'key.pem',
      ...environment,
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A root with a key, the district “north” and a live shell; two builds to publish. */
async function prepared() {
  await release('keys', 'new', '--out', 'key.pem');
  await release('init', '--health', '/health');
  await release('register', 'north', '--origin', 'http://127.0.0.1:4101', '--name', '北区/North');
  const releases = join(folder, 'out/releases');
  const shell = await shellBuild(join(releases, 'shell'));
  await release('publish', 'shell');
  await release('promote', 'shell', shell.build);
  const a = await districtBuild(join(releases, 'north'), { words: 'a' });
  const b = await districtBuild(join(folder, 'elsewhere'), { words: 'b' });
  return { a, b, shell };
}

describe('a release, from beginning to end', () => {
  test('is published, tried, given to all, taken back, watched and cleared away', async () => {
    const { a, b, shell } = await prepared();
    const published = await release('publish', 'north');
    expect(published).toMatchObject({ code: 0, out: join(folder, 'root/north', a.build) });
    expect(published.err).toContain(`"release promote north ${a.build}" gives it to readers`);
    expect((await release('promote', 'north', a.build)).err).toMatch(
      new RegExp(
        `^Build ${a.build} of "north" is the current one\\. The registry is number \\d+\\.`,
      ),
    );
    await release('publish', 'north', b.folder);
    expect((await release('promote', 'north', b.build, '--canary', '10')).code).toBe(0);
    expect((await release('status')).out.split('\n').slice(3)).toEqual([
      'district  current     previous  canary           scheduled  others',
      `north     ${a.build}  –         ${b.build} 10 %  –          –`,
      '',
      'shell    build       contracts',
      `current  ${shell.build}  1 to 1`,
    ]);
    const hour = '2026-11-21T09 /health/north';
    const lines = [
      ...Array.from({ length: 60 }, () => `${hour}/${b.build}/canary/integrity`),
      ...Array.from({ length: 600 }, () => `${hour}/${a.build}/current/ok`),
      'GET / HTTP/1.1',
    ];
    writeFileSync(join(folder, 'health.log'), `${lines.join('\n')}\n`);
    const health = await release('health', '--log', 'health.log', '--pause');
    expect(health.code).toBe(1);
    expect(health.out.split('\n')).toEqual([
      'district  build       role     loads  failed  how',
      ...[
        `north     ${a.build}  current  600    0       ok 600`,
        `north     ${b.build}  canary   60     60      integrity 60`,
      ].sort(),
    ]);
    expect(health.err).toMatch(/1 lines say nothing[\s\S]*does worse and is paused: the canary/);
    const paused = await release('promote', 'north', b.build);
    expect(paused.code).toBe(1);
    expect(paused.err).toContain('is a canary that was paused');
    expect((await release('status')).out).toContain(`Canary ${b.build} of "north" is paused: `);
    expect((await release('promote', 'north', b.build, '--force')).code).toBe(0);
    expect((await release('rollback', 'north')).err).toContain(
      `Build ${b.build} of "north" is taken`,
    );
    expect((await release('rollback', 'north')).code).toBe(1);
    expect((await release('gc', '--keep', '0')).err).toBe('0 things removed.');
    // The two that readers can be given, and what was taken back: only the registry before names it.
    const verified = await release('verify');
    expect(verified).toMatchObject({ code: 0, out: '' });
    expect(verified.err).toMatch(/^All is as it was published: 3 builds, \d+ files\.$/);
    expect((await release('withdraw', 'north')).err).toContain(
      `to bring it back: release promote north ${a.build}`,
    );
    expect((await release('withdraw', 'north')).err).toContain('nothing has changed');
    expect((await release('unregister', 'north')).err).toContain(
      "to bring it back: release register north --origin http://127.0.0.1:4101 --name '北区/North'.",
    );
  });

  test('of a district that went can be given again, as it says when the district goes', async () => {
    const { a } = await prepared();
    await release('publish', 'north');
    await release('promote', 'north', a.build);
    const { err } = await release('unregister', 'north');
    const [, words = '', build = ''] =
      /release (register .*), then release promote north (\w+)/.exec(err) ?? [];
    const args = words.replaceAll("'", '').split(' ');
    expect((await release(...args)).code).toBe(0);
    expect((await release('promote', 'north', build)).err).toContain(
      `Build ${a.build} of "north" is the current one`,
    );
  });

  test('is of a district or of the shell, and told from the other', async () => {
    const { a, shell } = await prepared();
    const asDistrict = await release('publish', 'north', shell.folder);
    expect(asDistrict).toMatchObject({ code: 2, out: '' });
    expect(asDistrict.err).toBe(
      `${shell.folder} is a build of the shell, not of a district; "release publish shell ${shell.folder}" publishes it.`,
    );
    const asShell = await release('publish', 'shell', a.folder);
    expect(asShell).toMatchObject({ code: 2, out: '' });
    expect(asShell.err).toBe(
      `${a.folder} is a build of district "north", not of the shell; "release publish north ${a.folder}" publishes it.`,
    );
  });

  test('is readable by programs', async () => {
    const { a } = await prepared();
    const published = JSON.parse((await release('publish', 'north', '--json')).out);
    expect(published).toMatchObject({ build: a.build, already: false });
    await release('promote', 'north', a.build);
    const status = JSON.parse((await release('status', '--json')).out);
    expect(status.districts[0].current).toEqual({ build: a.build, commit: null, missing: false });
    expect(JSON.parse((await release('verify', '--json')).out)).toMatchObject({ problems: [] });
    expect(JSON.parse((await release('gc', '--json')).out)).toEqual({ removed: [] });
    writeFileSync(join(folder, 'log'), '');
    const health = JSON.parse((await release('health', '--log', 'log', '--json')).out);
    expect(health).toEqual({ counts: [], skipped: 0, canaries: [] });
  });

  test('with files missing shows it, and ends with 1', async () => {
    const { a } = await prepared();
    await release('publish', 'north');
    await release('promote', 'north', a.build);
    rmSync(join(folder, 'root/north', a.build), { recursive: true });
    const status = await release('status');
    expect(status.code).toBe(1);
    expect(status.out).toContain(`${a.build} (missing)`);
    // The two that readers can be given, and what was taken back: only the registry before names it.
    const verified = await release('verify');
    expect(verified.code).toBe(1);
    expect(verified.out).toContain('release.json is missing');
  });
});

describe('a district', () => {
  test('beside another at one origin is registered with a note of it', async () => {
    await prepared();
    const register = (id: string, origin: string) =>
      release('register', id, '--origin', origin, '--name', '区/District');
    expect((await register('south', 'http://127.0.0.1:4102')).err).not.toContain('Note');
    const beside = await register('east', 'http://127.0.0.1:4101/east/');
    expect(beside.code).toBe(0);
    expect(beside.err).toContain('Note: http://127.0.0.1:4101 also serves "north".');
  });

  test('whose app is not here is answered with those that are', async () => {
    await prepared();
    for (const id of ['north', 'south']) {
      mkdirSync(join(folder, 'apps', id, 'policy'), { recursive: true });
      writeFileSync(join(folder, 'apps', id, 'policy/index.ts'), '');
    }
    mkdirSync(join(folder, 'apps/shell'));
    const { code, err } = await release('register', 'nort', '--origin', 'https://n.test');
    expect(code).toBe(2);
    expect(err).toContain('no app "nort" here to take its name from (there are: north, south)');
  });
});

describe('a job for one district', () => {
  test.each([
    ['south', 1, /Only south may be changed from here/],
    ['', 1, /Only nothing may be changed from here/],
    ['south, north', 0, /is published/],
  ])('PORTAL_RELEASE_ONLY=%j', async (only, code, message) => {
    const { a } = await prepared();
    const published = await releaseIn({ PORTAL_RELEASE_ONLY: only }, 'publish', 'north', a.folder);
    expect(published.code).toBe(code);
    expect(published.err).toMatch(message);
  });
});

describe('keys', () => {
  test('are asked for by what signs, not by what looks', async () => {
    await prepared();
    const without = { PORTAL_REGISTRY_KEY: 'nowhere.pem' };
    expect(await releaseIn(without, 'status')).toMatchObject({ code: 0, err: '' });
    expect(await releaseIn(without, 'verify')).toMatchObject({ code: 0 });
    const refused = await releaseIn(without, 'unregister', 'north');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('nowhere.pem cannot be read');
    expect(refused.err).toContain('keys new --out FILE');
  });

  test('are for their owner alone, never overwritten, and never where they could be committed', async () => {
    const made = await release('keys', 'new', '--out', 'key.pem');
    expect(JSON.parse(made.out)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      key: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
    });
    expect(statSync(join(folder, 'key.pem')).mode & 0o777).toBe(0o600);
    const again = await release('keys', 'new', '--out', 'key.pem');
    expect(again.code).toBe(2);
    expect(again.err).toContain('a key is never overwritten');
    const inside = join(import.meta.dirname, 'key-of-a-test.pem');
    const committed = await release('keys', 'new', '--out', inside);
    expect(committed.code).toBe(2);
    expect(committed.err).toContain('where it could be committed');
    expect(existsSync(inside)).toBe(false);
    mkdirSync(join(import.meta.dirname, '../../../out'), { recursive: true });
    const ignored = join(import.meta.dirname, '../../../out/key-of-a-test.pem');
    rmSync(ignored, { force: true });
    expect((await release('keys', 'new', '--out', ignored)).code).toBe(0);
    rmSync(ignored);
  });

  test('are changed by three commands', async () => {
    await prepared();
    const old = JSON.parse(readFileSync(join(folder, 'root/portal.json'), 'utf8')).keys[0].id;
    const { out } = await release('keys', 'new', '--out', 'next.pem');
    expect((await release('keys', 'trust', out)).code).toBe(0);
    expect((await release('keys', 'trust', 'next.pem')).code).toBe(0);
    expect((await release('keys', 'drop', old)).code).toBe(1);
    expect((await release('sign', '--key', 'next.pem')).code).toBe(0);
    expect((await release('keys', 'drop', old)).code).toBe(0);
    expect((await release('sign')).code).toBe(2);
    const { keys } = JSON.parse(readFileSync(join(folder, 'root/portal.json'), 'utf8'));
    expect(keys).toEqual([JSON.parse(out)]);
  });

  test.each([
    ['not.pem', 'no key', /holds no private key in PEM/],
    ['gone.pem', undefined, /cannot be read/],
  ])('that are none are named: %s', async (name, content, message) => {
    if (content !== undefined) writeFileSync(join(folder, name), content);
    const { code, err } = await release('init', '--key', name);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('what is typed', () => {
  test.each(COMMANDS.map(({ name }) => name))('"%s --help" tells what it takes', async (name) => {
    const { code, out } = await release(name, '--help');
    expect(await release('help', name)).toEqual({ code, out, err: '' });
    expect(code).toBe(0);
    expect(out).toContain(`Usage: npm run --silent release -- ${name}`);
    expect(out).toContain('Examples:');
  });

  test('alone is answered with all commands', async () => {
    expect(await release()).toMatchObject({ code: 2, out: '' });
    const { code, out } = await release('--help');
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(`  ${name} `);
  });

  test.each([
    [['promot'], /There is no command "promot"; did you mean "promote"\?/],
    [['frobnicate'], /There is no command "frobnicate"; there are build, publish/],
    [['promote', 'north'], /Say which build of which app/],
    [['promote', 'north', '0123456789', '--canary'], /--canary needs a value: --canary/],
    [['promote', 'north', '0123456789', '--canary', 'some'], /--canary takes a whole number/],
    [['promote', 'north', '0123456789', '--canary', '1e1'], /--canary takes a whole number/],
    [['promote', 'north', '0123456789', '--colour'], /there is no option --colour/],
    [['promote', 'shell', '0123456789', '--canary', '10'], /--canary is for districts/],
    [['promote', '--due', 'north'], /--due is about all districts/],
    [['publish'], /part of "release publish <district\|shell>[^"]*" is missing/],
    [['publish', 'a', 'b', 'c'], /"c" is one word too many/],
    [['publish', 'north'], /No release of "north" was built here; "release build north"/],
    [['publish', 'north', 'nowhere'], /release\.json cannot be read.*"release build" makes one/],
    [
      ['publish', 'north', 'apps/north/dist'],
      /is what the bundler has written.*"release build north"/,
    ],
    [['build', 'south'], /There is no app "south"/],
    [['build', '../etc'], /There is no app "\.\.\/etc"/],
    [['register', 'south', '--origin', 'https://s.test'], /no app "south" here.*--name ZH\/EN/],
    [['register', 'south', '--origin', 's.test', '--name', '南/S'], /an origin is http/],
    [
      ['register', 'south', '--origin', 'https://s.test', '--name', 'South'],
      /with a slash between/,
    ],
    [['register', 'south'], /--origin URL/],
    [['health'], /--log FILE/],
    [['health', '--log', 'gone.log'], /gone\.log cannot be read/],
    [['gc', '--keep', 'all'], /--keep takes a whole number/],
    [['init', '--sequence', '-1'], /--sequence needs a value: --sequence N/],
    [['status', '--root', 'nowhere'], /is no release root/],
  ])('%j is answered with what is wrong', async (args, message) => {
    mkdirSync(join(folder, 'apps'));
    await release('keys', 'new', '--out', 'key.pem');
    if (args[0] !== 'init') await release('init');
    await release('register', 'north', '--origin', 'http://127.0.0.1:4101', '--name', '北区/North');
    const { code, out, err } = await release(...args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(out).toBe('');
  });
});
