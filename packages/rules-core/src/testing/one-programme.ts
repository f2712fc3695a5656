import { text } from '../author/words.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Fact } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { parsePack } from '../schema/parse-pack.ts';
import type { Programme, ProgrammeInput } from '../schema/programme.ts';

/** An invented pack with one programme, for tests of how conditions are judged. */

export const words = text('条件', 'condition');
export const citation = ['north/main/1'];

/** What every invented condition says. */
export const saying = { words, citation };

export function factOf(id: string, type: Fact['type'], more: Partial<Fact> = {}): Fact {
  return { id, subject: 'person', type, label: words, question: words, why: words, ...more };
}

export interface OneProgramme extends Pick<ProgrammeInput, 'classes' | 'benefits'> {
  criteria: Criterion;
  facts: Fact[];
  /** The last day of the document. */
  until?: string;
}

/** A pack, not checked yet, whose only programme has these conditions; the document is in force from 2020-01-01. */
export function packData({ facts, until, ...conditions }: OneProgramme) {
  return {
    schemaVersion: 1,
    district: { id: 'north', name: words },
    document: { title: words, officialTitle: '北区', issuer: words },
    validity: {
      from: { date: '2020-01-01', words },
      until: { ...(until !== undefined && { date: until }), words },
      citation,
    },
    clauses: [{ id: 'north/main/1', path: '一、' }],
    facts,
    programmes: [
      {
        id: 'north/programme',
        name: words,
        summary: words,
        audience: ['person'],
        needs: ['rent'],
        citation,
        ...conditions,
      },
    ],
  };
}

/** A valid pack with one programme, and that programme. */
export function packWith(given: OneProgramme): { pack: Pack; programme: Programme } {
  const pack = parsePack(packData(given));
  const [programme] = pack.programmes;
  if (!programme) throw new Error('the pack has one programme');
  return { pack, programme };
}
