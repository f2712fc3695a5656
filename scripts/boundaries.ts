/**
 * Holds the architecture's arrows: `rules-core ← ui-kit ← district-kit ← apps`, and that only the kit decides what
 * a part looks like: a style sheet outside it lays out a page.
 * Run it with `node boundaries.ts`; it prints `file:line` and the remedy for
 * every breach and ends with exit code 1 when there is one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARROWS, chineseNames, HOST_APP, LISTS_OF_PLACES } from './boundaries.config.ts';
import { LIST_FILE } from './district/list.ts';

/** One breach: where it stands, what it is and how to mend it. */
export interface Breach {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  /** One-based line. */
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

interface Unit {
  readonly kind: 'package' | 'app' | 'deploy' | 'tests';
  /** The folder's name, such as `ui-kit`. */
  readonly id: string;
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly packageName: string;
  /** The keys of `exports` in package.json, such as `.` and `./contract`. */
  readonly entries: readonly string[];
}

interface Import {
  readonly specifier: string;
  readonly line: number;
}

const SOURCE = /\.(?:[cm]?[jt]sx?)$/;
const STYLE = /\.css$/;
const TEXT = /\.(?:[cm]?[jt]sx?|css|json|html|mdx?|svg)$/;
const MAY_NAME_A_DISTRICT = /\.(?:test|stories|examples)\./;
/** What a part looks like. Layout (display, grid, gap, size, padding, position, @media print) is the page's own. */
const LOOK =
  /^(?:color|background|border|outline|box-shadow|font|line-height|letter-spacing|text-|list-style|accent-color|fill|stroke|opacity|filter|column-rule)/;
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'out', '.turbo', 'coverage']);

/**
 * Checks one repository.
 *
 * @param root absolute path of the folder that holds packages/ and apps/
 * @param chinese the districts' Chinese names by app folder
 * @returns every breach, in the order of the files; empty when the arrows hold
 */
export function findBreaches(
  root: string,
  chinese: Readonly<Record<string, string>> = chineseNames(root),
): Breach[] {
  const units = readUnits(root);
  const districts = units
    .filter((unit) => unit.kind === 'app' && unit.id !== HOST_APP)
    .map((unit) => unit.id);
  const breaches: Breach[] = [];
  for (const id of districts) {
    if (chinese[id] === undefined) {
      breaches.push({
        file: `apps/${id}`,
        line: 1,
        problem: `The district “${id}” has no Chinese name on record.`,
        remedy: `Add it to the list, ${LIST_FILE}.`,
      });
    }
  }
  const names = districts.flatMap((id) => [id, ...[chinese[id] ?? []].flat()]);
  for (const unit of units) {
    for (const path of listFiles(unit.folder)) {
      const file = relative(root, path).split(sep).join('/');
      const checksNames = isShared(unit, path);
      const checksImports = SOURCE.test(path) || STYLE.test(path);
      if (!checksNames && !checksImports) continue;
      const text = readFileSync(path, 'utf8');
      if (checksImports) {
        for (const found of readImports(text, STYLE.test(path))) {
          const breach = judgeImport(unit, path, found, units);
          if (breach) breaches.push({ file, line: found.line, ...breach });
        }
      }
      if (checksNames) breaches.push(...judgeNames(file, unit, text, names));
      if (STYLE.test(path) && takesFromTheKit(unit)) breaches.push(...judgeLook(file, text));
    }
  }
  return breaches;
}

/** A place in shared code where a word stands. */
export interface NamedPlace {
  readonly name: string;
  /** Path from the root, with forward slashes. */
  readonly file: string;
  /** One-based line. */
  readonly line: number;
}

/**
 * Where shared code has these words, which would each be a breach if a district were called so.
 * @param root absolute path of the folder that holds packages/ and apps/
 */
export function placesNaming(root: string, names: readonly string[]): NamedPlace[] {
  return readUnits(root).flatMap((unit) =>
    [...listFiles(unit.folder)]
      .filter((path) => isShared(unit, path))
      .flatMap((path) => {
        const file = relative(root, path).split(sep).join('/');
        return namedIn(file, readFileSync(path, 'utf8'), names);
      }),
  );
}

