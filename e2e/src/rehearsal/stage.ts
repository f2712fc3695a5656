import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDeployment, type RunningNginx, startNginx } from '@portal/deploy/nginx';
import { newKey, type ReleaseRoot, releaseRoot } from '@portal/deploy/release';
import { releaseOf } from '@portal/district-kit/build-folder';
import { type Gate, openGate } from '../faults/site/gate.ts';
import { buildChanged } from './second-build.ts';

const repository = join(import.meta.dirname, '../../..');

/** The district that ships two builds, and one that does not. */
export const SHIPS = 'qingpu';
export const STAYS = 'changning';

/** What is written in the menu of the first build, and of the second. */
export const MENU = { first: 'Class finder', second: 'Class finder, second edition' } as const;

/** A release root that is served, with a shell, a district that stays as it is, and two builds of one that ships. */
export interface Stage {
  releases: ReleaseRoot;
  /** The portal's address. */
  origin: string;
  /** The way to the portal's server, whose clock can be put on. */
  portal: Gate;
  nginx: RunningNginx;
  /** Two folders of the district that ships, as its team has built them. */
  folders: { first: string; second: string };
  /** The names of those builds. */
  builds: { first: string; second: string };
  /** The root as whoever opens it at another time finds it. */
  at(time: Date): ReleaseRoot;
  close(): Promise<void>;
}

/** Makes the release root as a new deployment does, and publishes the shell and the district that stays. */
export async function setStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  const second = buildChanged(SHIPS, {
    file: `apps/${SHIPS}/src/definition.ts`,
    from: `en: '${MENU.first}'`,
    to: `en: '${MENU.second}'`,
  });
  const key = newKey();
  const releases = releaseRoot(folder, { key });
  await releases.init({ health: '/health' });

  const deployment = await localDeployment({ releaseRoot: folder, districts: [SHIPS, STAYS] });
  const portal = await openGate(Number(new URL(deployment.portal.origin).port));
  const nginx = await startNginx({
    deployment: { ...deployment, portal: { ...deployment.portal, origin: portal.origin } },
  });

  const shell = await releases.publishShell(dist('shell'));
  await releases.promoteShell(shell.build);
  for (const id of [SHIPS, STAYS])
    await releases.register(id, { origin: nginx.district(id), name: nameOf(id) });
  const stays = await releases.publish(STAYS, dist(STAYS));
  await releases.promote(STAYS, stays.build);

  const folders = { first: dist(SHIPS), second: second.dist };
  return {
    releases,
    origin: portal.origin,
    portal,
    nginx,
    folders,
    builds: { first: releaseOf(folders.first).build, second: releaseOf(folders.second).build },
    at: (time) => releaseRoot(folder, { key, now: () => time }),
    async close() {
      await portal.close();
      await nginx.stop();
      second.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

function dist(app: string): string {
  const folder = join(repository, 'apps', app, 'dist');
  if (!existsSync(join(folder, 'release.json')))
    throw new Error(
      `${folder} has no release.json; build it first: npm run build -- --filter=@portal/${app}`,
    );
  return folder;
}

function nameOf(id: string): { zh: string; en: string } {
  const { district } = JSON.parse(readFileSync(join(dist(id), 'policy.json'), 'utf8'));
  return district.name;
}
