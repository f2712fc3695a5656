import { expect, test } from 'vitest';
import { keepsAnswers, namesDay } from './first.ts';
import { createProfileStore } from './profile-store.ts';

function device(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test('answers are there from the moment they are kept until they are forgotten', () => {
  const own = device();
  const profile = createProfileStore({ device: own });
  profile.answer('person.birthDate', '1990-01-01');
  expect(keepsAnswers(own)).toBe(false);
  profile.keepOnDevice(true);
  expect(keepsAnswers(own)).toBe(true);
  profile.forget();
  expect(keepsAnswers(own)).toBe(false);
});

test('a device that may not be touched keeps nothing', () => {
  expect(keepsAnswers(undefined)).toBe(false);
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(keepsAnswers({ getItem: refuse })).toBe(false);
});

test('an address names a day, be it one that can be read for or not', () => {
  expect(namesDay('')).toBe(false);
  expect(namesDay('?lang=en')).toBe(false);
  expect(namesDay('?asOf=2025-01-01')).toBe(true);
  expect(namesDay('?asOf=soon')).toBe(true);
});
