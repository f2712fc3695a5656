import { type Known, type Node, NodeFactory, survey } from '../diagram/diagram.ts';
import { type CellFinder, cellIn } from '../diagram/find-cell.ts';
import type { Variable } from '../diagram/variables.ts';
import type { FactValue, Profile } from '../schema/fact.ts';
import { amountFacts } from './amount.ts';
import { type FindingFrame, type Forms, findingOf, reckoned } from './finding.ts';
import type { Domain } from './knowledge.ts';
import { cellsIn } from './known-cells.ts';
import { type PlacedKnowledge, placesOf } from './placed-knowledge.ts';
import type { Finding } from './result.ts';
import { UNKNOWN } from './value-codes.ts';

/** A finding, with the forms that each of its benefits can take. */
export interface Found {
  finding: Finding;
  forms: readonly Forms[];
}

/** A finding that profiles share, with the places of the figures that its amounts are reckoned from. */
interface Shared extends Found {
  readonly figures: readonly number[];
}

/** All that is still open of a programme once some of its variables have been looked at. */
interface State {
  /** The diagrams: outcome, then of each benefit what it means and which of its forms can be granted. */
  readonly nodes: readonly Node[];
  /** The variable to look at next; `undefined`: no other matters any more. */
  readonly variable: Variable | undefined;
  /** The place of its fact, where it has one and not two. */
  readonly place: number;
  /** How the cell of the fact's value is found, where it has one fact. */
  readonly finder: CellFinder | undefined;
  /** Its number; the number of variables where there is none. */
  readonly at: number;
  /** Where each of its cells leads, and after them where it leads that nothing is known. */
  readonly next: (State | undefined)[];
  /** Where each code of its fact leads: the same, without finding the cell. */
  readonly byCode: (State | undefined)[];
  /** Where it leads that it lies in one of several cells. */
  readonly narrowed: Map<string, State>;
  /** What has been found out, by which of the facts that no cell tells apart are known: of none, 0. */
  readonly found: Shared[];
}

/** So many states are kept for a programme before it starts afresh: real ones have some dozens. */
const MOST_STATES = 20_000;

/** So many findings with figures of a profile are kept for a programme: rents and wages repeat, but not without end. */
const MOST_RECKONED = 4_000;

/**
 * One programme, walked for one profile after another. The diagrams are narrowed by one variable at a time, and only
 * by those that still matter; each way of narrowing is remembered, so that what has once been asked is a walk along
 * remembered steps to a remembered finding. Amounts that hang on a figure of the profile (a share of a rent, months
 * already had) are reckoned once for each figure: profiles that differ in nothing that matters have the very same
 * finding, and who puts it into words or bytes can do so once.
 */
export class ProgrammeWalk {
  readonly #frame: FindingFrame;
  readonly #places: ReadonlyMap<string, number>;
  /** Places of facts whose value, or mere presence, no cell tells: bases of amounts, and the ends of times. */
  readonly #others: readonly number[];
  #factory = new NodeFactory();
  #states = new Map<string, State>();
  #start: State;
  #reckoned = new Map<Shared, Map<FactValue | undefined, Found>>();
  #reckonedCount = 0;

  constructor(frame: FindingFrame) {
    this.#frame = frame;
    const { variables, benefits } = frame.diagrams;
    const bases = benefits.flatMap(({ forms }) => forms.flatMap(amountFacts));
    const ends = variables.flatMap(({ facts }) => (facts.length > 1 ? facts : []));
    this.#places = placesOf(frame.facts);
    this.#others = this.#placed([...bases, ...ends]);
    if (this.#others.length > 30)
      throw new RangeError(`"${frame.programme.id}" reckons with more than 30 figures; split it`);
    this.#start = this.#state(this.#roots(), 0);
  }

  /** What the programme is by what is known. What is shared between profiles is frozen. */
  find(known: PlacedKnowledge): Found {
    const { values, codes } = known;
    let state = this.#start;
    while (state.variable !== undefined) {
      const { finder, place } = state;
      if (finder) {
        const code = codes[place] as number;
        if (code > UNKNOWN) state = state.byCode[code] ?? this.#stepCode(state, finder, known);
        else if (code === UNKNOWN) state = this.#stepUnknown(state, state.variable, known);
        else {
          const cell = cellIn(finder, values[place] as FactValue);
          state = state.next[cell] ?? this.#step(state, cell);
        }
      } else state = this.#stepOpen(state, state.variable, known);
    }
    return this.#withFigures(this.#found(state, known), known);
  }

  #withFigures(shared: Shared, known: PlacedKnowledge): Found {
    const { figures } = shared;
    if (figures.length === 0) return shared;
    const [only = -1] = figures;
    const key =
      figures.length === 1
        ? known.values[only]
        : figures.map((place) => known.values[place]).join();
    // Nothing known to reckon with: what profiles share says that as well.
    if (key === undefined) return shared;
    let reckonings = this.#reckoned.get(shared);
    const before = reckonings?.get(key);
    if (before) return before;
    if (this.#reckonedCount >= MOST_RECKONED) {
      this.#reckoned = new Map();
      this.#reckonedCount = 0;
      reckonings = undefined;
    }
    if (!reckonings) {
      reckonings = new Map();
      this.#reckoned.set(shared, reckonings);
    }
    const { finding, forms } = shared;
    const own: Found = { finding: Object.freeze(reckoned(finding, forms, known.profile)), forms };
    reckonings.set(key, own);
    this.#reckonedCount++;
    return own;
  }

