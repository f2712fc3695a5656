import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACK_SCHEMA_FILE, type ShellRelease } from '@portal/district-kit/registry';
import type { Problem } from '../errors.ts';
import { exists } from '../files.ts';
import { HOME_PAGE, PAGE } from '../layout.ts';
import { gzipWeight, overBudget, type ShellWeights, tagsOf } from './budgets.ts';
import { totalOf } from './district-check.ts';
import { filesProblems } from './files-check.ts';
import { schemaErrors } from './shells-check.ts';

/** The worker that keeps the portal for use without a network. */
export const WORKER = 'sw.js';

/** Everything that stands against publishing a build of the shell. */
export async function shellBuildProblems(
  folder: string,
  release: ShellRelease,
  budget: ShellWeights,
): Promise<Problem[]> {
  const { files } = release;
  const problems = await filesProblems(folder, files);
  const wanted = [PAGE, WORKER, PACK_SCHEMA_FILE, 'sbom.cdx.json'];
  for (const file of wanted.filter((name) => !files[name]))
    problems.push({
      what: `The build has no ${file}, which every build of the shell must have.`,
      remedy: 'Build it with shellConfig of district-kit, which writes it.',
    });
  if (files[PACK_SCHEMA_FILE] && (await exists(join(folder, PACK_SCHEMA_FILE))))
    try {
      schemaErrors(await readFile(join(folder, PACK_SCHEMA_FILE), 'utf8'), {});
    } catch (error) {
      problems.push({
        what: `${PACK_SCHEMA_FILE} is no JSON Schema: ${(error as Error).message}.`,
        remedy: 'Build it anew.',
      });
    }
  for (const page of [PAGE, HOME_PAGE]) {
    if (!(await exists(join(folder, page)))) continue;
    const { scripts, styles } = await tagsOf(join(folder, page), '/');
    for (const file of [...scripts, ...styles].filter((name) => !files[name]))
      problems.push({
        what: `${page} names ${file}, which is not in the build.`,
        remedy: 'Build it anew.',
      });
    if (scripts.length === 0)
      problems.push({ what: `${page} names no script.`, remedy: 'Build it anew.' });
  }
  problems.push(...overBudget(await shellWeights(folder, release), budget));
  return problems;
}

/** What a build of the shell weighs, in bytes. */
export async function shellWeights(
  folder: string,
  { files }: Pick<ShellRelease, 'files'>,
): Promise<ShellWeights> {
  const page = join(folder, PAGE);
  const own = (await exists(page)) ? (await tagsOf(page, '/')).scripts : [];
  const ending = (name: string): string[] =>
    Object.keys(files).filter((path) => path.startsWith('static/') && path.endsWith(name));
  return {
    pageScriptGz: await gzipWeight(folder, own),
    scriptsGz: await gzipWeight(folder, ending('.js')),
    stylesGz: await gzipWeight(folder, ending('.css')),
    build: totalOf(files),
  };
}
