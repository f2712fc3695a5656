import { createProfileStore } from '@portal/district-kit';
import { describe, expect, it } from 'vitest';
import type { CheckSession } from './check-session.tsx';
import { WHOLE_SCOPE } from './scope.ts';
import { forgetAll, takeBack } from './take-back.ts';

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

/** A session as the check keeps it, outside React. */
function sessionOf(trail: readonly string[]) {
  const session = {
    scope: { ...WHOLE_SCOPE, districts: ['north'] },
    trail: [...trail],
    setScope: (scope: CheckSession['scope']) => {
      session.scope = { ...scope, districts: [...(scope.districts ?? [])] };
    },
    visited: (fact: string) => {
      if (!session.trail.includes(fact)) session.trail.push(fact);
    },
    reset: () => {
      session.setScope(WHOLE_SCOPE);
      session.trail = [];
    },
  };
  return session;
}

describe('forgetting everything', () => {
  it('leaves nothing, here and on the device, and can be undone', () => {
    const device = memory();
    const store = createProfileStore({ device });
    const session = sessionOf(['person.birthDate', 'education.level']);
    store.answer('person.birthDate', '1990-02-28');
    store.answerNotSure('education.level');
    store.keepOnDevice(true);
    const before = store.current();

    const forgotten = forgetAll(store, session);
    expect(store.current()).toEqual({ profile: {}, notSure: new Set(), kept: false });
    expect(createProfileStore({ device }).current().profile).toEqual({});
    expect(session.trail).toEqual([]);

    takeBack(forgotten, store, session);
    expect(store.current()).toEqual(before);
    expect(createProfileStore({ device }).current().profile).toEqual(before.profile);
    expect(session.trail).toEqual(['person.birthDate', 'education.level']);
    expect(session.scope.districts).toEqual(['north']);
  });

  it('keeps nothing on the device that was not kept before', () => {
    const device = memory();
    const store = createProfileStore({ device });
    const session = sessionOf([]);
    store.answer('person.birthDate', '1990-02-28');
    takeBack(forgetAll(store, session), store, session);
    expect(store.current().kept).toBe(false);
    expect(createProfileStore({ device }).current().profile).toEqual({});
  });

  it('does not overwrite what has been answered since', () => {
    const store = createProfileStore();
    const session = sessionOf([]);
    store.answer('person.birthDate', '1990-02-28');
    store.answerNotSure('education.level');
    const forgotten = forgetAll(store, session);
    store.answer('person.birthDate', '1991-03-01');
    store.answer('education.level', 'doctorate');
    takeBack(forgotten, store, session);
    expect(store.current().profile).toEqual({
      'person.birthDate': '1991-03-01',
      'education.level': 'doctorate',
    });
  });
});
