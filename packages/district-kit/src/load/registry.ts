import { Text } from '@portal/rules-core';
import { z } from 'zod';
import { LoadFailure } from './failure.ts';
import { fetchJson } from './fetch-json.ts';
import type { KeptData } from './kept.ts';

/** The form of registries that this code reads. */
export const REGISTRY_SCHEMA_VERSION = 1;

/** A file under the district's origin, so that an entry can never point to a third place. */
const File = z
  .string()
  .regex(
    /^(?!\/)(?!.*\.\.)[\w./-]+\.json$/,
    'a file is a path of its own origin, without a leading slash, ending in .json',
  );

const Origin = z
  .string()
  .refine(
    isOrigin,
    'an origin is http(s)://host[:port], or a folder there with a slash at its end',
  );

function isOrigin(value: string): boolean {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return false;
  }
  if (!/^https?:$/.test(url.protocol)) return false;
  return value === url.origin || (value === `${url.origin}${url.pathname}` && value.endsWith('/'));
}

/** Where one district is published. */
export const RegistryEntry = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'a district id is lower-case letters'),
  name: Text,
  origin: Origin,
  /** The federation manifest: how to run its code. */
  manifest: File,
  /** Its published pack. */
  policy: File,
});
export type RegistryEntry = z.infer<typeof RegistryEntry>;

/** The districts of the portal, in the order they are shown. */
export const Registry = z
  .strictObject({
    schemaVersion: z.literal(REGISTRY_SCHEMA_VERSION),
    districts: z.array(RegistryEntry),
  })
  .refine(
    ({ districts }) => new Set(districts.map(({ id }) => id)).size === districts.length,
    'a district stands in the registry once',
  );
export type Registry = z.infer<typeof Registry>;

/**
 * A registry from data of unknown origin.
 * @throws LoadFailure naming each entry and field
 */
export function parseRegistry(data: unknown, from: string): Registry {
  const result = Registry.safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    (issue) => `- ${issue.path.join('.') || 'registry'}: ${issue.message}`,
  );
  throw new LoadFailure('invalid', `The registry ${from} is not valid:\n${issues.join('\n')}`);
}

export interface LoadedRegistry {
  registry: Registry;
  /** Why another copy is used; absent when the registry itself could be read. */
  failure?: LoadFailure;
  /** When the copy was read, in milliseconds since 1970; absent for the one built into the page. */
  keptAt?: number;
}

const KEPT = 'registry';

/**
 * The registry at `url`; when it cannot be read, the last good one on the device, else the copy built into the page:
 * an address may then be out of date, but the portal stands.
 */
export async function loadRegistry(
  url: string,
  embedded: Registry,
  { timeout = 4000, kept }: { timeout?: number; kept?: KeptData } = {},
): Promise<LoadedRegistry> {
  try {
    const registry = parseRegistry(await fetchJson(url, { timeout }), url);
    void kept?.write(KEPT, { url, data: registry });
    return { registry };
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    return { ...((await keptRegistry(kept)) ?? { registry: embedded }), failure: error };
  }
}

async function keptRegistry(
  kept: KeptData | undefined,
): Promise<{ registry: Registry; keptAt: number } | undefined> {
  const before = await kept?.read(KEPT);
  const result = Registry.safeParse(before?.data);
  return before && result.success ? { registry: result.data, keptAt: before.at } : undefined;
}

/** The address of one of a district's files. */
export function fileUrl(entry: RegistryEntry, file: string): string {
  return new URL(file, entry.origin).href;
}
