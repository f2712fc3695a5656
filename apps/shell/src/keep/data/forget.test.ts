import { createProfileStore, rememberedSettings, rememberSettings } from '@portal/district-kit';
import { describe, expect, it, vi } from 'vitest';
import type { CheckSession } from '../../check/check-session.tsx';
import { WHOLE_SCOPE } from '../../check/scope.ts';
import { forgetEverything } from './forget.ts';

function setUp() {
  const kept = new Map<string, string>();
  const device = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const inWindow = new Map([
    ['talent-portal.code-failures', '{"north/0123456789":{"at":[1],"frozen":false}}'],
    ['talent-portal.starting', '{"1":{"district":"north","build":"0123456789"}}'],
  ]);
  const visit = {
    getItem: (key: string) => inWindow.get(key) ?? null,
    setItem: (key: string, value: string) => void inWindow.set(key, value),
    removeItem: (key: string) => void inWindow.delete(key),
  };
  const settings = { search: '', languages: [], device, visit };
  const store = createProfileStore({ device });
  store.answer('person.foreign', true);
  store.answerNotSure('education.level');
  store.keepOnDevice(true);
  rememberSettings(settings, { locale: 'en', displayMode: 'care' });
  const setScope = vi.fn();
  const visited = vi.fn();
  const session: CheckSession = {
    scope: { districts: ['north'], role: 'person' },
    setScope,
    trail: ['person.foreign', 'education.level'],
    visited,
    last: null,
    setLast: () => {},
    reset: () => setScope(WHOLE_SCOPE),
  };
  const forgetCopies = vi.fn(async () => {});
  return { kept, inWindow, settings, store, session, setScope, visited, forgetCopies };
}

describe('forgetting everything', () => {
  it('leaves nothing in the page and nothing on the device', async () => {
    const { kept, inWindow, forgetCopies, setScope, ...everything } = setUp();
    kept.set('talent-portal.bucket', '7');
    await forgetEverything({ ...everything, forgetCopies });
    expect(everything.store.current()).toEqual({ profile: {}, notSure: new Set(), kept: false });
    expect([...kept]).toEqual([]);
    expect([...inWindow]).toEqual([]);
    expect(setScope).toHaveBeenLastCalledWith(WHOLE_SCOPE);
    expect(forgetCopies).toHaveBeenCalledOnce();
  });

  it('is undone with answers, settings and the way through the check', async () => {
    const { kept, setScope, visited, ...everything } = setUp();
    const before = new Map(kept);
    const undo = await forgetEverything(everything);
    undo();
    expect(new Map(kept)).toEqual(before);
    expect(rememberedSettings(everything.settings)).toEqual({ locale: 'en', displayMode: 'care' });
    expect(setScope).toHaveBeenLastCalledWith({ districts: ['north'], role: 'person' });
    expect(visited.mock.calls.flat()).toEqual(['person.foreign', 'education.level']);
  });
});
