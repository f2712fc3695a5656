import { factDictionary } from '../facts/dictionary.ts';
import type { FactValue, Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { amountFacts } from './amount.ts';
import { compileExplanation, type Explainer } from './compile-explanation.ts';
import { type CompiledProgramme, compiled } from './compile-programme.ts';
import type { Forms } from './finding.ts';
import type { Derivation } from './knowledge.ts';
import { type PlacedKnowledge, placedKnowledge, placesOf } from './placed-knowledge.ts';
import { ProgrammeWalk } from './programme-walk.ts';
import type { BenefitResult, Finding, ProgrammeResult } from './result.ts';

type ClassResult = ProgrammeResult['classes'][number];
/** What follows, of each fact of a programme; `undefined` in all: of none. */
type Followed = readonly (readonly Derivation[] | undefined)[] | undefined;

/** A programme on one date, ready for one profile after another: the walk to the finding, and the reasons. */
export class ProgrammeEvaluator {
  readonly pack: Pack;
  readonly asOf: string;
  /** Where a profile is put for it to be evaluated; all programmes of the pack have the same. */
  readonly #known: PlacedKnowledge;
  readonly #walk: ProgrammeWalk;
  readonly #explain: Explainer;
  readonly #classes: readonly Explainer[];
  /** The classes as they are told, but for their explanations; copied for each result. */
  readonly #classRow: readonly ClassResult[];
  /** How the further condition of a benefit's printed form is explained, where it has one. */
  readonly #whens: ReadonlyMap<Forms[0], Explainer>;
  /** The place of every fact that anything in a result hangs on. */
  readonly #places: readonly number[];
  /** The result of the time before, and what it was found from. */
  readonly #lastValues: (FactValue | undefined)[] = [];
  #lastFollowed: Followed;
  #last: ProgrammeResult | undefined;

  constructor(pack: Pack, programme: Programme, asOf: string, diagrams: CompiledProgramme) {
    this.pack = pack;
    this.asOf = asOf;
    const facts = factDictionary([pack]);
    this.#known = placedKnowledge(facts);
    this.#walk = new ProgrammeWalk({ pack, programme, asOf, diagrams, facts });
    const frame = { asOf, facts, variables: diagrams.variables };
    this.#explain = compileExplanation(programme.criteria, frame);
    const places = placesOf(facts);
    const used = new Set([
      ...diagrams.variables.flatMap((variable) => variable.facts),
      ...diagrams.benefits.flatMap(({ forms }) => forms.flatMap(amountFacts)),
    ]);
    this.#places = [...used].flatMap((fact) => places.get(fact) ?? []);
    this.#classes = programme.classes.map(({ criteria }) => compileExplanation(criteria, frame));
    this.#classRow = programme.classes.map(({ id, name, criteria: { op } }) => ({
      id,
      name,
      explanation: { op, truth: 'unknown' },
    }));
    this.#whens = new Map(
      diagrams.benefits.flatMap(({ forms }) =>
        forms.flatMap((form) =>
          form.when ? [[form, compileExplanation(form.when, frame)] as const] : [],
        ),
      ),
    );
  }

  /** A profile, put in its place with all that follows from it, for this programme and the others of its pack. */
  know(profile: Profile): PlacedKnowledge {
    return this.#known.know(profile);
  }

  find(known: PlacedKnowledge): Finding {
    return this.#walk.find(known).finding;
  }

  /**
   * The finding and its reasons. Where nothing has changed that this programme hangs on, it is the very result of the
   * time before: most answers of a reader concern few programmes.
   */
  evaluate(known: PlacedKnowledge): ProgrammeResult {
    const followed = this.#followed(known);
    if (this.#last && this.#isAsBefore(known.values, followed)) return this.#last;
    // Where it fails, nothing is remembered.
    this.#last = undefined;
    const result = this.#evaluated(known);
    for (let index = 0; index < this.#places.length; index++)
      this.#lastValues[index] = known.values[this.#places[index] ?? -1];
    this.#lastFollowed = followed;
    this.#last = result;
    return result;
  }

  #isAsBefore(values: PlacedKnowledge['values'], followed: Followed): boolean {
    for (let index = 0; index < this.#places.length; index++)
      if (values[this.#places[index] ?? -1] !== this.#lastValues[index]) return false;
    return followed === this.#lastFollowed || isSame(followed, this.#lastFollowed);
  }

  #followed({ follows, derived }: PlacedKnowledge): Followed {
    if (derived.size === 0) return undefined;
    const isHere = this.#places.some((place) => follows[place] !== undefined);
    return isHere ? this.#places.map((place) => follows[place]) : undefined;
  }

  #evaluated(known: PlacedKnowledge): ProgrammeResult {
    const { finding, forms } = this.#walk.find(known);
    const classes = this.#classRow.slice();
    for (let index = 0; index < classes.length; index++) {
      const { id, name } = this.#classRow[index] as ClassResult;
      classes[index] = { id, name, explanation: (this.#classes[index] as Explainer)(known) };
    }
    return {
      id: finding.id,
      validity: finding.validity,
      verdict: finding.verdict,
      range: finding.range,
      class: finding.class,
      benefits:
        this.#whens.size === 0 ? finding.benefits : this.#withReasons(finding, forms, known),
      missing: finding.missing,
      explanation: this.#explain(known),
      classes,
    };
  }

  #withReasons(
    { benefits }: Finding,
    forms: readonly Forms[],
    known: PlacedKnowledge,
  ): readonly BenefitResult[] {
    return benefits.map((benefit, index) => {
      const form = forms[index]?.[0];
      const explain = form && this.#whens.get(form);
      return explain ? { ...benefit, when: explain(known) } : benefit;
    });
  }
}

/**
 * Whether the same conclusions were drawn of each fact, in the same order: then the same is known of it. A conclusion
 * is one object, however often it is drawn.
 */
function isSame(left: Followed, right: Followed): boolean {
  if (!left || !right) return left === right;
  return left.every((own, index) => {
    const other = right[index];
    return (
      own?.length === other?.length && (own ?? []).every((each, order) => each === other?.[order])
    );
  });
}

const evaluators = new WeakMap<CompiledProgramme, ProgrammeEvaluator>();
/** For each programme the one asked for last: mostly the same is asked for again. */
const latest = new WeakMap<Programme, ProgrammeEvaluator>();

/** The programme on this date, made ready on first use. */
export function evaluatorOf(pack: Pack, programme: Programme, asOf: string): ProgrammeEvaluator {
  const before = latest.get(programme);
  if (before && before.pack === pack && before.asOf === asOf) return before;
  const diagrams = compiled(programme, asOf, factDictionary([pack]));
  let evaluator = evaluators.get(diagrams);
  // The same programme may stand in another pack, with another validity.
  if (evaluator?.pack !== pack) {
    evaluator = new ProgrammeEvaluator(pack, programme, asOf, diagrams);
    evaluators.set(diagrams, evaluator);
  }
  latest.set(programme, evaluator);
  return evaluator;
}
