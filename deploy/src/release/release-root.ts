import type { PublicKey, Registry, RegistryEntry } from '@portal/district-kit/registry';
import type { ShellWeights } from './check/budgets.ts';
import { contextOf, type RootOptions } from './context.ts';
import { type Registration, register, unregister } from './districts.ts';
import { type Collected, collectGarbage, type GcOptions } from './gc.ts';
import { type HealthReport, healthOf } from './health/health.ts';
import type { Lines } from './health/log.ts';
import {
  type Done,
  type PromoteOptions,
  promote,
  promoteDue,
  rollback,
  withdraw,
} from './promote.ts';
import { type Published, type PublishOptions, publish } from './publish.ts';
import { readRegistry } from './registry-file.ts';
import { promoteShell, publishShell, rollbackShell, type ShellDone } from './shell/shells.ts';
import { type Status, statusOf } from './status.ts';
import { distrust, type InitOptions, init, signAgain, trust } from './trust.ts';
import { type Verified, verifyRoot } from './verify.ts';

/**
 * A release root: a folder that web servers serve, or that is copied to an object store. Everything that changes it
 * goes through here; what is refused has changed nothing (see errors.ts for what is thrown).
 */
export interface ReleaseRoot {
  readonly folder: string;
  /** Makes the root, with the key that it is opened with. */
  init(options?: InitOptions): Promise<PublicKey>;
  trust(key: PublicKey): Promise<void>;
  distrust(id: string): Promise<void>;
  /** Signs the registry anew, with a number above this one too; the new number. */
  sign(above?: number): Promise<number>;
  register(district: string, registration: Registration): Promise<void>;
  /** The entry that it had. */
  unregister(district: string): Promise<RegistryEntry>;
  /** @param folder a build, as "release build" or the bundler leaves it */
  publish(district: string, folder: string, options?: PublishOptions): Promise<Published>;
  promote(district: string, build: string, options?: PromoteOptions): Promise<Done>;
  promoteDue(): Promise<Done>;
  rollback(district: string): Promise<Done>;
  withdraw(district: string, build?: string): Promise<Done>;
  publishShell(folder: string, budget?: ShellWeights): Promise<Published>;
  promoteShell(build: string): Promise<ShellDone>;
  rollbackShell(): Promise<ShellDone>;
  registry(): Promise<Registry>;
  status(): Promise<Status>;
  gc(options?: GcOptions): Promise<Collected>;
  verify(): Promise<Verified>;
  /** @param lines of the web server's health log */
  health(lines: Lines, options?: { pause?: boolean | undefined }): Promise<HealthReport>;
}

/**
 * Opens a release root; nothing is read before it is asked for.
 * @example
 * const root = releaseRoot('/srv/portal', { key: readKey('registry.pem') });
 * const { build } = await root.publish('north', 'out/releases/north/0123456789');
 * await root.promote('north', build, { canary: 10 });
 */
export function releaseRoot(folder: string, options: RootOptions = {}): ReleaseRoot {
  const context = contextOf(folder, options);
  return {
    folder,
    init: (given) => init(context, given),
    trust: (key) => trust(context, key),
    distrust: (id) => distrust(context, id),
    sign: (above) => signAgain(context, above),
    register: (district, registration) => register(context, district, registration),
    unregister: (district) => unregister(context, district),
    publish: (district, build, given) => publish(context, district, build, given),
    promote: (district, build, given) => promote(context, district, build, given),
    promoteDue: () => promoteDue(context),
    rollback: (district) => rollback(context, district),
    withdraw: (district, build) => withdraw(context, district, build),
    publishShell: (build, budget) => publishShell(context, build, budget),
    promoteShell: (build) => promoteShell(context, build),
    rollbackShell: () => rollbackShell(context),
    registry: () => readRegistry(context),
    status: () => statusOf(context),
    gc: (given) => collectGarbage(context, given),
    verify: () => verifyRoot(context),
    health: (lines, given) => healthOf(context, lines, given),
  };
}
