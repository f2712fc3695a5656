import { type Known, type Node, NodeFactory, survey } from '../../diagram/diagram.ts';
import { amountFacts, amountInterval, notCertain, span } from '../../evaluate/amount.ts';
import { type CompiledProgramme, compiled } from '../../evaluate/compile-programme.ts';
import { evaluateProgramme } from '../../evaluate/programme.ts';
import type { BenefitResult, ProgrammeResult } from '../../evaluate/result.ts';
import { factDictionary } from '../../facts/dictionary.ts';
import type { Benefit } from '../../schema/benefit.ts';
import type { Profile } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Programme } from '../../schema/programme.ts';
import type { Narrowed } from './row-knowledge.ts';

/** A benefit of a row: as `evaluateProgramme` gives it, without the explanation of its own condition. */
export type RowBenefit = Omit<BenefitResult, 'when'>;

/**
 * What one programme is for one row: as `evaluateProgramme` gives it, without explanations. Rows of which the same is
 * true share one frozen object.
 */
export interface RowResult extends Omit<ProgrammeResult, 'benefits' | 'explanation' | 'classes'> {
  readonly benefits: readonly RowBenefit[];
}

/** All that is still open of a programme once some of its variables are known. */
interface State {
  /** The diagrams: outcome, then of each benefit what it means and which of its forms can be granted. */
  readonly nodes: readonly Node[];
  /** Where each cell of each variable leads, in the order of `#offsets`. */
  readonly next: (State | undefined)[];
  /** Where it leads that a variable lies in one of several cells. */
  readonly narrowed: Map<string, State>;
  /** What has been found out, by which of the facts that no cell tells apart are known. */
  readonly results: Map<number, Found>;
}

interface Found {
  result: RowResult;
  /** For each benefit the printed forms it can take; only where an amount hangs on a figure of the row's own. */
  forms: readonly (readonly [Benefit, ...Benefit[]])[] | undefined;
}

/** So many states are kept for a programme before it starts afresh: real ones have some dozens. */
const MOST_STATES = 20_000;

/**
 * One programme, walked for row after row. The diagrams are narrowed by one known fact at a time and each way of
 * narrowing is remembered, so that a row is a walk along remembered steps; what stands at the end of a walk is
 * evaluated once, by `evaluateProgramme` itself. Amounts that hang on a figure of the row's own (a share of a rent,
 * months already had) are reckoned for each row.
 */
export class ProgrammeWalk {
  readonly #pack: Pack;
  readonly #programme: Programme;
  readonly #asOf: string;
  readonly #compiled: CompiledProgramme;
  /** Facts whose value, or mere presence, no cell tells: bases of amounts, and the ends of times. */
  readonly #others: readonly string[];
  readonly #hasOwnFigures: boolean;
  /** Where the cells of each variable begin in a row of all cells of all variables. */
  readonly #offsets: readonly number[];
  #factory = new NodeFactory();
  #states = new Map<string, State>();
  #start: State;

