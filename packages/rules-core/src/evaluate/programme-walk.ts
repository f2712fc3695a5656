import { type Known, type Node, NodeFactory, survey } from '../diagram/diagram.ts';
import type { Variable } from '../diagram/variables.ts';
import type { FactValue } from '../schema/fact.ts';
import { amountFacts } from './amount.ts';
import { type FindingFrame, type Forms, findingOf, reckoned } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { knownCells } from './known-cells.ts';
import type { Finding } from './result.ts';

/** A finding, with the forms that each of its benefits can take. */
export interface Found {
  finding: Finding;
  forms: readonly Forms[];
}

/** A finding that profiles share, with the figures of a profile that its amounts are reckoned from. */
interface Shared extends Found {
  readonly figures: readonly string[];
}

/** All that is still open of a programme once some of its variables have been looked at. */
interface State {
  /** The diagrams: outcome, then of each benefit what it means and which of its forms can be granted. */
  readonly nodes: readonly Node[];
  /** The variable to look at next; `undefined`: no other matters any more. */
  readonly variable: Variable | undefined;
  /** Its number; the number of variables where there is none. */
  readonly at: number;
  /** Where each of its cells leads, and after them where it leads that nothing is known. */
  readonly next: (State | undefined)[];
  /** Where it leads that it lies in one of several cells. */
  readonly narrowed: Map<string, State>;
  /** What has been found out, by which of the facts that no cell tells apart are known. */
  readonly found: Map<number, Shared>;
  /** The same where there are no such facts. */
  only: Shared | undefined;
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
  /** Facts whose value, or mere presence, no cell tells: bases of amounts, and the ends of times. */
  readonly #others: readonly string[];
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
    this.#others = [...new Set([...bases, ...ends])];
    if (this.#others.length > 30)
      throw new RangeError(`"${frame.programme.id}" reckons with more than 30 figures; split it`);
    this.#start = this.#state(this.#roots(), 0);
  }

  /** What the programme is by what is known. What is shared between profiles is frozen. */
  find(knowledge: Pick<Knowledge, 'profile' | 'domains'>): Found {
    const { profile, domains } = knowledge;
    let state = this.#start;
    while (state.variable !== undefined) {
      const { variable } = state;
      const cell = variable.cellOf(profile);
      if (cell !== undefined) state = state.next[cell] ?? this.#step(state, cell);
      else if (domains.size === 0)
        state = state.next[variable.size] ?? this.#step(state, undefined);
      else state = this.#stepByDomain(state, variable, knowledge);
    }
    return this.#withFigures(this.#found(state, profile), profile);
  }

  #withFigures(shared: Shared, profile: Knowledge['profile']): Found {
    const { figures } = shared;
    if (figures.length === 0) return shared;
    const [only = ''] = figures;
    const key = figures.length === 1 ? profile[only] : figures.map((id) => profile[id]).join();
    // Nothing known to reckon with: what profiles share says that as well.
    if (key === undefined) return shared;
    let known = this.#reckoned.get(shared);
    const before = known?.get(key);
    if (before) return before;
    if (this.#reckonedCount >= MOST_RECKONED) {
      this.#reckoned = new Map();
      this.#reckonedCount = 0;
      known = undefined;
    }
    if (!known) {
      known = new Map();
      this.#reckoned.set(shared, known);
    }
    const { finding, forms } = shared;
    const own: Found = { finding: Object.freeze(reckoned(finding, forms, profile)), forms };
    known.set(key, own);
    this.#reckonedCount++;
    return own;
  }

  #found(state: State, profile: Knowledge['profile']): Shared {
    if (this.#others.length === 0) {
      state.only ??= this.#read(state, profile);
      return state.only;
    }
    let known = 0;
    for (let index = 0; index < this.#others.length; index++)
      if (profile[this.#others[index] ?? ''] !== undefined) known |= 1 << index;
    let found = state.found.get(known);
    if (!found) {
      found = this.#read(state, profile);
      state.found.set(known, found);
    }
    return found;
  }

  #read({ nodes }: State, profile: Knowledge['profile']): Shared {
    const [outcome, ...rest] = nodes;
    if (!outcome) throw new Error('A programme has an outcome.');
    const benefits = this.#frame.diagrams.benefits.flatMap((_, index) => {
      const meaning = rest[2 * index];
      const possible = rest[2 * index + 1];
      return meaning && possible ? [{ meaning, possible }] : [];
    });
    const found = findingOf(this.#frame, { outcome, benefits }, profile);
    const figures = found.forms.flatMap((forms) => forms.flatMap(amountFacts));
    return { ...found, figures: [...new Set(figures)] };
  }

  #stepByDomain(
    state: State,
    variable: Variable,
    knowledge: Pick<Knowledge, 'profile' | 'domains'>,
  ): State {
    const [cells] = knownCells([variable], knowledge);
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
      state = {
        nodes,
        variable: variables[at],
        at,
        next: [],
        narrowed: new Map(),
        found: new Map(),
        only: undefined,
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
