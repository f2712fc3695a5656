import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { misfitOf, ShellRelease } from '@portal/district-kit/registry';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Problem } from '../errors.ts';
import { parseJson } from '../json.ts';
import { layoutOf, RELEASE_FILE } from '../layout.ts';
import type { LiveShell } from '../shells-file.ts';

/** What a district's build asks of the shell that it is to be shown in. */
export interface Demands {
  contract: number;
  /** What it was made with of what a host brings, by name, with its version. */
  shared: Readonly<Record<string, string>>;
  pack: unknown;
}

/** Why a shell could not mount a build, or not read its pack. */
export async function shellProblems(
  root: string,
  shell: Pick<LiveShell, 'build' | 'contracts' | 'packSchema'>,
  { contract, shared, pack }: Demands,
): Promise<Problem[]> {
  const { build, contracts, packSchema } = shell;
  const problems: Problem[] = [];
  if (contract < contracts.from || contract > contracts.to)
    problems.push({
      what: `Shell ${build} keeps contracts ${contracts.from} to ${contracts.to}; this build follows contract ${contract}.`,
      remedy:
        contract > contracts.to
          ? 'Promote a shell first that keeps this contract, and wait until no older one is live.'
          : 'Build the district from a newer version of district-kit.',
    });
  const misfit = misfitOf(shared, await broughtBy(root, build));
  if (misfit)
    problems.push({
      what: `Shell ${build} brings ${misfit.name} ${misfit.brought}; this build was made with ${misfit.builtWith}, another major version.`,
      remedy: `Build both with the same major version of ${misfit.name}, and promote the shell first.`,
    });
  const errors = schemaErrors(await readFile(join(root, packSchema), 'utf8'), pack);
  for (const { record, field, message } of errors.slice(0, MOST))
    problems.push({
      what: `Shell ${build} could not read the pack: ${record}${field && `, ${field}`}: ${message}.`,
      remedy: 'Promote a shell first that knows this form, or write the pack in the form it knows.',
    });
  if (errors.length > MOST)
    problems.push({
      what: `Shell ${build} could not read the pack at ${errors.length - MOST} further places.`,
      remedy: 'They may be gone with the first ones.',
    });
  return problems;
}

/** What a published shell brings for all code on its page. */
async function broughtBy(root: string, shell: string): Promise<Readonly<Record<string, string>>> {
  const file = join(layoutOf(root).shellBuild(shell), RELEASE_FILE);
  return ShellRelease.parse(parseJson(await readFile(file), file)).shared;
}

/** More would hide the first ones. */
const MOST = 10;

export interface SchemaError {
  /** The innermost record with an id: `north/housing-subsidy`; `pack` where there is none. */
  record: string;
  /** Inside the record: `classes[2].amount`. */
  field: string;
  message: string;
}

/**
 * Holds a pack against a JSON Schema (draft 2020-12).
 * @param schema its text
 * @throws Error when the schema is none
 */
export function schemaErrors(schema: string, pack: unknown): SchemaError[] {
  const validate = validatorOf(schema);
  if (validate(pack)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => !ALTERNATIVES.has(keyword));
  const found = errors.map((error) => located(pack, error));
  // Of alternatives each tells its own; a place is named once, by the first.
  const places = new Set<string>();
  return found.filter(({ record, field }) => {
    const place = `${record} ${field}`;
    return places.has(place) ? false : places.add(place);
  });
}

// Compiling takes longer than validating, and all shells that are live mostly have the same schema.
const validators = new Map<string, ValidateFunction>();

function validatorOf(text: string): ValidateFunction {
  const known = validators.get(text);
  if (known) return known;
  const schema: unknown = JSON.parse(text);
  if (typeof schema !== 'object' || schema === null)
    throw new Error('a JSON Schema is an object, and this one is not');
  // Strict mode is about how a schema is written; this one is made by a program, and its words are checked there.
  const ajv = new Ajv2020({ allErrors: true, strict: false, discriminator: true });
  const validator = ajv.compile(withDiscriminators(schema));
  validators.set(text, validator);
  return validator;
}

/**
 * The schema with each choice among forms told by its field (`kind`, `op`), so that a wrong form is held against what
 * it says it is, and not against all others too. What is valid stays the same.
 */
function withDiscriminators(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, node: unknown) => {
    const forms =
      typeof node === 'object' && node !== null ? Reflect.get(node, 'oneOf') : undefined;
    if (!Array.isArray(forms)) return node;
    const [first = [], ...others] = forms.map(constantFields);
    const field = first.find((name) => others.every((names) => names.includes(name)));
    return field === undefined ? node : { ...Object(node), discriminator: { propertyName: field } };
  });
}

function constantFields(form: unknown): string[] {
  const properties: unknown = Object(form).properties;
  return Object.entries(Object(properties))
    .filter(([, field]) => typeof field === 'object' && field !== null && 'const' in field)
    .map(([name]) => name);
}

/** That none of several forms fits says less than what each of them misses. */
const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'if']);

function located(pack: unknown, error: ErrorObject): SchemaError {
  let record = 'pack';
  let field = '';
  let at: unknown = pack;
  for (const piece of error.instancePath.split('/').slice(1)) {
    const key = piece.replaceAll('~1', '/').replaceAll('~0', '~');
    field = Array.isArray(at) ? `${field}[${key}]` : field ? `${field}.${key}` : key;
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
    const id = typeof at === 'object' && at !== null ? Reflect.get(at, 'id') : undefined;
    if (typeof id === 'string' && id.includes('/')) {
      record = id;
      field = '';
    }
  }
  const { additionalProperty } = error.params as { additionalProperty?: string };
  if (additionalProperty !== undefined)
    field = field ? `${field}.${additionalProperty}` : additionalProperty;
  return {
    record,
    field,
    message: additionalProperty === undefined ? (error.message ?? error.keyword) : 'is not known',
  };
}
