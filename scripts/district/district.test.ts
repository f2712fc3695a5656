import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_MARK } from '@portal/deploy/example';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDistrict } from './add.ts';
import { EXAMPLE_FILES } from './examples.ts';
import { LIST_FILE, listedDistricts, shortName } from './list.ts';
import { checkRemoval, filesNaming, removeDistrict } from './remove.ts';
import { type Asked, checkRequest } from './request.ts';
import { E2E_MANIFEST, LOCK_FILE } from './shared-files.ts';
import { skeleton } from './skeleton.ts';
import { everything, smallRepository } from './testing.ts';

const ASKED: Asked = { id: 'jingan', zh: '静安', en: "Jing'an", accent: '#7a3b2e' };

let root: string;
beforeEach(() => {
  root = smallRepository();
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const refusal = (asked: Partial<Asked>): string => {
  const before = everything(root);
  try {
    checkRequest(root, { ...ASKED, ...asked });
  } catch (error) {
    expect(everything(root)).toEqual(before);
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('It was not refused.');
};
/** As pnpm would: it makes a folder and changes the lock file. */
const installed = (where: string): void => {
  mkdirSync(join(where, 'apps/jingan/node_modules'), { recursive: true });
  writeFileSync(join(where, LOCK_FILE), 'importers: east, jingan, west\n');
};
const failing = (where: string): void => {
  installed(where);
  throw new Error('no network');
};

describe('a request', () => {
  it('is completed to the names that the portal shows', () => {
    const { id, name } = checkRequest(root, ASKED);
    expect({ id, name }).toEqual({ id: 'jingan', name: { zh: '静安区', en: 'Jing’an' } });
    expect(checkRequest(root, { ...ASKED, zh: '静安区' }).name.zh).toBe('静安区');
  });

  it.each([
    ['an id that is taken', { id: 'east' }, /a district “east” already/],
    ['the portal’s own folder', { id: 'shell' }, /another meaning/],
    ['capitals and signs', { id: 'Jing-an' }, /“Jing-an” is no id/],
    ['no id', { id: undefined }, /is no id/],
    ['a Chinese name that is none', { zh: 'Jing' }, /--zh “Jing”/],
    ['no Chinese name', { zh: undefined }, /--zh “”: give/],
    ['an English name that is none', { en: '静安' }, /--en “静安”/],
    ['code in a name', { en: "Jing' + evil() + '" }, /--en “/],
    ['a colour that is none', { accent: 'red' }, /--accent “red”/],
    ['no colour', { accent: undefined }, /--accent “”/],
    [
      'an accent that cannot be read',
      { accent: '#e0a090' },
      /2\.19, needs 4\.5[\s\S]*nearest that can is #[0-9a-f]{6}\./,
    ],
    ['a name that is taken', { zh: '东山' }, /“east” already has the name 东山区/],
    ['an English name that is taken', { en: 'West' }, /“west” already has the name/],
    [
      'an id that shared code is full of',
      { id: 'contract' },
      /“contract” stands in shared code, at packages\/kit\/src\/tokens\.ts:1/,
    ],
    ['a Chinese name in shared code', { zh: '暮光' }, /“暮光” stands in shared code/],
  ])('with %s is refused in words, and nothing is written', (_, asked, words) => {
    expect(refusal(asked)).toMatch(words);
  });

  it('is told all that is wrong with it at once', () => {
    const told = refusal({ id: 'A', zh: '', en: '', accent: '' });
    expect(told.split('\n')).toHaveLength(4);
  });

  it('meets a folder that nobody listed, and is told how to be rid of it', () => {
    mkdirSync(join(root, 'apps/jingan'));
    expect(refusal({})).toContain('npm run district -- remove jingan');
  });
});

describe('adding', () => {
  const district = () => checkRequest(root, ASKED);

  it('makes the app, its line in the list at the next port, and what the end-to-end tests need', () => {
    addDistrict(root, district(), installed);
    expect(listedDistricts(root).at(-1)).toEqual({
      id: 'jingan',
      name: { zh: '静安区', en: 'Jing’an' },
      origin: 'http://127.0.0.1:4103',
    });
    expect(JSON.parse(read('apps/jingan/package.json'))).toMatchObject({ name: '@portal/jingan' });
    expect(Object.keys(JSON.parse(read(E2E_MANIFEST)).devDependencies)).toEqual([
      '@portal/east',
      '@portal/jingan',
      '@portal/west',
      'vitest',
    ]);
    expect(read('apps/jingan/Dockerfile')).toContain('apps/jingan/Dockerfile');
    const [deployed, here] = EXAMPLE_FILES.map((file) => JSON.parse(read(file)).districts.at(-1));
    expect(deployed).toMatchObject({ id: 'jingan', origin: 'https://jingan.talent.test' });
    expect(here).toMatchObject({ origin: 'http://127.0.0.1:4203', listen: '127.0.0.1:4203' });
    expect(read('e2e/src/personas/jingan.ts')).toContain("programme: 'jingan/example'");
  });

  it.each([
    ['the installation', () => {}, failing],
    ['a file that should be there', () => rmSync(join(root, E2E_MANIFEST)), installed],
  ])('takes everything back when it fails at %s', (_, spoil, install) => {
    const wanted = district();
    spoil();
    const before = everything(root);
    expect(() => addDistrict(root, wanted, install)).toThrow();
    expect(everything(root)).toEqual(before);
  });
});

describe('the skeleton', () => {
  const files = () => skeleton(checkRequest(root, ASKED));

  it('leaves nothing to fill in, and names no other district', () => {
    for (const [path, text] of files()) {
      expect([path, text.match(/__[A-Z_]+__/)]).toEqual([path, null]);
      for (const { id, name } of listedDistricts(root)) {
        expect(text).not.toContain(`'${id}'`);
        expect(text).not.toContain(shortName(name.zh));
      }
    }
  });

  it('says wherever a reader looks that it is an example', () => {
    const marked = ['policy/document.ts', 'policy/programmes/example.ts', 'src/text/zh.ts'];
    for (const path of marked) expect(files().get(path)).toContain('示例');
    // And in the words by which publishing knows it, and refuses it.
    for (const path of marked.slice(0, 2)) expect(files().get(path)).toContain(EXAMPLE_MARK);
  });

  it('has an index of clauses with real digests', () => {
    const clauses: { id: string; sha256: string }[] = JSON.parse(
      files().get('policy/clauses.json') ?? '',
    );
    expect(clauses.map(({ id }) => id)).toContain('jingan/main/1.1');
    expect(new Set(clauses.map(({ sha256 }) => sha256)).size).toBe(clauses.length);
  });
});

describe('removing', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const commit = () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'all');
  };
  const reinstalled = (where: string): void =>
    writeFileSync(join(where, LOCK_FILE), 'importers: east, west\n');

  it('takes back all that adding made, to the byte', () => {
    const before = everything(root);
    addDistrict(root, checkRequest(root, ASKED), installed);
    removeDistrict(root, 'jingan', reinstalled);
    expect(everything(root)).toEqual(before);
  });

  it('of a district in the middle moves the ports of those after it', () => {
    addDistrict(root, checkRequest(root, ASKED), installed);
    removeDistrict(root, 'east', reinstalled);
    expect(listedDistricts(root).map(({ id, origin }) => `${id} ${origin.slice(-4)}`)).toEqual([
      'west 4101',
      'jingan 4102',
    ]);
  });

  it('puts everything back when it fails', () => {
    addDistrict(root, checkRequest(root, ASKED), installed);
    const before = everything(root);
    expect(() => removeDistrict(root, 'jingan', failing)).toThrow('no network');
    expect(everything(root)).toEqual(before);
  });

  it('is refused while work there is not committed, and names it', () => {
    addDistrict(root, checkRequest(root, ASKED), installed);
    commit();
    expect(checkRemoval(root, 'jingan', false)).toBe('jingan');
    writeFileSync(join(root, 'apps/jingan/policy/new.ts'), '');
    expect(() => checkRemoval(root, 'jingan', false)).toThrow(
      /apps\/jingan\/policy\/new\.ts[\s\S]*--discard/,
    );
    expect(checkRemoval(root, 'jingan', true)).toBe('jingan');
  });

  it('is refused where nobody can say what is committed', () => {
    expect(() => checkRemoval(root, 'east', false)).toThrow(/git cannot say/);
  });

  it.each([undefined, 'nowhere', 'shell', '../packages', ''])('of %j is refused', (id) => {
    expect(() => checkRemoval(root, id, true)).toThrow(/there are: east, west/);
  });

  it('clears what a killed addition left, which no list names', () => {
    addDistrict(root, checkRequest(root, ASKED), installed);
    writeFileSync(join(root, LIST_FILE), read(LIST_FILE).replaceAll('jingan', 'other'));
    expect(checkRemoval(root, 'jingan', true)).toBe('jingan');
  });

  it('tells which files still name the district', () => {
    writeFileSync(join(root, 'e2e/walk.test.ts'), "visit('/d/jingan');\n");
    commit();
    expect(filesNaming(root, 'jingan', '静安区')).toEqual(['e2e/walk.test.ts']);
  });
});
