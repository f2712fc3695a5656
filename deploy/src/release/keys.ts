import { spawnSync } from 'node:child_process';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify as verifySignature,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import {
  type Envelope,
  type PublicKey,
  REGISTRY_TYPE,
  type Registry,
  signedBytes,
  type Verify,
} from '@portal/district-kit/registry';
import { BadInput } from './errors.ts';

/** A new private key. */
export function newKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey;
}

/**
 * Writes a private key (PKCS #8, PEM) that only its owner can read.
 * @throws BadInput when the file exists, or could be committed by mistake
 */
export function saveKey(key: KeyObject, file: string): void {
  if (existsSync(file))
    throw new BadInput(`${file} exists; a key is never overwritten: choose another name.`);
  mkdirSync(dirname(file), { recursive: true });
  if (couldBeCommitted(file))
    throw new BadInput(
      `${file} lies in a git repository that does not ignore it, where it could be committed; keep the key outside.`,
    );
  writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
}

function couldBeCommitted(file: string): boolean {
  const git = (...args: string[]): number | null =>
    spawnSync('git', ['-C', dirname(file), ...args], { stdio: 'ignore' }).status;
  // 0: ignored; 1: not; 128: no repository. Where there is no git, nothing can be committed.
  return (
    git('rev-parse', '--is-inside-work-tree') === 0 &&
    git('check-ignore', '-q', '--', basename(file)) === 1
  );
}

/** @throws BadInput when there is no such file, or it holds no Ed25519 key */
export function readKey(file: string): KeyObject {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(
      `The key ${file} cannot be read; name its file with --key or in PORTAL_REGISTRY_KEY, or make one with "release keys new --out FILE".`,
    );
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    throw new BadInput(`${file} holds no private key in PEM; "release keys new" makes one.`);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new BadInput(
      `${file} holds a key for ${key.asymmetricKeyType}, not for Ed25519; "release keys new" makes one.`,
    );
  return key;
}

/** The public half of a key, as `portal.json` names it. */
export function publicKeyOf(key: KeyObject): PublicKey {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  const bytes = Buffer.from(x ?? '', 'base64url').toString('base64');
  return { id: idOf(bytes), key: bytes };
}

/** The name of a key that is given by its 32 bytes in base64. */
export function idOf(key: string): string {
  return createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16);
}

/** A registry in the envelope that readers take it in. */
export function signRegistry(registry: Registry, key: KeyObject): Envelope {
  const payload = Buffer.from(JSON.stringify(registry));
  return {
    payloadType: REGISTRY_TYPE,
    payload: payload.toString('base64'),
    signatures: [
      {
        keyid: publicKeyOf(key).id,
        sig: sign(null, signedBytes(REGISTRY_TYPE, payload), key).toString('base64'),
      },
    ],
  };
}

/** Checks an Ed25519 signature. */
export const verify: Verify = async (key, signature, message) => {
  const x = Buffer.from(key).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verifySignature(null, message, publicKey, signature);
};
