import type { Audience, Locale, Pack } from '@portal/rules-core';
import type { DateOrder, MoneyUnit } from '@portal/rules-core/batch';
import type {
  CallName,
  Download,
  FileForm,
  MatchedRoster,
  Matching,
  OpenedRoster,
  PeoplePage,
  PersonDetail,
  ProblemsPage,
  Progress,
  RosterCalls,
  RosterFilter,
  RosterSummary,
} from './engine/protocol.ts';
import { type Call, RosterClient, RosterFailure } from './roster-client.ts';

/** What is done with a roster at the moment. */
export type Work = { kind: 'reading' | 'evaluating' | 'writing'; progress: Progress };

export interface RosterSettings {
  /** `null`: all of them. */
  districts: readonly string[] | null;
  audiences: readonly Audience[];
  lenient: boolean;
}

/** All that the page shows of a roster, without its people: they are asked for page by page. */
export interface RosterState {
  fileName?: string | undefined;
  work?: Work | undefined;
  /** Why the last thing asked for was not done. */
  failure?: RosterFailure | undefined;
  opened?: OpenedRoster | undefined;
  matching: Matching;
  matched?: MatchedRoster | undefined;
  settings: RosterSettings;
  /** Set once the person has asked for results: from then on every change leads to new ones. */
  wanted: boolean;
  summary?: RosterSummary | undefined;
  /** The day that the summary holds for. */
  asOf?: string | undefined;
  /** Rises with each new set of results. */
  version: number;
}

const NO_MATCHING: Matching = { choices: [], dateOrders: [], units: [] };
const AT_FIRST: RosterState = {
  matching: NO_MATCHING,
  settings: { districts: null, audiences: ['person'], lenient: false },
  wanted: false,
  version: 0,
};

/**
 * A roster as the pages of the employers see it: what they ask goes to the worker, what comes back is told to those
 * who listen. Everything is gone with `forget`.
 */
export class RosterSession {
  readonly #client: RosterClient;
  readonly #listeners = new Set<() => void>();
  #state: RosterState = AT_FIRST;
  #file: File | undefined;
  #packs: readonly Pack[] = [];
  /** The rules that the file was read by. */
  #readWith: readonly Pack[] | undefined;
  #asOf = '';
  #call: Call<CallName> | undefined;
  /** What the results that are shown were made with. */
  #shown: Pick<RosterState, 'matching' | 'matched' | 'settings'> | undefined;
  /** Rises with everything that makes the results under way useless. */
  #round = 0;

  constructor(client: RosterClient = new RosterClient()) {
    this.#client = client;
  }

  readonly current = (): RosterState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The rules and the day that everything is read by. Results that are wanted are made anew when they change. */
  async readFor(packs: readonly Pack[], asOf: string): Promise<void> {
    this.#packs = packs;
    this.#asOf = asOf;
    await this.#follow();
  }

  /** Brings file and results in line with the rules and the day, where they are not. */
  async #follow(): Promise<void> {
    const { work, wanted, asOf } = this.#state;
    // Whatever becomes of the reading, this comes after it.
    if (!this.#file || work?.kind === 'reading') return;
    if (this.#readWith !== this.#packs) await this.#reopen();
    else if (wanted && asOf !== this.#asOf) await this.evaluate();
  }

  /** Reads a file. What was there before stays until this one has been read. */
  async open(file: File): Promise<void> {
    const read = await this.#read(file, {});
    if (!read) return this.#follow();
    this.#file = file;
    this.#set({
      fileName: file.name,
      opened: read,
      matching: NO_MATCHING,
      wanted: false,
      ...this.#withoutResults(),
    });
    await this.#match();
  }

