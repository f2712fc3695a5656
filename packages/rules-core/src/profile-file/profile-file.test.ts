import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../cli/run-in-test.ts';
import {
  PROFILE_FILE_FORM,
  PROFILE_FILE_VERSION,
  ProfileFileError,
  readProfileFile,
} from './profile-file.ts';

const exported = {
  form: PROFILE_FILE_FORM,
  version: PROFILE_FILE_VERSION,
  written: '2026-11-21',
  scope: { districts: ['north'], role: 'person' },
  profile: { 'education.level': 'doctorate', 'north:registered': true },
  notSure: ['person.foreign'],
  comments: { 'education.level': 'Highest degree: doctorate' },
};

function faultOf(data: unknown): unknown {
  try {
    return readProfileFile(data);
  } catch (error) {
    if (error instanceof ProfileFileError) return error.fault;
    throw error;
  }
}

describe('a profile as a file', () => {
  it('is read with what belongs to it', () => {
    expect(readProfileFile(exported)).toEqual(exported);
  });

  it('may be bare answers', () => {
    expect(readProfileFile(exported.profile)).toMatchObject({
      profile: exported.profile,
      notSure: [],
    });
  });

  it('leaves aside what it does not know, so that a later portal may add to it', () => {
    expect(readProfileFile({ ...exported, colour: 'red' })).toEqual(exported);
  });

  it('names what is wrong with it', () => {
    expect(faultOf([])).toEqual({ kind: 'noProfile' });
    expect(faultOf({ name: 'something else' })).toEqual({ kind: 'noProfile' });
    expect(faultOf({ ...exported, version: 9 })).toEqual({ kind: 'otherVersion', version: 9 });
    expect(faultOf({ ...exported, asOf: '2026-02-30' })).toEqual({
      kind: 'malformed',
      path: 'asOf',
    });
    expect(faultOf({ ...exported, scope: { districts: [1], role: null } })).toEqual({
      kind: 'malformed',
      path: 'scope.districts.0',
    });
    expect(faultOf({ form: PROFILE_FILE_FORM, version: 1 })).toMatchObject({ path: 'profile' });
  });

  it('is read or refused, whatever it is, and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.json().map((text) => JSON.parse(`{"form":"${PROFILE_FILE_FORM}","profile":${text}}`)),
          fc.constant(JSON.parse('{"__proto__":{"a.b":1},"a.b":1}')),
        ),
        (data) => {
          faultOf(data);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });
});

describe('rules evaluate', () => {
  const evaluate = (data: unknown) =>
    rules(['evaluate', '--profile', '-', '--json'], { stdin: JSON.stringify(data) });

  it('takes an exported profile for the answers in it', async () => {
    const [whole, bare] = await Promise.all([evaluate(exported), evaluate(exported.profile)]);
    expect(whole).toEqual(bare);
    expect(whole.code).toBe(0);
  });

  it('says what is wrong with one', async () => {
    const { code, stderr } = await evaluate({ ...exported, version: 2 });
    expect(code).toBe(2);
    expect(stderr).toContain('version 2');
    expect(stderr).toContain('export it again');
  });
});
