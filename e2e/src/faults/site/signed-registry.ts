import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  BUILD_FILES,
  type BuildRef,
  type Envelope,
  type PublicKey,
  REGISTRY_TYPE,
  type Registry,
  Release,
  signedBytes,
} from '@portal/district-kit/registry';
import { integrityOf } from './variant.ts';

/** A pair of Ed25519 keys made for one run. */
export interface SigningKey {
  public: PublicKey;
  private: KeyObject;
}

export function newKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const bytes = Buffer.from(x, 'base64url');
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { public: { id, key: bytes.toString('base64') }, private: privateKey };
}

/** A registry in its signed envelope, as `registry.json` holds it. */
export function signRegistry(registry: Registry, key: SigningKey): Envelope {
  const payload = Buffer.from(JSON.stringify(registry));
  return {
    payloadType: REGISTRY_TYPE,
    payload: payload.toString('base64'),
    signatures: [
      {
        keyid: key.public.id,
        sig: sign(null, signedBytes(REGISTRY_TYPE, payload), key.private).toString('base64'),
      },
    ],
  };
}

/** How a registry names the build in a folder: by what lies there now. */
export function buildRefOf(folder: string): BuildRef {
  const bytes = (file: keyof typeof BUILD_FILES): Buffer =>
    readFileSync(join(folder, BUILD_FILES[file]));
  const release = Release.parse(JSON.parse(bytes('release').toString('utf8')));
  return {
    build: basename(folder),
    contract: release.contract,
    fingerprint: release.pack.fingerprint,
    integrity: {
      release: integrityOf(bytes('release')),
      manifest: integrityOf(bytes('manifest')),
      policy: integrityOf(bytes('policy')),
      search: integrityOf(bytes('search')),
    },
  };
}

/** Replaces a file in one step: who reads it meanwhile gets the whole of the old one. */
export function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
