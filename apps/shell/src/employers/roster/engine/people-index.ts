import type { Finding, Verdict } from '@portal/rules-core';

/** In the order of their codes. */
const VERDICT_CODES: readonly Verdict[] = ['eligible', 'needsInfo', 'discretionary', 'notEligible'];

const NO_RESULT = 255;

/** What a filter looks for, in places and codes. */
export interface IndexFilter {
  /** Programmes looked at, by place; one of them must fit. */
  programmes: readonly number[];
  verdict?: Verdict | undefined;
  /** By place among the facts. */
  missing?: number | undefined;
}

/**
 * What each person is for each programme, in one byte, and which facts are missing, in one bit: so that fifty thousand
 * people are filtered at once and weigh some megabytes.
 */
export class PeopleIndex {
  readonly #width: number;
  readonly #words: number;
  readonly #verdicts: Uint8Array;
  readonly #missing: Uint32Array;
  readonly #facts: ReadonlyMap<string, number>;

  constructor(people: number, programmes: number, facts: readonly string[]) {
    this.#width = programmes;
    this.#words = Math.ceil(facts.length / 32);
    this.#verdicts = new Uint8Array(people * programmes).fill(NO_RESULT);
    this.#missing = new Uint32Array(people * this.#words);
    this.#facts = new Map(facts.map((fact, place) => [fact, place]));
  }

  /** @returns the facts that this person misses, by place. */
  set(person: number, results: readonly Finding[]): Set<number> {
    const missing = new Set<number>();
    for (const [programme, { verdict, missing: facts }] of results.entries()) {
      this.#verdicts[person * this.#width + programme] = VERDICT_CODES.indexOf(verdict);
      for (const fact of facts) {
        const place = this.#facts.get(fact);
        if (place !== undefined) missing.add(place);
      }
    }
    for (const place of missing) {
      const word = person * this.#words + (place >> 5);
      this.#missing[word] = (this.#missing[word] ?? 0) | (1 << (place & 31));
    }
    return missing;
  }

  verdict(person: number, programme: number): Verdict | undefined {
    return VERDICT_CODES[this.#verdicts[person * this.#width + programme] ?? NO_RESULT];
  }

  counts(person: number, programmes: readonly number[]): Record<Verdict, number> {
    const counts = { eligible: 0, needsInfo: 0, discretionary: 0, notEligible: 0 };
    for (const programme of programmes) {
      const verdict = this.verdict(person, programme);
      if (verdict) counts[verdict]++;
    }
    return counts;
  }

  fits(person: number, { programmes, verdict, missing }: IndexFilter): boolean {
    if (missing !== undefined) {
      const word = this.#missing[person * this.#words + (missing >> 5)] ?? 0;
      if ((word & (1 << (missing & 31))) === 0) return false;
    }
    const start = person * this.#width;
    const code = verdict === undefined ? undefined : VERDICT_CODES.indexOf(verdict);
    return programmes.some((programme) => {
      const own = this.#verdicts[start + programme];
      return code === undefined ? own !== NO_RESULT : own === code;
    });
  }
}
