import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

/** The district-kit of this repository, and the district made for its tests: small, and with a page that breaks. */
const KIT = join(repository, 'packages/district-kit');
export const NORTH = join(KIT, 'fixtures/north');

/**
 * Builds an app in its folder, as it is published.
 * @param kit the district-kit whose bundler builds it, where the app is a copy that stands elsewhere
 * @returns the folder of the build
 * @throws Error with what the build said
 */
export function buildApp(app: string, kit = KIT): string {
  const rsbuild = join(kit, 'node_modules/@rsbuild/core/bin/rsbuild.js');
  try {
    execFileSync(process.execPath, [rsbuild, 'build'], {
      cwd: app,
      stdio: 'pipe',
      env: { ...process.env, NODE_ENV: 'production' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`${app} cannot be built:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
  return join(app, 'dist');
}
