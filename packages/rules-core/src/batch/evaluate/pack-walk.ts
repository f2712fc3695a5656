import type { Contradiction } from '../../evaluate/knowledge.ts';
import { isOpen, validityOn } from '../../evaluate/validity.ts';
import { factDictionary } from '../../facts/dictionary.ts';
import type { Profile } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Programme } from '../../schema/programme.ts';
import { cellFinder } from './cells-of-facts.ts';
import { ProgrammeWalk, type RowResult } from './programme-walk.ts';
import { type Consequences, consequenceFinder } from './row-knowledge.ts';

/** All programmes of one pack, walked for row after row. */
export class PackWalk {
  readonly pack: Pack;
  readonly programmes: readonly Programme[];
  /** Those that cannot be applied for on the day, where they were to be left out. */
  readonly notOpen: readonly Programme[];
  readonly #walks: readonly { walk: ProgrammeWalk; from: number }[];
  readonly #cellsOf: (profile: Profile) => Int16Array;
  readonly #consequencesOf: (profile: Profile) => Consequences;

  constructor(pack: Pack, asOf: string, openOnly: boolean) {
    this.pack = pack;
    const { true: open = [], false: closed = [] } = Object.groupBy(
      pack.programmes,
      ({ validity }) => String(!openOnly || isOpen(validityOn(validity ?? pack.validity, asOf))),
    );
    this.programmes = open;
    this.notOpen = closed;
    let from = 0;
    this.#walks = open.map((programme) => {
      const walk = new ProgrammeWalk(pack, programme, asOf);
      const own = { walk, from };
      from += walk.variables.length;
      return own;
    });
    const variables = this.#walks.flatMap(({ walk }) => walk.variables);
    this.#cellsOf = cellFinder(variables);
    const find = consequenceFinder(factDictionary([pack]), variables);
    let last: { profile: Profile; found: Consequences } | undefined;
    // A row is asked for its contradictions and for its results.
    this.#consequencesOf = (profile) => {
      if (last?.profile !== profile) last = { profile, found: find(profile) };
      return last.found;
    };
  }

  /** Adds what each programme is for a row. */
  evaluate(profile: Profile, results: RowResult[]): void {
    const { values, narrowed } = this.#consequencesOf(profile);
    const all = isEmpty(values) ? profile : { ...profile, ...values };
    const cells = this.#cellsOf(all);
    for (const { walk, from } of this.#walks)
      results.push(walk.resultFor(all, cells, narrowed, from));
  }

  contradictions(profile: Profile): readonly Contradiction[] {
    return this.#consequencesOf(profile).contradictions;
  }
}

function isEmpty(values: Profile): boolean {
  for (const _ in values) return false;
  return true;
}
