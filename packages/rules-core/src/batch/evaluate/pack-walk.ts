import type { Contradiction } from '../../evaluate/knowledge.ts';
import { type PlacedKnowledge, placedKnowledge } from '../../evaluate/placed-knowledge.ts';
import { evaluatorOf, type ProgrammeEvaluator } from '../../evaluate/programme-evaluator.ts';
import type { Finding } from '../../evaluate/result.ts';
import { isOpen, validityOn } from '../../evaluate/validity.ts';
import { factDictionary } from '../../facts/dictionary.ts';
import type { Profile } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Programme } from '../../schema/programme.ts';
import { type Consequences, consequenceFinder } from './row-knowledge.ts';

/** All programmes of one pack, walked for row after row. */
export class PackWalk {
  readonly pack: Pack;
  readonly programmes: readonly Programme[];
  /** Those that cannot be applied for on the day, where they were to be left out. */
  readonly notOpen: readonly Programme[];
  readonly #evaluators: readonly ProgrammeEvaluator[];
  readonly #known: PlacedKnowledge;
  readonly #consequencesOf: (profile: Profile) => Consequences;

  constructor(pack: Pack, asOf: string, openOnly: boolean) {
    this.pack = pack;
    const { true: open = [], false: closed = [] } = Object.groupBy(
      pack.programmes,
      ({ validity }) => String(!openOnly || isOpen(validityOn(validity ?? pack.validity, asOf))),
    );
    this.programmes = open;
    this.notOpen = closed;
    this.#evaluators = open.map((programme) => evaluatorOf(pack, programme, asOf));
    const facts = factDictionary([pack]);
    this.#known = placedKnowledge(facts);
    const find = consequenceFinder(facts);
    let last: { profile: Profile; found: Consequences } | undefined;
    // A row is asked for its contradictions and for its results.
    this.#consequencesOf = (profile) => {
      if (last?.profile !== profile) last = { profile, found: find(profile) };
      return last.found;
    };
  }

  /** Adds what each programme is for a row. */
  evaluate(profile: Profile, findings: Finding[]): void {
    const known = this.#known;
    if (known.read(profile)) known.add(this.#consequencesOf(profile));
    for (const evaluator of this.#evaluators) findings.push(evaluator.find(known));
  }

  contradictions(profile: Profile): readonly Contradiction[] {
    return this.#consequencesOf(profile).contradictions;
  }
}
