import type { Page } from 'playwright-core';

export interface SharedModule {
  /** As packages import it: `react/jsx-runtime`. */
  name: string;
  /** The builds that brought a version of it that is in use. */
  from: string[];
}

/** Who brought what the builds on a page share: what the federation itself knows. */
export function sharedInUse(page: Page): Promise<SharedModule[]> {
  return page.evaluate(() => {
    const { __FEDERATION__: federation } = globalThis as typeof globalThis & {
      __FEDERATION__: {
        __SHARE__: Record<
          string,
          { default: Record<string, Record<string, { from: string; loaded?: boolean }>> }
        >;
      };
    };
    return Object.values(federation.__SHARE__).flatMap((scope) =>
      Object.entries(scope.default).map(([name, versions]) => ({
        name,
        from: Object.values(versions)
          .filter(({ loaded }) => loaded)
          .map(({ from }) => from),
      })),
    );
  });
}
