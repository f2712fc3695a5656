import { factDictionary } from '../facts/dictionary.ts';
import type { FactValue } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { amountFacts } from './amount.ts';
import { compileExplanation, type Explainer } from './compile-explanation.ts';
import { type CompiledProgramme, compiled } from './compile-programme.ts';
import type { Forms } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { ProgrammeWalk } from './programme-walk.ts';
import type { BenefitResult, Finding, ProgrammeResult } from './result.ts';

/** A programme on one date, ready for one profile after another: the walk to the finding, and the reasons. */
export class ProgrammeEvaluator {
  readonly pack: Pack;
  readonly #walk: ProgrammeWalk;
  readonly #explain: Explainer;
  readonly #classes: readonly { id: string; name: Programme['name']; explain: Explainer }[];
  /** How the further condition of a benefit's printed form is explained, where it has one. */
  readonly #whens: ReadonlyMap<Forms[0], Explainer>;
  /** Every fact that anything in a result hangs on. */
  readonly #facts: readonly string[];
  #last: { values: readonly (FactValue | undefined)[]; result: ProgrammeResult } | undefined;

  constructor(pack: Pack, programme: Programme, asOf: string, diagrams: CompiledProgramme) {
    this.pack = pack;
    const facts = factDictionary([pack]);
    this.#walk = new ProgrammeWalk({ pack, programme, asOf, diagrams, facts });
    const frame = { asOf, facts, variables: diagrams.variables };
    this.#explain = compileExplanation(programme.criteria, frame);
    this.#facts = [
      ...new Set([
        ...diagrams.variables.flatMap((variable) => variable.facts),
        ...diagrams.benefits.flatMap(({ forms }) => forms.flatMap(amountFacts)),
      ]),
    ];
    this.#classes = programme.classes.map(({ id, name, criteria }) => ({
      id,
      name,
      explain: compileExplanation(criteria, frame),
    }));
    this.#whens = new Map(
      diagrams.benefits.flatMap(({ forms }) =>
        forms.flatMap((form) =>
          form.when ? [[form, compileExplanation(form.when, frame)] as const] : [],
        ),
      ),
    );
  }

  find(knowledge: Pick<Knowledge, 'profile' | 'domains'>): Finding {
    return this.#walk.find(knowledge).finding;
  }

  /**
   * The finding and its reasons. Where nothing has changed that this programme hangs on, it is the very result of the
   * time before: most answers of a reader concern few programmes.
   */
  evaluate(knowledge: Knowledge): ProgrammeResult {
    if (this.#last && this.#isAsBefore(this.#last.values, knowledge)) return this.#last.result;
    const result = this.#evaluated(knowledge);
    // What follows from other answers is told with its reasons, which may be others next time.
    this.#last = this.#followsSomething(knowledge)
      ? undefined
      : { values: this.#facts.map((fact) => knowledge.profile[fact]), result };
    return result;
  }

  #isAsBefore(values: readonly (FactValue | undefined)[], knowledge: Knowledge): boolean {
    const { profile } = knowledge;
    for (let index = 0; index < this.#facts.length; index++)
      if (profile[this.#facts[index] ?? ''] !== values[index]) return false;
    return !this.#followsSomething(knowledge);
  }

  #followsSomething({ derived }: Knowledge): boolean {
    if (derived.size === 0) return false;
    for (const fact of this.#facts) if (derived.has(fact)) return true;
    return false;
  }

  #evaluated(knowledge: Knowledge): ProgrammeResult {
    const { finding, forms } = this.#walk.find(knowledge);
    const classes: ProgrammeResult['classes'][number][] = [];
    for (const { id, name, explain } of this.#classes)
      classes.push({ id, name, explanation: explain(knowledge) });
    return {
      id: finding.id,
      validity: finding.validity,
      verdict: finding.verdict,
      range: finding.range,
      class: finding.class,
      benefits:
        this.#whens.size === 0 ? finding.benefits : this.#withReasons(finding, forms, knowledge),
      missing: finding.missing,
      explanation: this.#explain(knowledge),
      classes,
    };
  }

  #withReasons(
    { benefits }: Finding,
    forms: readonly Forms[],
    knowledge: Knowledge,
  ): readonly BenefitResult[] {
    return benefits.map((benefit, index) => {
      const form = forms[index]?.[0];
      const explain = form && this.#whens.get(form);
      return explain ? { ...benefit, when: explain(knowledge) } : benefit;
    });
  }
}

const evaluators = new WeakMap<CompiledProgramme, ProgrammeEvaluator>();

/** The programme on this date, made ready on first use. */
export function evaluatorOf(pack: Pack, programme: Programme, asOf: string): ProgrammeEvaluator {
  const diagrams = compiled(programme, asOf, factDictionary([pack]));
  let evaluator = evaluators.get(diagrams);
  // The same programme may stand in another pack, with another validity.
  if (evaluator?.pack !== pack) {
    evaluator = new ProgrammeEvaluator(pack, programme, asOf, diagrams);
    evaluators.set(diagrams, evaluator);
  }
  return evaluator;
}
