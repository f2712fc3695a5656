import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_FILES, type Release, type ReleaseFile } from '@portal/district-kit/registry';
import { SearchData } from '@portal/district-kit/search';
import { fingerprintOf, InvalidPackError, type Pack, parsePack } from '@portal/rules-core';
import type { Problem } from '../errors.ts';
import { exists, readIfThere } from '../files.ts';
import { PAGE } from '../layout.ts';
import type { LiveShell } from '../shells-file.ts';
import { gzipWeight, overBudget, tagsOf, type Weights } from './budgets.ts';
import { exampleProblems } from './example-check.ts';
import { filesProblems } from './files-check.ts';
import { type EntryFiles, entryFilesOf } from './manifest.ts';
import { shellProblems } from './shells-check.ts';

export interface DistrictCheck {
  folder: string;
  /** The district it is to be published for. */
  district: string;
  release: Release;
  /** The release root, where the shells' schemas stand. */
  root: string;
  shells: readonly LiveShell[];
  budget: Weights;
}

/** Everything that stands against publishing a district's build; an empty list when nothing does. */
export async function districtProblems(check: DistrictCheck): Promise<Problem[]> {
  const { folder, district, release, shells, root, budget } = check;
  if (release.district !== district)
    return [
      {
        what: `It is a build of district "${release.district}", not of "${district}".`,
        remedy: `Publish it as what it is: release publish ${release.district}`,
      },
    ];
  const { pack, problems: packProblems } = await readPack(folder, release);
  const { entry, problems: entryProblems } = await readEntry(folder, release);
  const problems = [
    ...(await filesProblems(folder, release.files)),
    ...missingPages(release, pack),
    ...(await pageProblems(folder, release)),
    ...packProblems,
    ...(await searchProblems(folder, district)),
    ...entryProblems,
  ];
  const { contract, shared } = release;
  const demands = { contract, shared, pack: await packData(folder) };
  for (const shell of shells) problems.push(...(await shellProblems(root, shell, demands)));
  problems.push(...overBudget(await districtWeights(folder, release, entry), budget));
  return problems;
}

/** What a district's build weighs, in bytes. */
export async function districtWeights(
  folder: string,
  { files }: Pick<Release, 'files'>,
  entry: EntryFiles | undefined,
): Promise<Weights> {
  return {
    firstLoadScriptGz: await gzipWeight(folder, entry ? [entry.entry, ...entry.scripts] : []),
    firstLoadStyleGz: await gzipWeight(folder, entry?.styles ?? []),
    policyGz: await gzipWeight(folder, [BUILD_FILES.policy]),
    searchGz: await gzipWeight(folder, [BUILD_FILES.search]),
    build: totalOf(files),
  };
}

/** All files together, without packed copies. */
export function totalOf(files: Readonly<Record<string, ReleaseFile>>): number {
  return Object.values(files).reduce((sum, { size }) => sum + size, 0);
}

/** The pages without script that a build must have: the front page, and one for each programme. */
export function plainPages(locale: 'zh' | 'en', programmes: readonly string[]): string[] {
  return [PAGE, ...programmes.map((id) => `${id.slice(id.indexOf('/') + 1)}.html`)].map(
    (page) => `plain/${locale}/${page}`,
  );
}

function missingPages({ files }: Release, pack: Pack | undefined): Problem[] {
  const programmes = pack?.programmes.map(({ id }) => id) ?? [];
  const wanted = [
    PAGE,
    ...Object.values(BUILD_FILES).filter((file) => file !== BUILD_FILES.release),
    'sbom.cdx.json',
    ...plainPages('zh', programmes),
    ...plainPages('en', programmes),
  ];
  return wanted
    .filter((file) => !files[file])
    .map((file) => ({
      what: `The build has no ${file}, which every build must have.`,
      remedy: 'Build it with districtConfig of district-kit, which writes it.',
    }));
}

