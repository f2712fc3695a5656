import type { KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKey, type ReleaseRoot, releaseRoot } from '../release/index.ts';
import { type BuildOptions, districtBuild, type ShellOptions, shellBuild } from './builds.ts';

/** A release root in a temporary folder, with the invented district “north” registered, and a clock to set. */
export interface TestRoot extends ReleaseRoot, Disposable {
  key: KeyObject;
  /** A folder beside it for what is not published yet. */
  builds: string;
  /** Sets the clock: an instant in ISO form. */
  setTime(instant: string): void;
  /** Makes a build of a district and publishes it; its name. */
  published(options?: BuildOptions): Promise<string>;
  /** Makes, publishes and promotes a build; its name. */
  current(options?: BuildOptions): Promise<string>;
  /** Makes a build of the shell and publishes it; its name. */
  publishedShell(options?: ShellOptions): Promise<string>;
}

export const NORTH = { origin: 'http://127.0.0.1:4101', name: { zh: '北区', en: 'North' } };

export async function temporaryRoot(): Promise<TestRoot> {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const key = newKey();
  let time: Date | undefined;
  const root = releaseRoot(join(folder, 'root'), {
    key,
    now: () => time ?? new Date(),
    wait: 15_000,
  });
  await root.init({ health: '/health' });
  await root.register('north', NORTH);
  const builds = join(folder, 'builds');
  const published = async (options?: BuildOptions): Promise<string> => {
    const build = await districtBuild(builds, options);
    return (await root.publish(build.district, build.folder)).build;
  };
  return {
    ...root,
    key,
    builds,
    setTime(instant) {
      time = new Date(instant);
    },
    published,
    async current(options) {
      const build = await published(options);
      await root.promote('north', build);
      return build;
    },
    async publishedShell(options) {
      const build = await shellBuild(builds, options);
      return (await root.publishShell(build.folder)).build;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
