import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  BUCKETS,
  buildsFor,
  openEnvelope,
  parseRegistry,
  REGISTRY_SCHEMA_VERSION,
  REGISTRY_TYPE,
  signedBytes,
} from '@portal/district-kit/registry';
import { type Pack, summaryOf } from '@portal/rules-core';
import { verifyEd25519 } from '../../../packages/district-kit/src/load/verify-ed25519.ts';
import { quantile, sink } from '../measure.ts';

export interface RegistryFigures {
  /** Bytes (gzip) of the signed file. */
  bytes: number;
  /** Milliseconds of the processor: signature, form, and the build of every district that answers a reader. */
  read: number;
}

const ROUNDS = 40;

/** A signed registry of these packs, each with a build that answers, the one before and one that is tried. */
export async function measureRegistry(packs: readonly Pack[]): Promise<RegistryFigures> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const keys = [
    {
      id: createHash('sha256').update(raw).digest('hex').slice(0, 16),
      key: raw.toString('base64'),
    },
  ];
  const payload = Buffer.from(JSON.stringify(registryOf(packs)));
  const signature = sign(null, signedBytes(REGISTRY_TYPE, payload), privateKey);
  const file = JSON.stringify({
    payloadType: REGISTRY_TYPE,
    payload: payload.toString('base64'),
    signatures: [{ keyid: keys[0]?.id, sig: signature.toString('base64') }],
  });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = process.cpuUsage();
    const opened = await openEnvelope(JSON.parse(file), {
      payloadType: REGISTRY_TYPE,
      keys,
      verify: verifyEd25519,
    });
    const registry = parseRegistry(opened, 'the bench');
    for (const entry of registry.districts)
      sink.total += buildsFor(entry, { today: '2026-01-01', bucket: round % BUCKETS }).length;
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000);
  }
  return { bytes: gzipSync(file, { level: 9 }).length, read: quantile(times, 0.5) };
}

function registryOf(packs: readonly Pack[]): unknown {
  return {
    schemaVersion: REGISTRY_SCHEMA_VERSION,
    sequence: 1,
    issuedAt: '2026-01-01T00:00:00Z',
    districts: packs.map((pack) => {
      const { id, name } = pack.district;
      return {
        id,
        name,
        origin: 'https://portal.example/',
        current: buildOf(pack, 'now'),
        previous: buildOf(pack, 'before'),
        canary: { build: buildOf(pack, 'next'), percent: 10 },
      };
    }),
  };
}

/** A build whose digests are as long and as random as real ones. */
function buildOf(pack: Pack, which: string): unknown {
  const seed = `${pack.district.id} ${which}`;
  const digest = (of: string): string =>
    `sha384-${createHash('sha384').update(`${seed} ${of}`).digest('base64')}`;
  return {
    build: createHash('sha256').update(seed).digest('hex').slice(0, 10),
    contract: 1,
    fingerprint: createHash('sha256').update(`${seed} rules`).digest('hex'),
    integrity: {
      release: digest('release'),
      manifest: digest('manifest'),
      policy: digest('policy'),
      search: digest('search'),
    },
    summary: summaryOf(pack),
  };
}