/** A page whose tags point elsewhere than to its own build would run another build's code, or none. */
async function pageProblems(
  folder: string,
  { district, build, files }: Release,
): Promise<Problem[]> {
  if (!(await exists(join(folder, PAGE)))) return [];
  const under = `/${district}/${build}/`;
  const { scripts, styles } = await tagsOf(join(folder, PAGE), under);
  const remedy = 'Build it with districtConfig of district-kit, from the sources as they are.';
  if (scripts.length === 0) return [{ what: `${PAGE} names no script below ${under}.`, remedy }];
  return [...scripts, ...styles]
    .filter((file) => !files[file])
    .map((file) => ({ what: `${PAGE} names ${file}, which is not in the build.`, remedy }));
}

const packData = async (folder: string): Promise<unknown> => {
  const bytes = await readIfThere(join(folder, BUILD_FILES.policy));
  try {
    return bytes && JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

async function readPack(
  folder: string,
  { district, pack: said }: Release,
): Promise<{ pack?: Pack; problems: Problem[] }> {
  const data = await packData(folder);
  if (data === undefined)
    return {
      problems: [{ what: `${BUILD_FILES.policy} is no JSON.`, remedy: 'Build it anew.' }],
    };
  let pack: Pack;
  try {
    pack = parsePack(data);
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    return {
      problems: error.issues.map(({ record, field, message }) => ({
        what: `The pack is not valid: ${record}${field && `, ${field}`}: ${message}.`,
        remedy: 'Mend it in the app’s policy folder, and build anew.',
      })),
    };
  }
  const problems: Problem[] = exampleProblems(pack);
  if (pack.district.id !== district)
    problems.push({
      what: `The pack is that of district "${pack.district.id}".`,
      remedy: 'Build the app with its own pack.',
    });
  // Over what was published, not over what was read: a field that the reader leaves out would go unseen.
  const fingerprint = await fingerprintOf(data as object);
  for (const [where, claimed] of [
    [BUILD_FILES.policy, pack.fingerprint],
    [BUILD_FILES.release, said.fingerprint],
  ])
    if (claimed !== fingerprint)
      problems.push({
        what: `The fingerprint in ${where} is ${claimed ?? 'missing'}; that of the pack is ${fingerprint}.`,
        remedy: 'Build it anew; a pack is never edited after the build.',
      });
  return { pack, problems };
}

async function searchProblems(folder: string, district: string): Promise<Problem[]> {
  const bytes = await readIfThere(join(folder, BUILD_FILES.search));
  if (bytes === undefined) return [];
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch {
    data = undefined;
  }
  const result = SearchData.safeParse(data);
  if (result.success && result.data.district === district) return [];
  return [
    {
      what: `${BUILD_FILES.search} is not the search data of district "${district}".`,
      remedy: 'Build it anew.',
    },
  ];
}

async function readEntry(
  folder: string,
  { files }: Release,
): Promise<{ entry?: EntryFiles; problems: Problem[] }> {
  const bytes = await readIfThere(join(folder, BUILD_FILES.manifest));
  if (bytes === undefined) return { problems: [] };
  let entry: EntryFiles;
  try {
    entry = entryFilesOf(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    return {
      problems: [
        {
          what: `${BUILD_FILES.manifest} is no federation manifest: ${(error as Error).message}.`,
          remedy: 'Build it anew.',
        },
      ],
    };
  }
  const missing = [entry.entry, ...entry.scripts, ...entry.styles].filter((file) => !files[file]);
  return {
    entry,
    problems: missing.map((file) => ({
      what: `${BUILD_FILES.manifest} names ${file}, which is not in the build.`,
      remedy: 'Build it anew.',
    })),
  };
}

/** The files of a build that a host fetches first; `undefined` where its manifest cannot be read. */
export async function entryOf(folder: string): Promise<EntryFiles | undefined> {
  try {
    return entryFilesOf(JSON.parse(await readFile(join(folder, BUILD_FILES.manifest), 'utf8')));
  } catch {
    return undefined;
  }
}
