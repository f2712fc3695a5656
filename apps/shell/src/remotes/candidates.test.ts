import type { ChosenBuild } from '@portal/district-kit/registry';
import { expect, test } from 'vitest';
import { candidates } from './candidates.ts';

const digest = `sha384-${'a'.repeat(64)}`;
const integrity = { release: digest, manifest: digest, policy: digest, search: digest };
const chosen = (role: ChosenBuild['role'], build: string, fingerprint: string): ChosenBuild => ({
  role,
  build: { build, fingerprint, contract: 1, integrity },
});
const canary = chosen('canary', 'cccccccccc', 'f2');
const current = chosen('current', 'bbbbbbbbbb', 'f1');
const previous = chosen('previous', 'aaaaaaaaaa', 'f1');
const all = [canary, current, previous];

test('code may be of the build whose rules are shown, or of one after it with the same rules', () => {
  expect(candidates(all, current)).toEqual([current, previous]);
  expect(candidates(all, canary)).toEqual([canary]);
  expect(candidates(all, previous)).toEqual([previous]);
});

test('a build with the same rules in between is one too', () => {
  const old = chosen('previous', 'aaaaaaaaaa', 'f2');
  expect(candidates([canary, current, old], canary)).toEqual([canary, old]);
});
