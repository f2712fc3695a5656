import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { BadInput, type Problem } from '../errors.ts';
import { readIfThere } from '../files.ts';
import { parseJson } from '../json.ts';

/** What a build may weigh, in bytes; `gz` as it travels (gzip, level 9), else as it lies on disk. */
const Numbers = z.strictObject({
  firstLoadScriptGz: z.int().positive(),
  firstLoadStyleGz: z.int().positive(),
  policyGz: z.int().positive(),
  searchGz: z.int().positive(),
  build: z.int().positive(),
});
export type Weights = z.infer<typeof Numbers>;

const ShellNumbers = z.strictObject({
  /** What the page asks for by itself. */
  pageScriptGz: z.int().positive(),
  /** All of them: the worker fetches them all, so that the portal can be used without a network. */
  scriptsGz: z.int().positive(),
  stylesGz: z.int().positive(),
  build: z.int().positive(),
});
export type ShellWeights = z.infer<typeof ShellNumbers>;

const Budgets = z.strictObject({
  because: z.string().min(1),
  district: Numbers,
  shell: ShellNumbers,
});
export type Budgets = z.infer<typeof Budgets>;

/** The numbers of one district, where they differ; each with its reason in `because`. */
const OwnNumbers = Numbers.partial().extend({ because: z.string().min(1) });

const FILE = join(import.meta.dirname, '../../../budgets.json');

/** What every build may weigh: deploy/budgets.json. */
export function commonBudgets(): Budgets {
  return Budgets.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/**
 * What a district's build may weigh: the common numbers, and its own where its app has some.
 * @param app the folder of its app, where that is at hand
 * @throws BadInput when its budgets.json is not valid
 */
export async function districtBudget(app: string | undefined): Promise<Weights> {
  const { district } = commonBudgets();
  if (app === undefined) return district;
  const file = join(app, 'budgets.json');
  const bytes = await readIfThere(file);
  if (bytes === undefined) return district;
  const own = OwnNumbers.safeParse(parseJson(bytes, file));
  if (!own.success) throw new BadInput(`${file} is not valid:\n${z.prettifyError(own.error)}`);
  const { because: _, ...numbers } = own.data;
  // What the app does not set is `undefined` nowhere: absent members stay absent in the copy.
  return Numbers.parse({ ...district, ...numbers });
}

type Measure = keyof Weights | keyof ShellWeights;
type Measures = Readonly<Partial<Record<Measure, number>>>;

const WORDS: Record<Measure, string> = {
  pageScriptGz: 'script of the page itself, gzip',
  scriptsGz: 'all scripts, gzip',
  stylesGz: 'all styles, gzip',
  firstLoadScriptGz: 'first-load script, gzip',
  firstLoadStyleGz: 'first-load style, gzip',
  policyGz: 'policy.json, gzip',
  searchGz: 'search.json, gzip',
  build: 'whole build',
};

/** What weighs more than it may. */
export function overBudget(weights: Measures, budget: Measures): Problem[] {
  return budgetLines(weights, budget)
    .filter(({ weight, most }) => weight > most)
    .map(({ what, weight, most }) => ({
      what: `Over its budget: ${what} is ${kB(weight)}, ${kB(weight - most)} more than the ${kB(most)} allowed.`,
      remedy:
        'Fetch late what few pages need (docs/decisions/0005). If it is worth its weight to every reader, say why in the app’s own budgets.json (the shell’s and the common numbers: deploy/budgets.json).',
    }));
}

/** Each weight beside what is allowed. */
export function budgetLines(
  weights: Measures,
  budget: Measures,
): { what: string; weight: number; most: number }[] {
  return (Object.keys(WORDS) as Measure[]).flatMap((name) => {
    const weight = weights[name];
    const most = budget[name];
    return weight === undefined || most === undefined ? [] : [{ what: WORDS[name], weight, most }];
  });
}

/** Thousands of bytes with one digit: `241.3 kB`. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** What files weigh as they travel, together; files that are not there weigh nothing, and are found elsewhere. */
export async function gzipWeight(folder: string, paths: Iterable<string>): Promise<number> {
  let sum = 0;
  for (const path of new Set(paths)) {
    const bytes = await readIfThere(join(folder, path));
    if (bytes) sum += gzipSync(bytes, { level: 9 }).length;
  }
  return sum;
}

/** The scripts and styles that a page asks for by itself, as paths below `prefix`. */
export async function tagsOf(
  page: string,
  prefix: string,
): Promise<{ scripts: string[]; styles: string[] }> {
  const html = await readFile(page, 'utf8');
  const below = (pattern: RegExp): string[] =>
    [...html.matchAll(pattern)]
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(prefix))
      .map((address) => address.slice(prefix.length));
  return {
    scripts: below(/<script\b[^>]*\bsrc="([^"]+)"/g),
    styles: below(/<link\b[^>]*\bhref="([^"]+\.css)"/g),
  };
}
