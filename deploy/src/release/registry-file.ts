import type { KeyObject } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  InvalidRegistryError,
  openEnvelope,
  type PortalConfig,
  parseRegistry,
  REGISTRY_SCHEMA_VERSION,
  REGISTRY_TYPE,
  type Registry,
  type RegistryEntry,
  SignatureError,
} from '@portal/district-kit/registry';
import { todayInShanghai } from '@portal/rules-core';
import { type Context, mayChange } from './context.ts';
import { foldDue } from './entry.ts';
import { BadInput, Refused } from './errors.ts';
import { readIfThere, removeFile, replaceFile } from './files.ts';
import { parseJson } from './json.ts';
import { publicKeyOf, signRegistry, verify } from './keys.ts';
import { underLock } from './lock.ts';
import { readPortal } from './portal-file.ts';
import { noteRetired, renewPages } from './settle.ts';

/**
 * The registry of a root, if one of the keys in its `portal.json` has signed it.
 * @throws BadInput when there is none; Refused when it is not signed, or is not a registry
 */
export async function readRegistry(context: Context): Promise<Registry> {
  return (await readSigned(context)).registry;
}

interface Signed {
  registry: Registry;
  /** The file as it stands: what was signed is handed on to the byte. */
  bytes: Buffer;
}

async function readSigned(context: Context): Promise<Signed> {
  const portal = await readPortal(context);
  const { registry: file } = context.at;
  const bytes = await readIfThere(file);
  if (bytes === undefined)
    throw new BadInput(`There is no ${file}; put back the last copy of it, or start with "init".`);
  try {
    return { registry: await opened(bytes, file, portal), bytes };
  } catch (error) {
    // What somebody else has changed is never signed over.
    if (isDistrusted(error))
      throw new Refused(
        `${file} cannot be trusted: ${error.message}\nPut back the last good copy of it before anything else.`,
      );
    throw error;
  }
}

/**
 * The registry before the current one, which readers get who cannot be given the current one; `undefined` where there
 * is none.
 * @throws Refused when it is not signed with a key that `portal.json` trusts, or is no registry; BadInput when it is
 * not JSON
 */
export async function readPreviousRegistry(context: Context): Promise<Registry | undefined> {
  const { previousRegistry: file } = context.at;
  const bytes = await readIfThere(file);
  if (bytes === undefined) return undefined;
  try {
    return await opened(bytes, file, await readPortal(context));
  } catch (error) {
    if (isDistrusted(error))
      throw new Refused(`${file} cannot be trusted: ${error.message}\nNo reader takes it.`);
    throw error;
  }
}

/** The same where it counts as none when no reader would take it. */
export async function trustedPreviousRegistry(context: Context): Promise<Registry | undefined> {
  try {
    return await readPreviousRegistry(context);
  } catch (error) {
    if (error instanceof Refused || error instanceof BadInput) return undefined;
    throw error;
  }
}

async function opened(bytes: Buffer, file: string, { keys }: PortalConfig): Promise<Registry> {
  const data = parseJson(bytes, file);
  const payload = await openEnvelope(data, { payloadType: REGISTRY_TYPE, keys, verify });
  return parseRegistry(payload, file);
}

function isDistrusted(error: unknown): error is SignatureError | InvalidRegistryError {
  return error instanceof SignatureError || error instanceof InvalidRegistryError;
}

/** Signs and writes the first registry of a root, or one that comes after `sequence`; before it there is none. */
export async function writeFirstRegistry(context: Context, sequence: number): Promise<Registry> {
  const portal = await readPortal(context);
  const registry: Registry = {
    schemaVersion: REGISTRY_SCHEMA_VERSION,
    sequence,
    issuedAt: context.now().toISOString(),
    districts: [],
  };
  const key = trustedKey(context, portal);
  await removeFile(context.at.previousRegistry);
  await write(context, registry, key);
  return registry;
}

export interface Changed {
  before: Registry;
  after: Registry;
  /** Districts whose scheduled build became the current one in passing, because its day has come. */
  due: readonly string[];
}

/**
 * Changes the registry: under the lock, from what it says then, with the next number, signed, replaced as a whole.
 * Where nothing changes, nothing is written, unless `always`; the number is greater than `above` in any case.
 * @param doing what is done, for others who wait
 * @throws Refused, BadInput: then nothing has changed
 */
export async function changeRegistry(
  context: Context,
  doing: string,
  change: (districts: readonly RegistryEntry[]) => Promise<readonly RegistryEntry[]>,
  { always = false, above = 0 }: { always?: boolean; above?: number } = {},
): Promise<Changed> {
  // Asked for first: nobody should wait for a lock only to hear that the key is missing.
  trustedKey(context, await readPortal(context));
  return underLock({ file: context.at.lock, doing, wait: context.wait }, async () => {
    const key = trustedKey(context, await readPortal(context));
    const { registry: before, bytes } = await readSigned(context);
    const today = todayInShanghai(context.now());
    const folded = before.districts.map((entry) => foldDue(entry, today));
    const due = folded
      .filter((entry, index) => entry !== before.districts[index])
      .map(({ id }) => id);
    // Folded once more: what is asked for may be due today.
    const districts = (await change(folded)).map((entry) => foldDue(entry, today));
    for (const id of changedIds(folded, districts)) mayChange(context, id);
    if (!always && isDeepStrictEqual(districts, before.districts))
      return { before, after: before, due };
    const after = parseRegistry(
      {
        ...before,
        sequence: Math.max(before.sequence, above) + 1,
        issuedAt: context.now().toISOString(),
        districts,
      },
      'that would be written',
    );
    // Pages first: they ask for files of their own build only, whatever the registry says.
    await renewPages(context, before, after);
    const longBefore = await trustedPreviousRegistry(context);
    // Cut off between the two, the root has the same registry twice, and a reader gets one of them.
    await replaceFile(context.at.previousRegistry, bytes);
    await write(context, after, key);
    await noteRetired(context, longBefore ? [longBefore, before] : [before], [before, after]);
    return { before, after, due };
  });
}

/** The districts whose entries differ, that came, or that went. */
function changedIds(
  before: readonly RegistryEntry[],
  after: readonly RegistryEntry[],
): ReadonlySet<string> {
  const entry = (entries: readonly RegistryEntry[], id: string): RegistryEntry | undefined =>
    entries.find((other) => other.id === id);
  const ids = [...before, ...after].map(({ id }) => id);
  return new Set(ids.filter((id) => !isDeepStrictEqual(entry(before, id), entry(after, id))));
}

async function write(context: Context, registry: Registry, key: KeyObject): Promise<void> {
  const envelope = signRegistry(registry, key);
  await replaceFile(context.at.registry, `${JSON.stringify(envelope)}\n`);
}

/** @throws BadInput when there is no key, or the portal would not take its signature */
export function trustedKey({ key, at }: Context, { keys }: PortalConfig): KeyObject {
  if (key === undefined)
    throw new BadInput(
      'A change must be signed: name the private key with --key FILE or in PORTAL_REGISTRY_KEY.',
    );
  const { id } = publicKeyOf(key);
  if (!keys.some((trusted) => trusted.id === id))
    throw new BadInput(
      `The key ${id} is not among those that ${at.portal} trusts (${keys.map((trusted) => trusted.id).join(', ')}); sign with one of them, or let the portal trust it: "release keys trust".`,
    );
  return key;
}
