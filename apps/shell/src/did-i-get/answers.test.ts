import { describe, expect, it } from 'vitest';
import { entriesIn } from '../search/entries.ts';
import { createSearch } from '../search/portal-search.ts';
import { northPack, southPack } from '../testing/packs.ts';
import { answersFor, type Reader } from './answers.ts';

const packs = [northPack, southPack];
const search = createSearch(entriesIn(packs));
const ask = (text: string, reader: Partial<Reader> = {}) =>
  answersFor(search.find(text), packs, {
    profile: {},
    notSure: new Set(),
    asOf: '2026-01-01',
    ...reader,
  });
const first = (text: string, reader: Partial<Reader> = {}) => ask(text, reader)[0];

describe('a word is answered for the reader', () => {
  it('with the question that is missing', () => {
    expect(first('租房')).toMatchObject({
      programme: { id: 'north/rent-subsidy' },
      result: { verdict: 'needsInfo' },
      step: { kind: 'question', fact: 'work.employerDistrict' },
    });
  });

  it('with a question the reader has not left open, where there is one', () => {
    const open = new Set(['work.employerDistrict']);
    expect(first('租房', { notSure: open })?.step).toEqual({
      kind: 'question',
      fact: 'education.level',
    });
    expect(first('租房', { notSure: new Set([...open, 'education.level']) })?.step).toEqual({
      kind: 'question',
      fact: 'work.employerDistrict',
    });
  });

  it('with the condition that is not met, and its clause', () => {
    const answer = first('租房', { profile: { 'work.employerDistrict': 'south' } });
    expect(answer).toMatchObject({
      result: { verdict: 'notEligible' },
      reason: {
        kind: 'unmet',
        conditions: [{ words: { en: 'The employer is registered in North' } }],
      },
      step: { kind: 'clause', citation: ['north/main/2'] },
    });
  });

  it('with what it rests on where all is met', () => {
    const profile = { 'work.employerDistrict': 'north', 'education.level': 'master' };
    expect(first('zufang', { profile })).toMatchObject({
      result: { verdict: 'eligible' },
      step: { kind: 'clause', citation: ['north/main/2'] },
    });
  });

  it('also where it has ended, which asks nothing more', () => {
    expect(first('资助')).toMatchObject({
      programme: { id: 'south/high-end/grant' },
      open: false,
      result: { validity: 'ended', verdict: 'needsInfo' },
      step: { kind: 'clause' },
    });
    expect(first('资助', { asOf: '2018-05-01' })).toMatchObject({ open: true });
  });

  it('programmes only: a service is nothing one gets or does not get', () => {
    expect(ask('窗口')).toEqual([]);
  });
});
