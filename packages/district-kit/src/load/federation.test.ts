import { createInstance } from '@module-federation/runtime';
import { expect, test } from 'vitest';
import { pageFederation } from './federation.ts';

test('a script that nobody has vouched for is not asked for, whatever makes the federation want it', () => {
  const host = createInstance({ name: 'federation_test_host', remotes: [] });
  pageFederation('federation_test_host');
  const url = 'https://north.test/north/0123456789/static/js/entry.0123456789.js';
  expect(() => host.loaderHook.lifecycle.createScript.emit({ url })).toThrow(
    `${url} is no entry of a build that was checked.`,
  );
});
