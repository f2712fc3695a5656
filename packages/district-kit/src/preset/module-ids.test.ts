import { expect, test } from 'vitest';
import { placeless, shortIds } from './module-ids.ts';

test('a module is called the same wherever the workspace lies', () => {
  const at = (root: string): string =>
    placeless(
      `consume shared module (default) react@^19 (strict) (fallback: ${root}/node_modules/react/index.js)` +
        `|data:text/javascript,import ${encodeURIComponent(`"${root}/node_modules/runtime.js"`)}`,
      root,
    );
  expect(at('/home/a b/portal')).toBe(at('/srv/portal'));
  expect(at('/srv/portal')).not.toContain('portal');
});

test('short names differ, are short, and depend on nothing but the names', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `./src/part-${index}.ts`);
  const ids = shortIds(names);
  expect(new Set(ids).size).toBe(names.length);
  expect(ids[0]?.length).toBeLessThanOrEqual(6);
  expect(shortIds([...names].reverse())).toEqual([...ids].reverse());
});

test('a name that two modules have is told', () => {
  expect(() => shortIds(['a', 'b', 'a'])).toThrow('"a"');
});
