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

test('what is only for the same version is handed to code that was built with it, and to no other', async () => {
  const rules = { name: 'the host’s rules' };
  hostFederation('federation_test_same_host', {
    rules: { version: '0.0.0-sa', module: rules, onlySame: true },
  });
  const host = getInstance(({ name }) => name === 'federation_test_same_host');
  const got = async (district: string, version: string): Promise<unknown> => {
    const own = { name: `the rules of ${district}` };
    const guest = createInstance({
      name: district,
      remotes: [],
      shareStrategy: 'loaded-first',
      shared: {
        rules: {
          version,
          get: async () => () => own,
          shareConfig: { singleton: false, requiredVersion: version },
        },
      },
    });
    // As the entry of a district does when a host takes it in.
    guest.initShareScopeMap('default', host?.shareScopeMap.default ?? {});
    const factory = await guest.loadShare<unknown>('rules');
    return factory ? factory() : undefined;
  };
  expect(await got('north', '0.0.0-sa')).toBe(rules);
  expect(await got('south', '0.0.0-sb')).toEqual({ name: 'the rules of south' });
  // Whoever comes later and is made of the same takes what is there.
  expect(await got('east', '0.0.0-sb')).toEqual({ name: 'the rules of south' });
});
