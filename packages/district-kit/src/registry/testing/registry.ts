import type { PackSummary } from '@portal/rules-core';
import type { BuildRef } from '../build-ref.ts';
import type { Registry, RegistryEntry } from '../registry.ts';

// A registry with one district and one build, right in every part: tests change what they are about.

const digest = `sha384-${'a'.repeat(64)}`;

export const build: BuildRef = {
  build: '0123456789',
  contract: 1,
  fingerprint: 'f',
  integrity: { release: digest, manifest: digest, policy: digest, search: digest },
};

/** What is told of its pack. */
export const summary: PackSummary = {
  title: { zh: '北区的政策', en: 'Policy of the north' },
  number: '北〔2026〕1号',
  validity: { from: { date: '2026-01-01' }, until: { date: '2028-12-31' } },
  programmes: 3,
  services: 0,
  needs: [
    { need: 'rent', count: 2 },
    { need: 'training', count: 1 },
  ],
};

export const north: RegistryEntry = {
  id: 'north',
  name: { zh: '北区', en: 'North' },
  origin: 'http://127.0.0.1:4101',
  current: build,
};

export const registry: Registry = {
  schemaVersion: 2,
  sequence: 7,
  issuedAt: '2026-11-21T10:00:00Z',
  districts: [north],
};