  /** Another sheet, or another row of headings: the columns are others then. */
  async reopen(options: { sheet?: number; headingRow?: number }): Promise<void> {
    if (!this.#file) return;
    const read = await this.#read(this.#file, options);
    if (!read) return this.#follow();
    this.#set({ opened: read, matching: NO_MATCHING, wanted: false, ...this.#withoutResults() });
    await this.#match();
  }

  async #reopen(): Promise<void> {
    const { opened, wanted } = this.#state;
    if (!this.#file || !opened) return;
    const { sheet, headingRow } = opened;
    const read = await this.#read(this.#file, { sheet, headingRow });
    if (!read) return;
    // With the file read anew, the worker holds none of the results of before.
    this.#set({ opened: read, ...this.#withoutResults() });
    await this.#match();
    if (wanted) await this.evaluate();
  }

  async #read(
    file: File,
    options: { sheet?: number; headingRow?: number },
  ): Promise<OpenedRoster | undefined> {
    for (;;) {
      // One file at a time: what is made of the one before is made in vain.
      this.#call?.cancel();
      const packs = this.#packs;
      this.#client.call('start', [packs]);
      const read = await this.#work('reading', 'open', [file, options]);
      // Districts may have come meanwhile, whose facts its columns may hold.
      if (read && packs !== this.#packs) continue;
      if (read) this.#readWith = packs;
      return read;
    }
  }

  /** Takes a column for a fact, for what names a person (`identity`), for nothing (`null`), or by its heading again. */
  async choose(column: number, use: string | null | undefined): Promise<void> {
    const { matching } = this.#state;
    this.#set({ matching: { ...matching, choices: withEntry(matching.choices, column, use) } });
    await this.#match();
  }

  async chooseDateOrder(column: number, order: DateOrder | null): Promise<void> {
    const { matching } = this.#state;
    this.#set({
      matching: {
        ...matching,
        dateOrders: withEntry(matching.dateOrders, column, order ?? undefined),
      },
    });
    await this.#match();
  }

  async chooseUnit(column: number, unit: MoneyUnit | null): Promise<void> {
    const { matching } = this.#state;
    this.#set({
      matching: { ...matching, units: withEntry(matching.units, column, unit ?? undefined) },
    });
    await this.#match();
  }

  async change(settings: Partial<RosterSettings>): Promise<void> {
    this.#set({ settings: { ...this.#state.settings, ...settings } });
    if (this.#state.wanted) await this.evaluate();
  }

  async #match(): Promise<void> {
    const round = ++this.#round;
    try {
      const matched = await this.#client.call('match', [this.#state.matching]).done;
      if (round !== this.#round) return;
      this.#set({ matched });
    } catch (error) {
      this.#fail(error);
      return;
    }
    if (this.#state.wanted) await this.evaluate();
  }

  /** Evaluates everybody, as the columns, the settings and the day are now. */
  async evaluate(): Promise<void> {
    const { matching, settings, matched } = this.#state;
    this.#call?.cancel();
    if (matched?.issues.some(({ kind }) => kind === 'duplicate' || kind === 'noFacts')) {
      this.#set({ ...this.#withoutResults(), matched, wanted: true });
      return;
    }
    const round = ++this.#round;
    const asOf = this.#asOf;
    this.#set({ wanted: true });
    const summary = await this.#work('evaluating', 'evaluate', [
      {
        ...matching,
        ...settings,
        districts: settings.districts ?? this.#packs.map(({ district }) => district.id),
        asOf,
      },
    ]);
    if (round !== this.#round) return;
    if (!summary) {
      // Given up, or failed: what is shown must not stand beside settings that it was not made with.
      this.#set({ wanted: this.#shown !== undefined, ...this.#shown });
      return;
    }
    this.#shown = { matching, matched, settings };
    this.#set({ summary, asOf, version: this.#state.version + 1 });
  }

  people(filter: RosterFilter, from: number, count: number): Promise<PeoplePage> {
    return this.#client.call('people', [filter, from, count]).done;
  }

  person(index: number): Promise<PersonDetail> {
    return this.#client.call('person', [index]).done;
  }

  problems(from: number, count: number): Promise<ProblemsPage> {
    return this.#client.call('problems', [from, count]).done;
  }

  download(what: Download, form: FileForm, locale: Locale): Promise<Blob | undefined> {
    return this.#work('writing', 'download', [what, form, locale]);
  }

  async template(form: FileForm, locale: Locale): Promise<Blob | undefined> {
    // The file that is there keeps its worker; an empty template needs none of it.
    if (!this.#file) this.#client.call('start', [this.#packs]);
    return this.#work('writing', 'template', [form, locale]);
  }

  /** Gives up what is under way; what was there before stays. */
  cancel(): void {
    this.#call?.cancel();
  }

  /** Ends the worker: file, people and results are gone. */
  forget(): void {
    this.#client.end();
    this.#file = undefined;
    this.#call = undefined;
    this.#shown = undefined;
    this.#round++;
    this.#state = AT_FIRST;
    this.#tell();
  }

  async #work<Name extends CallName>(
    kind: Work['kind'],
    name: Name,
    given: Parameters<RosterCalls[Name]>,
  ): Promise<ReturnType<RosterCalls[Name]> | undefined> {
    this.#set({ work: { kind, progress: { done: 0 } }, failure: undefined });
    const call = this.#client.call(name, given, (progress) => {
      if (this.#call === call) this.#set({ work: { kind, progress } });
    });
    this.#call = call;
    try {
      return await call.done;
    } catch (error) {
      if (this.#call === call) this.#fail(error);
      return undefined;
    } finally {
      if (this.#call === call) {
        this.#call = undefined;
        this.#set({ work: undefined });
      }
    }
  }

  #withoutResults() {
    this.#shown = undefined;
    return { summary: undefined, asOf: undefined, matched: undefined };
  }

  #fail(error: unknown): void {
    const failure =
      error instanceof RosterFailure
        ? error
        : new RosterFailure({ problem: 'unexpected', detail: String(error) });
    // Who gives up knows it.
    if (failure.problem === 'cancelled') return;
    if (failure.problem === 'unexpected') console.error(failure);
    this.#set({ failure });
  }

  #set(change: Partial<RosterState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The entries with another value for one column; without the column where the value is `undefined`. */
function withEntry<Value>(
  entries: readonly (readonly [number, Value])[],
  column: number,
  value: Value | undefined,
): readonly (readonly [number, Value])[] {
  const others = entries.filter(([each]) => each !== column);
  return value === undefined ? others : [...others, [column, value]];
}
