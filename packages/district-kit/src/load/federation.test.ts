import { createInstance, getInstance } from '@module-federation/runtime';
import { expect, test } from 'vitest';
import { hostFederation, pageFederation } from './federation.ts';

test('a script that nobody has vouched for is not asked for, whatever makes the federation want it', () => {
  const host = createInstance({ name: 'federation_test_host', remotes: [] });
  pageFederation('federation_test_host');
  const url = 'https://north.test/north/0123456789/static/js/entry.0123456789.js';
  expect(() => host.loaderHook.lifecycle.createScript.emit({ url })).toThrow(
    `${url} is no entry of a build that was checked.`,
  );
});

test('a host brings the very modules that it has', async () => {
  const kit = { name: 'the kit' };
  hostFederation('federation_test_late_host', { kit: { version: '1.2.3', module: kit } });
  const host = getInstance(({ name }) => name === 'federation_test_late_host');
  const brought = await host?.loadShare('kit');
  expect(brought ? brought() : undefined).toBe(kit);
  expect(host?.shareScopeMap.default?.kit).toHaveProperty(['1.2.3', 'loaded'], true);
});
