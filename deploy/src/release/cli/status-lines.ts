import { columns } from '@portal/rules-core/command-line';
import type { DistrictStatus, ShownBuild, Status } from '../status.ts';

/** A status as a table, and what it cannot hold below. */
export function statusLines({ sequence, issuedAt, before, districts, shells }: Status): string[] {
  const head = ['district', 'current', 'previous', 'canary', 'scheduled', 'others'];
  const rows = districts.map(({ id, current, previous, canary, scheduled, others }) => [
    id,
    shown(current),
    shown(previous),
    canary ? `${shown(canary)} ${canary.percent} %${canary.paused ? ' paused' : ''}` : '–',
    scheduled ? `${shown(scheduled)} ${scheduled.from}` : '–',
    others.map(({ build }) => build).join(' ') || '–',
  ]);
  return [
    `registry ${sequence}, issued ${issuedAt}`,
    before ? `registry before ${before.sequence}, issued ${before.issuedAt}` : 'no registry before',
    '',
    ...columns([head, ...rows], ''),
    '',
    ...(shells.length === 0
      ? ['no shell is live']
      : columns(
          [
            ['shell', 'build', 'contracts'],
            ...shells.map((shell) => [
              shell.role,
              shown(shell),
              `${shell.contracts.from} to ${shell.contracts.to}`,
            ]),
          ],
          '',
        )),
    ...districts.flatMap(notes),
  ];
}

function shown(build: Pick<ShownBuild, 'build' | 'missing'> | undefined): string {
  if (!build) return '–';
  return build.missing ? `${build.build} (missing)` : build.build;
}

function notes({ id, canary }: DistrictStatus): string[] {
  return canary?.paused
    ? ['', `Canary ${canary.build} of "${id}" is paused: ${canary.paused}`]
    : [];
}