/** What may name no district: the sources of packages and of deploy, but not what tests them or shows them. */
function isShared(unit: Unit, path: string): boolean {
  return (
    (unit.kind === 'package' || unit.kind === 'deploy') &&
    path.startsWith(join(unit.folder, 'src') + sep) &&
    TEXT.test(path) &&
    !MAY_NAME_A_DISTRICT.test(path) &&
    !LISTS_OF_PLACES.some((file) => path.endsWith(sep + file.replaceAll('/', sep)))
  );
}

function readUnits(root: string): Unit[] {
  const units: Unit[] = [];
  const add = (kind: Unit['kind'], folder: string, id: string) => {
    const manifestPath = join(folder, 'package.json');
    if (!existsSync(manifestPath)) return;
    const manifest: { name?: string; exports?: Record<string, unknown> } = JSON.parse(
      readFileSync(manifestPath, 'utf8'),
    );
    const entries = Object.keys(manifest.exports ?? {});
    units.push({ kind, id, folder, packageName: manifest.name ?? id, entries });
  };
  for (const [parent, kind] of [
    ['packages', 'package'],
    ['apps', 'app'],
  ] as const) {
    const folder = join(root, parent);
    if (!existsSync(folder)) continue;
    for (const id of readdirSync(folder).sort()) add(kind, join(folder, id), id);
  }
  add('deploy', join(root, 'deploy'), 'deploy');
  add('tests', join(root, 'e2e'), 'e2e');
  return units;
}

function* listFiles(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) yield* listFiles(path);
  }
}

