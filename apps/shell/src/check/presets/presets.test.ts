/// <reference types="vite/client" />
import { factDictionary, factUse, knowledgeOf, type Pack, refusal } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../progress.ts';
import { WHOLE_SCOPE } from '../scope.ts';
import { PRESETS, presetOf } from './presets.ts';
import { proposedTo } from './proposed.ts';

// Whichever districts stand beside this app: the beginnings are held against the real packs.
const packs = Object.values(
  import.meta.glob<Pack>('../../../../*/policy/index.ts', { eager: true, import: 'pack' }),
);
const facts = factDictionary(packs);

it('there are packs, and beginnings with names of their own', () => {
  expect(packs.length).toBeGreaterThan(1);
  expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  expect(presetOf('graduate')?.id).toBe('graduate');
  expect(presetOf('__proto__')).toBeUndefined();
});

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s', (_, preset) => {
  it('proposes only values that the facts of the packs accept, each once', () => {
    for (const { fact, value } of preset.proposals) {
      const known = facts.get(fact);
      expect(known, fact).toBeDefined();
      if (known) expect(refusal(known, value), fact).toBeUndefined();
    }
    expect(new Set(preset.proposals.map(({ fact }) => fact)).size).toBe(preset.proposals.length);
  });

  it('proposes nothing that no programme uses, and nothing of one district alone', () => {
    const used = factUse(packs);
    for (const { fact } of preset.proposals) {
      expect(used.has(fact), fact).toBe(true);
      expect(fact).not.toContain(':');
    }
  });

  it('proposes answers that can all be right', () => {
    const profile = Object.fromEntries(preset.proposals.map(({ fact, value }) => [fact, value]));
    expect(knowledgeOf(profile, facts).contradictions).toEqual([]);
  });

  it('brings the check forward: fewer programmes are open with it than without', () => {
    const profile = Object.fromEntries(preset.proposals.map(({ fact, value }) => [fact, value]));
    const state = {
      packs,
      notSure: new Set<string>(),
      scope: { ...WHOLE_SCOPE, role: preset.role },
      asOf: '2024-06-01',
    };
    const openWith = (given: typeof profile) =>
      progressOf({ ...state, profile: given }).open.reduce(
        (sum, { missing }) => sum + missing.length,
        0,
      );
    expect(openWith(profile)).toBeLessThan(openWith({}));
  });
});

describe('proposedTo', () => {
  const preset = {
    id: 'x',
    name: { zh: '甲', en: 'A' },
    who: { zh: '甲', en: 'A' },
    role: 'person',
    proposals: [
      { fact: 'person.foreign', value: false },
      { fact: 'honours.awards', value: [] },
      { fact: 'education.level', value: 'bachelor' },
      { fact: 'education.fullTimeLevel', value: 'wizard' },
      { fact: 'no.such', value: true },
    ],
  } as const;

  it('tells what is new, what was answered so and what otherwise; leaves out what is not known', () => {
    const profile = { 'honours.awards': [], 'education.level': 'doctorate' };
    expect(proposedTo(preset, profile, facts)).toEqual([
      { fact: 'person.foreign', value: false, standing: 'new' },
      { fact: 'honours.awards', value: [], standing: 'same', now: [] },
      { fact: 'education.level', value: 'bachelor', standing: 'other', now: 'doctorate' },
    ]);
  });
});
