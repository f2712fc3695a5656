import { factDictionary } from '@portal/rules-core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { STORAGE_KEY } from './profile-storage.ts';
import {
  createProfileStore as createStore,
  type Device,
  hasKeptAnswers,
  type ProfileStoreOptions,
} from './profile-store.ts';

const createProfileStore = (options: ProfileStoreOptions = {}) =>
  createStore({ facts: factDictionary(), ...options });

/** A device that keeps what it is given, as localStorage does. */
function device(): Device & { size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    size: () => kept.size,
  };
}

describe('answers', () => {
  test('an answer is known, “not sure” is not, but both were asked', () => {
    const store = createProfileStore();
    store.answer('person.foreign', false);
    store.answerNotSure('education.level');
    expect(store.current().profile).toEqual({ 'person.foreign': false });
    expect([...store.current().notSure]).toEqual(['education.level']);
  });

  test('an answer ends “not sure”, “not sure” ends an answer, withdrawing ends both', () => {
    const store = createProfileStore();
    store.answerNotSure('education.level');
    store.answer('education.level', 'master');
    expect(store.current().notSure.size).toBe(0);
    store.answerNotSure('education.level');
    expect(store.current().profile).toEqual({});
    store.withdraw('education.level');
    expect(store.current()).toMatchObject({ profile: {}, notSure: new Set() });
  });

  test('who listens hears of every change until they stop; in between the snapshot is the same object', () => {
    const store = createProfileStore();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    const before = store.current();
    expect(store.current()).toBe(before);
    store.answer('person.foreign', true);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.current()).not.toBe(before);
    stop();
    store.forget();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('answers are replaced as a whole in one change, and kept or not as before', () => {
    const place = device();
    const store = createProfileStore({ device: place });
    store.keepOnDevice(true);
    store.answer('person.foreign', true);
    const listener = vi.fn();
    store.subscribe(listener);
    const profile = { 'education.level': 'master' };
    const notSure = new Set(['person.foreign']);
    store.replaceAll({ profile, notSure });
    notSure.clear();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.current()).toEqual({
      profile,
      notSure: new Set(['person.foreign']),
      kept: true,
    });
    expect(createProfileStore({ device: place }).current()).toEqual(store.current());
  });

  test('what the facts refuse is removed and named; what no loaded fact speaks of is left', () => {
    const store = createProfileStore();
    store.answer('person.foreign', true);
    store.answer('education.level', 'wizard');
    store.answer('away:level', 1);
    store.answerNotSure('away:other');
    expect(store.checkAgainst(factDictionary())).toEqual(['education.level']);
    expect(store.current().profile).toEqual({ 'person.foreign': true, 'away:level': 1 });
    expect([...store.current().notSure]).toEqual(['away:other']);
  });
});