// Text patterns, not a parser: they also see imports in files that do not
// compile yet, and what they could take wrongly (an import written out in a
// comment) is removed first.
function readImports(text: string, isStyle: boolean): Import[] {
  const bare = withoutComments(text, isStyle);
  const patterns = isStyle
    ? [/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g, /\bcomposes\s*:[^;]*\bfrom\s+["']([^"']+)["']/g]
    : [
        /(?:^|[;}\s])(?:import|export)\b[^;'"`]*?\bfrom\s*["']([^"']+)["']/g,
        /(?:^|[;}\s])import\s*["']([^"']+)["']/g,
        /\b(?:import|require|require\.resolve|import\.meta\.resolve)\s*\(\s*["'`]([^"'`]+)["'`]/g,
        /\bnew\s+URL\s*\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g,
        /\b(?:vi|vitest)\.(?:mock|doMock|importActual)\s*(?:<[^>]*>)?\(\s*["']([^"']+)["']/g,
      ];
  const found = new Map<string, Import>();
  for (const pattern of patterns) {
    for (const match of bare.matchAll(pattern)) {
      const specifier = match[1];
      if (specifier === undefined) continue;
      const line = lineAt(bare, match.index + match[0].lastIndexOf(specifier));
      found.set(`${line} ${specifier}`, { specifier, line });
    }
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}

// Strings are matched first so that a `//` inside one is left alone; line breaks
// stay, so that lines keep their numbers.
function withoutComments(text: string, isStyle: boolean): string {
  const pattern = isStyle
    ? /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\*[\s\S]*?\*\//g
    : /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g;
  return text.replace(pattern, (piece) =>
    piece.startsWith('/') ? piece.replace(/[^\n]/g, ' ') : piece,
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function judgeImport(
  from: Unit,
  path: string,
  found: Import,
  units: readonly Unit[],
): Pick<Breach, 'problem' | 'remedy'> | undefined {
  const { specifier } = found;
  const isPath = /^\.{1,2}(?:\/|$)|^\//.test(specifier);
  const target = isPath
    ? unitAt(resolve(dirname(path), specifier), units)
    : units.find((unit) => isWithin(specifier, unit.packageName));
  if (target === undefined || target === from) return undefined;
  const direction = judgeDirection(from, target);
  if (direction) return direction;
  if (isPath) {
    return {
      problem: `“${specifier}” reaches into ${target.packageName} by path.`,
      remedy: `Import from ${target.packageName}, or from an entry that its package.json exports.`,
    };
  }
  const entry = `.${specifier.slice(target.packageName.length)}`;
  if (target.entries.includes(entry)) return undefined;
  return {
    problem: `“${specifier}” is not an entry of ${target.packageName} (it has ${target.entries.join(', ') || 'none'}).`,
    remedy: `Import from ${target.packageName}, or declare the entry under "exports" in its package.json.`,
  };
}

function judgeDirection(from: Unit, target: Unit): Pick<Breach, 'problem' | 'remedy'> | undefined {
  // The end-to-end tests may look at everything; nothing may look at them.
  if (from.kind === 'tests') return undefined;
  if (target.kind === 'app' && from.kind === 'app') {
    return from.id === HOST_APP
      ? {
          problem: `The shell imports the district ${target.packageName}.`,
          remedy: 'Load it at run time: its code through the registry, its pack as data.',
        }
      : {
          problem: `The app ${from.packageName} imports another app, ${target.packageName}.`,
          remedy: 'Move what both need into packages/district-kit.',
        };
  }
  const rank = (unit: Unit) => ARROWS.indexOf(unit.id);
  const allowed =
    target.kind === 'package' &&
    // What publishes builds knows what they are made of, and nothing that is published knows it.
    (from.kind === 'app' ||
      from.kind === 'deploy' ||
      (rank(target) >= 0 && rank(target) < rank(from)));
  if (allowed) return undefined;
  return {
    problem: `${from.packageName} imports ${target.packageName} against the arrows (${ARROWS.join(' ← ')} ← apps).`,
    remedy: 'Move what is needed down to the lower package, or hand it in as an argument.',
  };
}

function unitAt(path: string, units: readonly Unit[]): Unit | undefined {
  return units.find((unit) => path === unit.folder || path.startsWith(unit.folder + sep));
}

function isWithin(specifier: string, packageName: string): boolean {
  return specifier === packageName || specifier.startsWith(`${packageName}/`);
}

/** Apps and what they are built on, which take their parts from the kit. */
function takesFromTheKit(unit: Unit): boolean {
  return unit.kind === 'app' || unit.id === ARROWS.at(-1);
}

// Custom properties pass: an app's theme sets its tokens with them, and nothing else.
function judgeLook(file: string, text: string): Breach[] {
  const bare = withoutComments(text, true);
  return [...bare.matchAll(/(?<=[{;]\s*)([a-z][a-z-]*)\s*:(?=[^;{}]*[;}])/g)]
    .filter(([, property = '']) => LOOK.test(property))
    .map((match) => ({
      file,
      line: lineAt(bare, match.index),
      problem: `“${match[1]}” decides what a part looks like, outside the kit.`,
      remedy:
        'Use a part of @portal/ui-kit, or add the part there; a page’s own style sheet lays out only.',
    }));
}

function judgeNames(file: string, unit: Unit, text: string, names: readonly string[]): Breach[] {
  return namedIn(file, text, names).map(({ name, line }) => ({
    file,
    line,
    problem: `The district’s name “${name}” stands in shared code (${unit.packageName}).`,
    remedy: 'Make it data: the pack, the theme or the registry of the district’s own app.',
  }));
}

function namedIn(file: string, text: string, names: readonly string[]): NamedPlace[] {
  return [file, ...text.split('\n')].flatMap((content, index) => {
    const lower = content.toLowerCase();
    return names
      .filter((name) => lower.includes(name.toLowerCase()))
      .map((name) => ({ name, file, line: Math.max(index, 1) }));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const breaches = findBreaches(dirname(dirname(fileURLToPath(import.meta.url))));
  for (const { file, line, problem, remedy } of breaches) {
    console.error(`${file}:${line}  ${problem}\n    Remedy: ${remedy}`);
  }
  console.log(
    breaches.length === 0
      ? 'The arrows hold: no import, no district name and no style is out of place.'
      : `${breaches.length} out of place.`,
  );
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
