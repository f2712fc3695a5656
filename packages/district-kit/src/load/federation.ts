import { getInstance, type ModuleFederationRuntimePlugin } from '@module-federation/runtime';
import { LoadFailure } from './failure.ts';
import { loadStyles } from './load-styles.ts';
import type { FederatedEntry } from './manifest.ts';

/** A district's code as the loader has found it, with the digests that each file must have. */
export interface FederatedCode extends Omit<FederatedEntry, 'styles'> {
  integrity: string;
  styles: readonly PublishedFile[];
}

/** A file by its whole address, and what it must be. */
export interface PublishedFile {
  url: string;
  integrity: string;
}

/** Where code comes from: the federation in a browser. Rejects when the module cannot be had. */
export interface CodeSource {
  /** What the page brings for all code on it, by name, with its version; absent: nobody knows. */
  readonly shared?: Readonly<Record<string, string>>;
  load(code: FederatedCode, expose: string): Promise<unknown>;
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
  const integrities = new Map<string, string>();
  host.registerPlugins([checkedScripts(integrities)]);
  const known = new Set<string>();
  return {
    shared: Object.fromEntries(
      Object.entries(host.options.shared).flatMap(([name, [brought]]) =>
        brought ? [[name, brought.version] as const] : [],
      ),
    ),
    async load({ name, globalName, entry, integrity, styles }, expose) {
      integrities.set(entry, integrity);
      const remote = { name, entry, entryGlobalName: globalName, type: 'global' } as const;
      // What has failed under this name must not be used again, nor what another build has left there.
      host.registerRemotes([remote], { force: known.has(name) });
      known.add(name);
      const [module] = await Promise.all([
        host.loadRemote(`${name}/${expose.replace(/^\.\//, '')}`),
        loadStyles(styles),
      ]);
      if (module === null)
        throw new LoadFailure('code', `${entry} handed over nothing for "${expose}".`);
      return module;
    },
  };
}

function checkedScripts(integrities: ReadonlyMap<string, string>): ModuleFederationRuntimePlugin {
  return {
    name: 'portal-checked-scripts',
    createScript({ url }) {
      const integrity = integrities.get(url);
      // Whatever makes the federation ask for another address than that of an entry: nobody has vouched for it.
      if (integrity === undefined)
        throw new LoadFailure('integrity', `${url} is no entry of a build that was checked.`);
      const script = document.createElement('script');
      script.src = url;
      script.async = true;
      // Without it no digest is looked at, and a script that throws reports “Script error.” and nothing else.
      script.crossOrigin = 'anonymous';
      script.integrity = integrity;
      // The loader's own deadline comes first.
      return { script, timeout: 60_000 };
    },
  };
}
