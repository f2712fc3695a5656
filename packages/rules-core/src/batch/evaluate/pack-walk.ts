import type { Contradiction } from '../../evaluate/knowledge.ts';
import { type PlacedKnowledge, placedKnowledge } from '../../evaluate/placed-knowledge.ts';
import { evaluatorOf, type ProgrammeEvaluator } from '../../evaluate/programme-evaluator.ts';
import type { Finding } from '../../evaluate/result.ts';
import { isOpen, validityOn } from '../../evaluate/validity.ts';
import { factDictionary } from '../../facts/dictionary.ts';
import type { Profile } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Programme } from '../../schema/programme.ts';

/** All programmes of one pack, walked for row after row. */
export class PackWalk {
  readonly pack: Pack;
  readonly programmes: readonly Programme[];
  /** Those that cannot be applied for on the day, where they were to be left out. */
  readonly notOpen: readonly Programme[];
  readonly #evaluators: readonly ProgrammeEvaluator[];
  readonly #known: PlacedKnowledge;

  constructor(pack: Pack, asOf: string, openOnly: boolean) {
    this.pack = pack;
    const { true: open = [], false: closed = [] } = Object.groupBy(
      pack.programmes,
      ({ validity }) => String(!openOnly || isOpen(validityOn(validity ?? pack.validity, asOf))),
    );
    this.programmes = open;
    this.notOpen = closed;
    this.#evaluators = open.map((programme) => evaluatorOf(pack, programme, asOf));
    this.#known = placedKnowledge(factDictionary([pack]));
  }

  /** Adds what each programme is for a row. */
  evaluate(profile: Profile, findings: Finding[]): void {
    const known = this.#known.know(profile);
    for (const evaluator of this.#evaluators) findings.push(evaluator.find(known));
  }

  contradictions(profile: Profile): readonly Contradiction[] {
    return this.#known.know(profile).contradictions;
  }
}
