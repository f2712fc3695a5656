import { getInstance, type ModuleFederationRuntimePlugin } from '@module-federation/runtime';
import { LoadFailure } from './failure.ts';
import type { FederatedEntry } from './manifest.ts';

/** Where code comes from: the federation in a browser. Rejects when the module cannot be had. */
export interface CodeSource {
  load(entry: FederatedEntry, expose: string, options: { again: boolean }): Promise<unknown>;
}

/**
 * The federation of the page, as its host's build has set it up under `hostName`. The entry script is asked for by
 * its own address: the federation itself would fetch the manifest a second time, without checks or a deadline.
 */
export function pageFederation(hostName: string): CodeSource {
  const host = getInstance((instance) => instance.name === hostName);
  if (!host)
    throw new Error(
      `There is no federation host "${hostName}" on this page; the name must be the one in its build.`,
    );
  host.registerPlugins([scriptsTellTheirErrors]);
  return {
    async load({ name, globalName, entry }, expose, { again }) {
      host.registerRemotes([{ name, entry, entryGlobalName: globalName, type: 'global' }], {
        force: again,
      });
      const module = await host.loadRemote(`${name}/${expose.replace(/^\.\//, '')}`);
      if (module === null)
        throw new LoadFailure('code', `${entry} handed over nothing for "${expose}".`);
      return module;
    },
  };
}

// A script of another origin that throws reports “Script error.” and nothing else, unless it was asked for so.
const scriptsTellTheirErrors: ModuleFederationRuntimePlugin = {
  name: 'portal-cross-origin-scripts',
  createScript({ url }) {
    const script = document.createElement('script');
    script.src = url;
    script.async = true;
    script.crossOrigin = 'anonymous';
    return { script, timeout: 10_000 };
  },
};