  constructor(pack: Pack, programme: Programme, asOf: string) {
    this.#pack = pack;
    this.#programme = programme;
    this.#asOf = asOf;
    this.#compiled = compiled(programme, asOf, factDictionary([pack]));
    const bases = this.#compiled.benefits.flatMap(({ forms }) => forms.flatMap(amountFacts));
    const ends = this.#compiled.variables.flatMap(({ facts }) => (facts.length > 1 ? facts : []));
    this.#others = [...new Set([...bases, ...ends])];
    this.#hasOwnFigures = bases.length > 0;
    if (this.#others.length > 30)
      throw new RangeError(`"${programme.id}" reckons with more than 30 figures; split it`);
    let cells = 0;
    this.#offsets = this.#compiled.variables.map(({ size }) => {
      cells += size;
      return cells - size;
    });
    this.#start = this.#state(this.#roots());
  }

  get variables(): CompiledProgramme['variables'] {
    return this.#compiled.variables;
  }

  /**
   * @param profile all that is known of the row, with what follows from its answers.
   * @param cells of all variables of the pack, -1 where nothing is known; those of this programme begin at `from`.
   * @param narrowed of variables whose fact is not known, the cells that are still possible, by number in the pack.
   */
  resultFor(
    profile: Profile,
    cells: Int16Array,
    narrowed: readonly Narrowed[],
    from: number,
  ): RowResult {
    let state = this.#start;
    const count = this.#compiled.variables.length;
    for (let variable = 0; variable < count; variable++) {
      const cell = cells[from + variable] ?? -1;
      if (cell >= 0) state = this.#stepped(state, variable, cell);
    }
    for (const { variable, cells: possible } of narrowed)
      if (variable >= from && variable < from + count)
        state = this.#narrowedBy(state, variable - from, possible);
    let known = 0;
    for (let index = 0; index < this.#others.length; index++)
      if (profile[this.#others[index] ?? ''] !== undefined) known |= 1 << index;
    let found = state.results.get(known);
    if (!found) {
      found = this.#evaluated(state, profile);
      state.results.set(known, found);
    }
    return found.forms === undefined ? found.result : reckoned(found.result, found.forms, profile);
  }

  #stepped(state: State, variable: number, cell: number): State {
    const key = (this.#offsets[variable] ?? 0) + cell;
    const known = state.next[key];
    if (known) return known;
    const next = this.#restricted(state, variable, cell);
    state.next[key] = next;
    return next;
  }

  #narrowedBy(state: State, variable: number, cells: readonly number[]): State {
    const key = `${variable}:${cells.join()}`;
    const known = state.narrowed.get(key);
    if (known) return known;
    const next = this.#restricted(state, variable, cells);
    state.narrowed.set(key, next);
    return next;
  }

  #restricted(state: State, variable: number, value: Known): State {
    const known: Known[] = [];
    known[variable] = value;
    const nodes = state.nodes.map((node) => this.#factory.restrict(node, known));
    return this.#states.size >= MOST_STATES ? this.#afresh(nodes) : this.#state(nodes);
  }

  #state(nodes: readonly Node[]): State {
    const key = nodes.map(({ id }) => id).join();
    let state = this.#states.get(key);
    if (!state) {
      state = { nodes, next: [], narrowed: new Map(), results: new Map() };
      this.#states.set(key, state);
    }
    return state;
  }

  /** Forgets every state but the one a row has come to, which its walk still needs. */
  #afresh(nodes: readonly Node[]): State {
    this.#factory = new NodeFactory();
    this.#states = new Map();
    this.#start = this.#state(this.#roots());
    return this.#state(nodes.map((node) => this.#factory.restrict(node, [])));
  }

  #roots(): Node[] {
    const { outcome, benefits } = this.#compiled;
    return [outcome, ...benefits.flatMap(({ meaning, possible }) => [meaning, possible])].map(
      (node) => this.#factory.restrict(node, []),
    );
  }

  #evaluated(state: State, profile: Profile): Found {
    const { explanation, classes, benefits, ...rest } = evaluateProgramme(
      this.#pack,
      this.#programme,
      profile,
      { asOf: this.#asOf },
    );
    const result: RowResult = Object.freeze({
      ...rest,
      benefits: benefits.map(({ when, ...benefit }) => benefit),
    });
    return { result, forms: this.#hasOwnFigures ? this.#forms(state) : undefined };
  }

  /** The forms that each benefit of the result can take, in its order. */
  #forms(state: State): (readonly [Benefit, ...Benefit[]])[] {
    return this.#compiled.benefits.flatMap((benefit, index) => {
      const node = state.nodes[2 + 2 * index];
      const mask = node ? [...survey([node]).values].reduce((all, value) => all | value, 0) : 0;
      const [first, ...others] = benefit.forms.filter((_, form) => mask & (1 << form));
      return first ? [[first, ...others] as const] : [];
    });
  }
}

/** The result with every amount reckoned for this profile. */
function reckoned(
  result: RowResult,
  forms: readonly (readonly [Benefit, ...Benefit[]])[],
  profile: Profile,
): RowResult {
  return {
    ...result,
    benefits: result.benefits.map((benefit, index) => {
      const own = forms[index];
      if (!own) return benefit;
      const [first, ...others] = own;
      const amount = span([
        amountInterval(first.amount, profile),
        ...others.map((form) => amountInterval(form.amount, profile)),
      ]);
      return { ...withoutAmount(benefit), ...notCertain(amount, benefit.certain) };
    }),
  };
}

/** What the amount may leave out must not stay from another row. */
function withoutAmount({ share, steps, ...benefit }: RowBenefit): RowBenefit {
  return benefit;
}
