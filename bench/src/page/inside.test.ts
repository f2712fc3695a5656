import { describe, expect, test } from 'vitest';
import { duplicatesIn, packagesIn, scriptsOf } from './inside.ts';

const REACT = 'node_modules/react/index.js';
const RULE = 'packages/rules-core/src/rule.ts';
const host = { 'static/js/index.0123456789.js': { [REACT]: 300, [RULE]: 100 } };
const district = {
  'static/js/async/1.0123456789.js': { [RULE]: 100, 'apps/north/src/district.tsx': 50 },
};
const HOST = 'https://portal.test/static/js/index.0123456789.js';
const DISTRICT = 'https://north.test/north/abcdef0123/static/js/async/1.0123456789.js';

describe('what is in the scripts of a page', () => {
  const scripts = scriptsOf({ [HOST]: 200, [DISTRICT]: 60 }, [host, district]);

  test('a module that two scripts bring is there twice', () => {
    expect(duplicatesIn(scripts)).toEqual({ 'packages/rules-core': { modules: 1, bytes: 100 } });
    expect(duplicatesIn(scripts.slice(0, 1))).toEqual({});
  });

  test('each package has its share of what travels, the heaviest first', () => {
    expect(packagesIn(scripts)).toEqual([
      { name: 'react', bytes: 300, gzip: 150 },
      { name: 'packages/rules-core', bytes: 200, gzip: 90 },
      { name: 'apps/north', bytes: 50, gzip: 20 },
    ]);
  });
});

test('a first script may have another digest in its name, a late one must be of the same build', () => {
  expect(scriptsOf({ [HOST.replace('0123456789', 'aaaaaaaaaa')]: 1 }, [host])).toHaveLength(1);
  expect(() => scriptsOf({ [DISTRICT.replace('1.0123', '1.aaaa')]: 1 }, [district])).toThrow(
    'was built from other sources',
  );
});