  #found(state: State, known: PlacedKnowledge): Shared {
    let which = 0;
    for (let index = 0; index < this.#others.length; index++)
      if (known.codes[this.#others[index] as number] !== UNKNOWN) which |= 1 << index;
    let found = state.found[which];
    if (!found) {
      found = this.#read(state, known.profile);
      state.found[which] = found;
    }
    return found;
  }

  #read({ nodes }: State, profile: Profile): Shared {
    const [outcome, ...rest] = nodes;
    if (!outcome) throw new Error('A programme has an outcome.');
    const benefits = this.#frame.diagrams.benefits.flatMap((_, index) => {
      const meaning = rest[2 * index];
      const possible = rest[2 * index + 1];
      return meaning && possible ? [{ meaning, possible }] : [];
    });
    const found = findingOf(this.#frame, { outcome, benefits }, profile);
    const figures = found.forms.flatMap((forms) => forms.flatMap(amountFacts));
    return { ...found, figures: this.#placed(figures) };
  }

  #placed(facts: readonly string[]): number[] {
    return [...new Set(facts)].flatMap((fact) => this.#places.get(fact) ?? []);
  }

  /** The next step by the code of the variable's one fact, taken for the first time. */
  #stepCode(state: State, finder: CellFinder, { values, codes }: PlacedKnowledge): State {
    const cell = cellIn(finder, values[state.place] as FactValue);
    const next = state.next[cell] ?? this.#step(state, cell);
    state.byCode[codes[state.place] as number] = next;
    return next;
  }

  /** The next step where the variable's one fact has no known value. */
  #stepUnknown(state: State, variable: Variable, { domains }: PlacedKnowledge): State {
    const domain = domains.size === 0 ? undefined : domains.get(variable.facts[0] ?? '');
    return domain
      ? this.#stepByDomain(state, variable, domain)
      : (state.next[variable.size] ?? this.#step(state, undefined));
  }

  /** The next step of a variable that hangs on two facts. */
  #stepOpen(state: State, variable: Variable, known: PlacedKnowledge): State {
    const cell = variable.cellOf(known.profile);
    return state.next[cell ?? variable.size] ?? this.#step(state, cell);
  }

  #stepByDomain(state: State, variable: Variable, domain: Domain): State {
    const cells = cellsIn(domain, variable);
    if (typeof cells !== 'object')
      return state.next[cells ?? variable.size] ?? this.#step(state, cells);
    const key = cells.join();
    let next = state.narrowed.get(key);
    if (!next) {
      next = this.#restricted(state, cells);
      state.narrowed.set(key, next);
    }
    return next;
  }

  #step(state: State, cell: number | undefined): State {
    const next =
      cell === undefined ? this.#state(state.nodes, state.at + 1) : this.#restricted(state, cell);
    state.next[cell ?? state.variable?.size ?? 0] = next;
    return next;
  }

  #restricted(state: State, value: Known): State {
    const known: Known[] = [];
    known[state.at] = value;
    const nodes = state.nodes.map((node) => this.#factory.restrict(node, known));
    const from = state.at + 1;
    return this.#states.size >= MOST_STATES ? this.#afresh(nodes, from) : this.#state(nodes, from);
  }

  /** @param from the first variable that has not been looked at */
  #state(nodes: readonly Node[], from: number): State {
    const { variables } = this.#frame.diagrams;
    const left = [...survey(nodes).variables].filter((variable) => variable >= from);
    const at = Math.min(variables.length, ...left);
    const key = `${at}:${nodes.map(({ id }) => id).join()}`;
    let state = this.#states.get(key);
    if (!state) {
      const variable = variables[at];
      const [place = -1] = this.#placed(variable?.facts ?? []);
      state = {
        nodes,
        variable,
        place,
        finder: variable?.finder,
        at,
        next: [],
        byCode: [],
        narrowed: new Map(),
        found: [],
      };
      this.#states.set(key, state);
    }
    return state;
  }

  /** Forgets every state but the one that a walk has come to. */
  #afresh(nodes: readonly Node[], from: number): State {
    this.#factory = new NodeFactory();
    this.#states = new Map();
    this.#start = this.#state(this.#roots(), 0);
    return this.#state(
      nodes.map((node) => this.#factory.restrict(node, [])),
      from,
    );
  }

  #roots(): Node[] {
    const { outcome, benefits } = this.#frame.diagrams;
    return [outcome, ...benefits.flatMap(({ meaning, possible }) => [meaning, possible])].map(
      (node) => this.#factory.restrict(node, []),
    );
  }
}
