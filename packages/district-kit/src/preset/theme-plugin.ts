import type { RsbuildPlugin } from '@rsbuild/core';

/**
 * Lets a district's theme hold in what this build has mounted, whatever another build of the district has left on the
 * page: `[data-district="north"]` counts less than the same with the build's name. What the portal itself shows of
 * the district keeps to the plain form.
 */
export function themePlugin({ id, build }: { id: string; build: string }): RsbuildPlugin {
  return {
    name: 'portal:theme',
    setup(api) {
      // Before the bundler's own work on style sheets.
      api.transform({ test: /\.css$/, order: 'pre' }, ({ code }) => withBuild(code, id, build));
    },
  };
}

/** A style sheet in which each rule for a district as a whole is one for this build of it as well. */
export function withBuild(css: string, id: string, build: string): string {
  return css.replaceAll(
    new RegExp(`\\[data-district=(["'])${id}\\1\\](?=\\s*[,{])`, 'g'),
    (district) => `${district}, ${district}[data-build="${build}"]`,
  );
}
