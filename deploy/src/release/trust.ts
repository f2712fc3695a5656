import {
  openEnvelope,
  PortalConfig,
  type PublicKey,
  REGISTRY_TYPE,
  SignatureError,
} from '@portal/district-kit/registry';
import { type Context, mayChangeCommon } from './context.ts';
import { BadInput, Refused } from './errors.ts';
import { exists, readIfThere, removeFile } from './files.ts';
import { parseJson } from './json.ts';
import { idOf, publicKeyOf, verify } from './keys.ts';
import { underLock } from './lock.ts';
import { readPortal, writePortal } from './portal-file.ts';
import {
  changeRegistry,
  trustedKey,
  trustedPreviousRegistry,
  writeFirstRegistry,
} from './registry-file.ts';

export interface InitOptions {
  /** Where outcomes of loading are counted: `/health`; nowhere without it. */
  health?: string | undefined;
  /** The number that readers have seen last, where the root takes the place of one that is lost; 0 for a new portal. */
  sequence?: number | undefined;
}

/**
 * Makes a release root: `portal.json` that trusts the key, and an empty registry signed with it. Where the registry
 * alone is lost, the rest stays as it is.
 */
export async function init(
  context: Context,
  { health, sequence = 0 }: InitOptions = {},
): Promise<PublicKey> {
  const { at, key } = context;
  mayChangeCommon(context, 'the root');
  if (await exists(at.registry))
    throw new Refused(`${at.root} is a release root already: it has ${at.registry}.`);
  if (key === undefined)
    throw new BadInput(
      'A registry must be signed: name the private key with --key FILE or in PORTAL_REGISTRY_KEY; "release keys new" makes one.',
    );
  const trusted = publicKeyOf(key);
  const before = (await exists(at.portal)) ? await readPortal(context) : undefined;
  if (before) trustedKey(context, before);
  const portal = PortalConfig.safeParse({
    schemaVersion: 1,
    registry: '/registry.json',
    keys: [trusted],
    ...before,
    ...(health === undefined ? {} : { health }),
  });
  if (!portal.success)
    throw new BadInput(portal.error.issues.map(({ message }) => message).join('\n'));
  await writePortal(context, portal.data);
  await writeFirstRegistry(context, sequence);
  return trusted;
}

/**
 * Lets the portal take the signature of one more key; the registry is signed with an old one until it is known.
 * @throws BadInput when its id is another key's
 */
export async function trust(context: Context, key: PublicKey): Promise<void> {
  const { at, wait } = context;
  mayChangeCommon(context, 'the keys');
  if (key.id !== idOf(key.key))
    throw new BadInput(
      `The id of that key is ${idOf(key.key)}, not ${key.id}: no signature would be found under it. Give the key as "keys new" has printed it.`,
    );
  await underLock({ file: at.lock, doing: 'trust a key', wait }, async () => {
    const portal = await readPortal(context);
    if (portal.keys.some(({ id }) => id === key.id)) return;
    await writePortal(context, { ...portal, keys: [...portal.keys, key] });
  });
}

/**
 * Takes the portal's trust in a key away.
 * @throws Refused when the registry as it stands would not be trusted any more
 */
export async function distrust(context: Context, id: string): Promise<void> {
  const { at, wait } = context;
  mayChangeCommon(context, 'the keys');
  await underLock({ file: at.lock, doing: 'distrust a key', wait }, async () => {
    const portal = await readPortal(context);
    const keys = portal.keys.filter((key) => key.id !== id);
    if (keys.length === portal.keys.length)
      throw new BadInput(
        `${at.portal} trusts no key "${id}"; it trusts ${portal.keys.map((key) => key.id).join(', ')}.`,
      );
    const data = parseJson((await readIfThere(at.registry)) ?? '', at.registry);
    try {
      await openEnvelope(data, { payloadType: REGISTRY_TYPE, keys, verify });
    } catch (error) {
      if (!(error instanceof SignatureError)) throw error;
      throw new Refused(
        `Without key ${id} the registry would not be trusted: ${error.message}\nTrust the new key, sign with it (release sign --key FILE), and then take the old one away.`,
      );
    }
    await writePortal(context, { ...portal, keys });
    // Signed with that key alone, it is of no use to anybody; the next write puts another one there.
    if ((await trustedPreviousRegistry(context)) === undefined)
      await removeFile(at.previousRegistry);
  });
}

/**
 * Signs the registry anew, with the next number: with another key, or after one of the root's files was put back.
 * @param above a number that readers may have seen elsewhere, in a registry that a stolen key has signed
 */
export async function signAgain(context: Context, above = 0): Promise<number> {
  mayChangeCommon(context, 'the number of the registry');
  const { after } = await changeRegistry(context, 'sign', async (districts) => districts, {
    always: true,
    above,
  });
  return after.sequence;
}
