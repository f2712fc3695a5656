import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Deployment, listensOf } from './deployment.ts';
import { findNginx } from './find-nginx.ts';
import { type ExtraLines, renderNginx } from './render.ts';

/** nginx did not take its configuration, or did not start or stop; the message has its own words. */
export class NginxError extends Error {
  override name = 'NginxError';
}

export interface NginxOptions {
  /** Its `logs` are not used: this nginx writes into a folder of its own. */
  deployment: Deployment;
  extra?: ExtraLines;
}

export interface RunningNginx {
  /** The portal's origin. */
  readonly portal: string;
  /** The origin of a district. */
  district(id: string): string;
  /**
   * Takes new raw lines, or none, and comes back when only the new configuration answers. Files of the release root
   * are read for each answer anyway.
   * @throws NginxError, and the configuration before stays in force
   */
  reload(extra?: ExtraLines): Promise<void>;
  /** Ends it at once, open connections included. */
  stop(): Promise<void>;
  /** What stands in the error log. */
  errorLog(): string;
  /** What stands in the health log: lines of `hour path`. */
  healthLog(): string;
  /** The process id of its master; signals sent to it are nginx's own (`kill -STOP` makes a server that hangs). */
  readonly pid: number;
}

/** How long nginx may take to begin, to change over and to end, on a machine that is busy with other tests. */
const PATIENCE_MS = 30_000;

/**
 * Serves a release root with the system's nginx, as the deployment says, on addresses of this machine.
 * @throws NginxError, NoNginxError
 * @example
 * const deployment = await localDeployment({ releaseRoot, districts: ['north'] });
 * const nginx = await startNginx({ deployment });
 * await fetch(`${nginx.district('north')}/north/`);
 * await nginx.stop();
 */
export async function startNginx({ deployment, extra }: NginxOptions): Promise<RunningNginx> {
  const program = findNginx();
  const folder = mkdtempSync(join(tmpdir(), 'portal-nginx-'));
  const logs = { error: join(folder, 'error.log'), health: join(folder, 'health.log') };
  const config = join(folder, 'nginx.conf');
  const args = ['-p', folder, '-c', config, '-e', logs.error];
  const errorLog = (): string => (existsSync(logs.error) ? readFileSync(logs.error, 'utf8') : '');

  const configure = (lines: ExtraLines | undefined): void => {
    const before = existsSync(config) ? readFileSync(config, 'utf8') : undefined;
    writeFileSync(config, configuration({ ...deployment, logs }, folder, lines));
    const test = spawnSync(program, ['-t', '-q', ...args], { encoding: 'utf8' });
    if (test.status === 0) return;
    const said = (test.error?.message ?? test.stderr.trim()) || errorLog();
    if (before !== undefined) writeFileSync(config, before);
    throw new NginxError(`nginx does not take its configuration:\n${said}`);
  };

  let master: ChildProcess;
  try {
    configure(extra);
    master = spawn(program, args, { stdio: 'ignore' });
    await started(master, deployment, errorLog);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  const { pid } = master;
  if (pid === undefined) throw new NginxError('nginx has no process id.');
  const watch = endWithUs(pid, folder);

  return {
    pid,
    portal: deployment.portal.origin,
    district(id) {
      const found = deployment.districts.find((district) => district.id === id);
      if (!found) throw new RangeError(`There is no district "${id}" in the deployment.`);
      return found.origin;
    },
    async reload(lines) {
      configure(lines);
      const before = errorLog().length;
      master.kill('SIGHUP');
      // The old worker says so just before it takes no more connections; until then either may answer.
      await until(
        () => errorLog().slice(before).includes('gracefully shutting down'),
        () => `nginx did not take its new configuration:\n${errorLog().slice(before)}`,
      );
    },
    async stop() {
      watch.kill();
      await stopped(master);
      rmSync(folder, { recursive: true, force: true });
    },
    errorLog,
    healthLog: () => (existsSync(logs.health) ? readFileSync(logs.health, 'utf8') : ''),
  };
}

/**
 * Whoever ends without stopping nginx, by whatever signal, leaves no server behind: a shell waits for the end of a pipe
 * that only this process holds.
 */
function endWithUs(master: number, folder: string): ChildProcess {
  return spawn(
    'sh',
    ['-c', 'cat > /dev/null; kill "$1"; sleep 1; rm -rf "$2"', 'sh', String(master), folder],
    // In a group of its own, so that Ctrl+C does not end it before the one it watches.
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
}

function configuration(deployment: Deployment, run: string, extra: ExtraLines = {}): string {
  const { username, uid } = userInfo();
  return renderNginx(deployment, {
    run,
    extra,
    // Root's nginx gives its workers to another user, who could not read a test's folder.
    ...(uid === 0 ? { user: username } : {}),
    // One, so that there is one to wait for at a change.
    workers: 1,
    // What it says of its workers is how a change is seen.
    errorLevel: 'notice',
  });
}

async function started(
  master: ChildProcess,
  deployment: Deployment,
  errorLog: () => string,
): Promise<void> {
  let failure: Error | undefined;
  master.once('error', (error) => {
    failure = error;
  });
  const [listen = ''] = listensOf(deployment.portal);
  await until(
    async () => {
      if (failure) throw new NginxError(`nginx cannot be run: ${failure.message}`);
      if (master.exitCode !== null) throw new NginxError(`nginx ended at once:\n${errorLog()}`);
      return (await answers(listen)) && errorLog().includes('start worker process ');
    },
    () => `nginx does not answer at ${listen}:\n${errorLog()}`,
  );
}

function answers(listen: string): Promise<boolean> {
  const at = listen.lastIndexOf(':');
  const host = at < 0 ? '127.0.0.1' : listen.slice(0, at).replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(listen.slice(at + 1)) });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function stopped(master: ChildProcess): Promise<void> {
  if (master.exitCode !== null || master.signalCode !== null) return;
  const ended = once(master, 'exit');
  master.kill('SIGTERM');
  // A master that was held up (`kill -STOP`) hears nothing before it goes on.
  master.kill('SIGCONT');
  const late = new AbortController();
  const outcome = await Promise.race([
    ended,
    wait(PATIENCE_MS, 'late' as const, { signal: late.signal }),
  ]);
  late.abort();
  if (outcome === 'late') throw new NginxError(`nginx (process ${master.pid}) does not stop.`);
}

async function until(
  isSo: () => boolean | Promise<boolean>,
  complaint: () => string,
): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(20)) {
    if (await isSo()) return;
  }
  throw new NginxError(complaint());
}
