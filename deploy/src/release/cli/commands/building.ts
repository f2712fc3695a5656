import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { columns } from '@portal/rules-core/command-line';
import { appFolder, buildApp, newestRelease } from '../../build/build-app.ts';
import {
  budgetLines,
  commonBudgets,
  districtBudget,
  kB,
  type ShellWeights,
  type Weights,
} from '../../check/budgets.ts';
import { districtWeights, entryOf } from '../../check/district-check.ts';
import { shellWeights } from '../../check/shell-check.ts';
import { BadInput } from '../../errors.ts';
import { exists } from '../../files.ts';
import { RESERVED } from '../../layout.ts';
import { releaseIn } from '../../published-build.ts';
import { shellReleaseIn } from '../../shell/shells.ts';
import { type Command, EXIT, JSON_OPTION, ROOT, type Surroundings } from '../command.ts';
import { openRoot, operand } from '../open.ts';

export const build: Command = {
  name: 'build',
  summary: 'Build an app, and make a release of it.',
  usage: '<district|shell> [--json]',
  description:
    'Builds the app and copies what came of it to out/releases/<app>/<build>/, with the commit it was made from and\n' +
    'packed copies (gzip, brotli) beside its files. Prints the folder, and what it weighs against its budgets.\n' +
    'Equal sources make equal bytes: whoever builds the same commit gets the same folder.',
  options: { json: JSON_OPTION },
  operands: [1, 1],
  examples: ['build north', 'build shell'],
  run: async (given, surroundings) => {
    const app = operand(given, 0);
    const { out, err, repository } = surroundings;
    const { folder, release, commit, packed, already } = await buildApp(repository, app);
    if (commit.commit === null)
      err(`Warning: the release names no commit, because ${commit.because}.`);
    if (already) err('The same release was made before.');
    const [weights, budget] = await weighed(folder, app, surroundings);
    const lines = budgetLines(weights, budget);
    if (given.switches.has('json')) {
      out(JSON.stringify({ folder, build: release.build, commit: commit.commit, weights, packed }));
      return EXIT.done;
    }
    out(folder);
    out(`build ${release.build}, commit ${commit.commit ?? 'none'}`);
    const rows = lines.map(({ what, weight, most }) => [
      what,
      kB(weight),
      `of ${kB(most)}`,
      weight > most ? 'over its budget' : '',
    ]);
    for (const line of columns(rows)) out(line);
    out(`  packed: gzip ${kB(packed.gzip)}, brotli ${kB(packed.brotli)}`);
    return EXIT.done;
  },
};

type Weighed = Weights | ShellWeights;

async function weighed(
  folder: string,
  app: string,
  { repository }: Surroundings,
): Promise<[Weighed, Weighed]> {
  if (app === RESERVED)
    return [await shellWeights(folder, await shellReleaseIn(folder)), commonBudgets().shell];
  return [
    await districtWeights(folder, releaseIn(folder), await entryOf(folder)),
    await districtBudget(appFolder(repository, app)),
  ];
}

export const publish: Command = {
  name: 'publish',
  summary: 'Check a release, and copy it into the release root.',
  usage: '<district|shell> [FOLDER] [--json]',
  description:
    'FOLDER is a release as “build” has made it; without it, the newest of out/releases. It is refused with every\n' +
    'reason at once when its pack is not valid or not its own, when a shell that is live could not mount it or read its\n' +
    'pack, when a file is missing, changed or too many, when it weighs more than it may, or when another build was\n' +
    'published under its name. Nobody is given a build by publishing it: that is “promote”.',
  options: { root: ROOT, json: JSON_OPTION },
  operands: [1, 2],
  examples: ['publish north', 'publish shell out/releases/shell/0123456789'],
  run: async (given, surroundings) => {
    const { repository, out, err } = surroundings;
    const app = operand(given, 0);
    const named = given.operands[1];
    const folder =
      named === undefined
        ? newestRelease(repository, app, (path) => statSync(path).mtimeMs)
        : resolve(surroundings.folder, named);
    if (named === undefined) err(`Publishing ${relative(surroundings.folder, folder) || folder}`);
    refuseUnmade(folder, app, surroundings);
    const root = openRoot(given, surroundings);
    const own = join(repository.root, 'apps', app);
    const published =
      app === RESERVED
        ? await root.publishShell(folder)
        : await root.publish(app, folder, { app: (await exists(own)) ? own : undefined });
    err(
      published.already
        ? `Build ${published.build} of "${app}" was published before, with the same bytes.`
        : `Build ${published.build} of "${app}" is published; "release promote ${app} ${published.build}" gives it to readers.`,
    );
    out(given.switches.has('json') ? JSON.stringify(published) : published.folder);
    return EXIT.done;
  },
};

// A build stays as it was published: one without packed copies and without its commit could not be mended any more.
function refuseUnmade(folder: string, app: string, { repository }: Surroundings): void {
  if (relative(join(repository.root, 'apps'), folder).startsWith('..')) return;
  throw new BadInput(
    `${folder} is what the bundler has written, without packed copies and without its commit; "release build ${app}" makes a release of it.`,
  );
}
