import type { RsbuildPlugin, Rspack } from '@rsbuild/core';

/** A file of the federation's, as its plugin names it: absolute, and written for `require`. */
const FOR_REQUIRE = /([\\/]@module-federation[\\/].+)\.cjs$/;

/**
 * Takes the federation's runtime in the form written for `import`. Its plugin names the files written for `require`, of
 * which a bundler can leave nothing out, also not what the plugin's own switches leave unused; and each district brings
 * that runtime along.
 */
export const federationRuntimePlugin: RsbuildPlugin = {
  name: 'portal:federation-runtime',
  setup(api) {
    api.modifyRspackConfig((_, { appendPlugins, rspack }) => {
      appendPlugins([
        new rspack.NormalModuleReplacementPlugin(FOR_REQUIRE, (asked) => {
          asked.request = forImport(asked.request);
        }),
        new ImportedRuntime(),
      ]);
    });
  },
};

class ImportedRuntime {
  apply(compiler: Rspack.Compiler): void {
    // After the federation's plugin, which sets them at the same moment.
    compiler.hooks.afterPlugins.tap({ name: 'portal:federation-runtime', stage: 1 }, () => {
      const { alias } = compiler.options.resolve;
      if (!alias) return;
      for (const [name, file] of Object.entries(alias))
        if (typeof file === 'string') Object.assign(alias, { [name]: forImport(file) });
    });
  }
}

/** The same module's file that is written for `import`; any other file as it is. */
export function forImport(file: string): string {
  return file.replace(FOR_REQUIRE, '$1.js');
}