describe('the device', () => {
  test('holds nothing until the reader says so', () => {
    const place = device();
    createProfileStore({ device: place }).answer('person.foreign', true);
    expect(place.size()).toBe(0);
  });

  test('hands over no answer that the facts refuse, be it kept before or by another window', () => {
    const place = device();
    const keep = (profile: object): void =>
      place.setItem(STORAGE_KEY, JSON.stringify({ form: 1, profile, notSure: [] }));
    let tell = (): void => {};
    const window: Pick<Window, 'addEventListener'> = {
      addEventListener: (_: string, listener: unknown) => {
        if (typeof listener === 'function') tell = () => listener({ key: STORAGE_KEY });
      },
    };
    keep({ 'education.level': 7, 'person.foreign': true, 'north:level': 'low' });
    const store = createProfileStore({ device: place, window });
    expect(store.current().profile).toEqual({ 'person.foreign': true, 'north:level': 'low' });

    const [fact] = factDictionary().values();
    if (!fact) throw new Error('there is no shared fact');
    store.checkAgainst(new Map([['north:level', { ...fact, type: { kind: 'money' } }]]));
    expect(store.current().profile).toEqual({ 'person.foreign': true });
    keep({ 'north:level': 'low', 'person.foreign': false });
    tell();
    expect(store.current().profile).toEqual({ 'person.foreign': false });
  });

  test('without the facts nothing is taken up from the device; what comes there later waits for them', async () => {
    const place = device();
    let tell = (): void => {};
    const window: Pick<Window, 'addEventListener'> = {
      addEventListener: (_: string, listener: unknown) => {
        if (typeof listener === 'function') tell = () => listener({ key: STORAGE_KEY });
      },
    };
    expect(hasKeptAnswers(place)).toBe(false);
    const facts = vi.fn(async () => factDictionary());
    facts.mockRejectedValueOnce(new Error('no connection'));
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const store = createProfileStore({ device: place, window, facts });
    expect(facts).not.toHaveBeenCalled();

    const profile = { 'education.level': 7, 'person.foreign': true };
    place.setItem(STORAGE_KEY, JSON.stringify({ form: 1, profile, notSure: [] }));
    expect(hasKeptAnswers(place)).toBe(true);
    tell();
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    expect(store.current().profile).toEqual({});
    tell();
    expect(store.current().profile).toEqual({});
    await vi.waitFor(() => expect(store.current().profile).toEqual({ 'person.foreign': true }));
    tell();
    expect(facts).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  test('holds the answers across visits when the reader says so, and no longer when they say so', () => {
    const place = device();
    const first = createProfileStore({ device: place });
    first.answer('person.foreign', true);
    first.keepOnDevice(true);
    first.answerNotSure('education.level');

    const second = createProfileStore({ device: place });
    expect(second.current()).toEqual(first.current());
    expect(second.current().kept).toBe(true);

    second.keepOnDevice(false);
    expect(place.size()).toBe(0);
    expect(second.current().profile).toEqual({ 'person.foreign': true });
  });

  test('forgetting leaves nothing, here or there', () => {
    const place = device();
    const store = createProfileStore({ device: place });
    store.keepOnDevice(true);
    store.answer('person.foreign', true);
    store.forget();
    expect(place.size()).toBe(0);
    expect(store.current()).toEqual({ profile: {}, notSure: new Set(), kept: false });
  });

  test('answers forgotten in another window are forgotten in this one', () => {
    const place = device();
    const window = new EventTarget();
    const store = createProfileStore({ device: place, window });
    store.keepOnDevice(true);
    store.answer('person.foreign', true);
    createProfileStore({ device: place }).forget();
    window.dispatchEvent(Object.assign(new Event('storage'), { key: STORAGE_KEY }));
    expect(store.current().profile).toEqual({});
  });

  test('answers of a window that keeps nothing outlive another that begins to keep its own', () => {
    const place = device();
    const window = new EventTarget();
    const store = createProfileStore({ device: place, window });
    const blank = createProfileStore({ device: place, window });
    store.answer('person.foreign', true);
    const other = createProfileStore({ device: place });
    other.answer('work.engaged', true);
    other.keepOnDevice(true);
    window.dispatchEvent(Object.assign(new Event('storage'), { key: STORAGE_KEY }));
    expect(store.current()).toMatchObject({ profile: { 'person.foreign': true }, kept: false });
    // Where nothing has been said yet, nothing is lost by taking them up.
    expect(blank.current()).toMatchObject({ profile: { 'work.engaged': true }, kept: true });
  });

  test('answers of a window that keeps nothing outlive another window', () => {
    const window = new EventTarget();
    const store = createProfileStore({ device: device(), window });
    store.answer('person.foreign', true);
    window.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
    expect(store.current().profile).toEqual({ 'person.foreign': true });
  });

  test('answers that a newer build keeps are left to it, by a page of this one that is still open', () => {
    const place = device();
    const window = new EventTarget();
    const store = createProfileStore({ device: place, window });
    store.keepOnDevice(true);
    const newer = JSON.stringify({ form: 2, answers: [] });
    place.setItem(STORAGE_KEY, newer);
    window.dispatchEvent(Object.assign(new Event('storage'), { key: STORAGE_KEY }));
    createProfileStore({ device: place });
    expect(place.getItem(STORAGE_KEY)).toBe(newer);
    expect(store.current()).toEqual({ profile: {}, notSure: new Set(), kept: false });
  });

  test('whatever lies there, the store starts, and what it cannot read is removed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((profile) => JSON.stringify({ form: 1, profile, notSure: [] })),
        ),
        (raw) => {
          const place = device();
          place.setItem(STORAGE_KEY, raw);
          const { kept, profile } = createProfileStore({ device: place }).current();
          if (!kept) expect(place.size()).toBe(0);
          for (const value of Object.values(profile))
            expect(['boolean', 'number', 'string', 'object']).toContain(typeof value);
          expect(Array.isArray(profile)).toBe(false);
        },
      ),
    );
  });

  test('a device that refuses everything is none', () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const store = createProfileStore({
      device: { getItem: refuse, setItem: refuse, removeItem: refuse },
    });
    store.keepOnDevice(true);
    expect(store.current()).toMatchObject({ kept: false, trouble: 'forbidden' });
    store.answer('person.foreign', true);
    expect(store.current()).toEqual({
      profile: { 'person.foreign': true },
      notSure: new Set(),
      kept: false,
    });
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  test('who has no device at all is told so', () => {
    const store = createProfileStore();
    store.keepOnDevice(true);
    expect(store.current()).toMatchObject({ kept: false, trouble: 'forbidden' });
  });

  test('a device that is full keeps what it has, and the reader is told until there is room again', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const place = device();
    let full = false;
    const store = createProfileStore({
      device: {
        ...place,
        setItem: (key, value) => {
          if (full) throw new DOMException('no room', 'QuotaExceededError');
          place.setItem(key, value);
        },
      },
    });
    store.answer('person.foreign', true);
    store.keepOnDevice(true);
    full = true;
    store.answer('education.level', 'master');
    expect(store.current()).toMatchObject({
      profile: { 'person.foreign': true, 'education.level': 'master' },
      kept: true,
      trouble: 'full',
    });
    expect(createProfileStore({ device: place }).current().profile).toEqual({
      'person.foreign': true,
    });
    full = false;
    store.answerNotSure('housing.ownsHome');
    expect(store.current().trouble).toBeUndefined();
    expect(createProfileStore({ device: place }).current()).toEqual(store.current());
    warn.mockRestore();
  });
});
