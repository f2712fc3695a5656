import {
  createInstance,
  getInstance,
  type ModuleFederation,
  type ModuleFederationRuntimePlugin,
} from '@module-federation/runtime';
import type { CodeSource } from './code-source.ts';
import { LoadFailure } from './failure.ts';
import { loadStyles } from './load-styles.ts';
import type { OwnCopy } from './manifest.ts';
import { preloadScripts } from './preload-scripts.ts';

/** A module that a host brings for all code on its page. */
export interface BroughtModule {
  version: string;
  module: object;
  /** Only for code that was built with this very version; other code runs its own beside it. */
  onlySame?: boolean;
}

/**
 * A host whose build knows nothing of the federation: it is set up when the first district is opened, with modules
 * that the page has already, so that the pages before it need neither its runtime nor all of what is shared.
 * @param brought by the name that districts import it by
 */
export function hostFederation(
  name: string,
  brought: Readonly<Record<string, BroughtModule>>,
): CodeSource {
  const host = createInstance({
    name,
    remotes: [],
    // As in the districts' own builds: what is on the page already is taken.
    shareStrategy: 'loaded-first',
    shared: Object.fromEntries(
      Object.entries(brought).map(([id, { version, module, onlySame = false }]) => [
        id,
        {
          version,
          lib: () => module,
          shareConfig: onlySame
            ? { singleton: false, requiredVersion: version }
            : { singleton: true, requiredVersion: `^${version}` },
        },
      ]),
    ),
  });
  return sourceOf(host);
}

/**
 * The federation of the page, as its host's build has set it up under `hostName`.
 * @throws Error where the build has set up none
 */
export function pageFederation(hostName: string): CodeSource {
  const host = getInstance((instance) => instance.name === hostName);
  if (!host)
    throw new Error(
      `There is no federation host "${hostName}" on this page; the name must be the one in its build.`,
    );
  return sourceOf(host);
}

/**
 * The entry script is asked for by its own address: the federation itself would fetch the manifest a second time,
 * without checks or a deadline.
 */
function sourceOf(host: ModuleFederation): CodeSource {
  const integrities = new Map<string, string>();
  host.registerPlugins([checkedScripts(integrities)]);
  const known = new Set<string>();
  return {
    shared: Object.fromEntries(
      Object.entries(host.options.shared).flatMap(([name, [brought]]) =>
        brought ? [[name, brought.version] as const] : [],
      ),
    ),
    async load({ name, globalName, entry, integrity, styles, scripts, copies }, expose, signal) {
      integrities.set(entry, integrity);
      const own = copies.filter((copy) => !hasLoaded(host, copy));
      preloadScripts([...scripts, ...own.flatMap((copy) => copy.scripts)], signal);
      const remote = { name, entry, entryGlobalName: globalName, type: 'global' } as const;
      // What has failed under this name must not be used again, nor what another build has left there.
      host.registerRemotes([remote], { force: known.has(name) });
      known.add(name);
      const [module] = await Promise.all([
        host.loadRemote(`${name}/${expose.replace(/^\.\//, '')}`),
        loadStyles([...styles, ...own.flatMap((copy) => copy.styles)]),
      ]);
      if (module === null)
        throw new LoadFailure('code', `${entry} handed over nothing for "${expose}".`);
      return module;
    },
  };
}

/** Whether the page has a module in this very version, brought by its host or by a district before. */
function hasLoaded(
  { shareScopeMap }: ModuleFederation,
  { name, version }: Pick<OwnCopy, 'name' | 'version'>,
): boolean {
  return Boolean(shareScopeMap.default?.[name]?.[version]?.loaded);
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
