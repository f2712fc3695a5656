import * as rules from '@portal/rules-core';
import { expect, test, vi } from 'vitest';
import type { DistrictState } from '../remotes/district-store.ts';
import { northPack, southPack } from '../testing/packs.ts';
import { evaluateAhead } from './evaluate-ahead.ts';

vi.mock('@portal/rules-core', { spy: true });

const entry = { id: 'north', name: { zh: '北区', en: 'North' }, origin: 'https://north.example' };
const stateOf = (data: DistrictState['data']): DistrictState => ({
  entry,
  data,
  code: { status: 'idle' },
});

test('every programme is worked out once all data has come, each when there is nothing to do', async () => {
  let states = [stateOf({ status: 'ready', value: northPack }), stateOf({ status: 'loading' })];
  const listeners = new Set<() => void>();
  let idle = 0;
  const window = {
    requestIdleCallback(callback: () => void) {
      idle += 1;
      callback();
    },
    setTimeout: () => 0,
  };
  const done = evaluateAhead(window, {
    districts: {
      current: () => states,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    profile: {},
    asOf: '2026-01-01',
  });
  await Promise.resolve();
  expect(rules.evaluateProgramme).not.toHaveBeenCalled();
  states = [
    stateOf({ status: 'ready', value: northPack }),
    stateOf({ status: 'ready', value: southPack }),
  ];
  for (const listener of [...listeners]) listener();
  await done;
  const programmes = [...northPack.programmes, ...southPack.programmes];
  const worked = vi.mocked(rules.evaluateProgramme).mock.calls.map(([, programme]) => programme);
  expect(worked).toEqual(programmes);
  expect(idle).toBe(programmes.length);
  expect(listeners.size).toBe(0);
});
