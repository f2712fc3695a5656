import {
  type CodeSource,
  type KeptData,
  type LoadedPack,
  type LoadedRegistry,
  LoadFailure,
  loadPackOf,
  toFailure,
} from '@portal/district-kit/load';
import {
  buildsFor,
  buildUrl,
  type ChosenBuild,
  type RegistryEntry,
} from '@portal/district-kit/registry';
import type { SearchData } from '@portal/district-kit/search';
import type { Pack } from '@portal/rules-core';
import type { CodeOutcome } from '../health/beacon.ts';
import type { Breaker } from './breaker.ts';
import { candidates } from './candidates.ts';
import type { DistrictState } from './district-state.ts';
import { type LoadedCode, loadCode } from './load-code.ts';
import { createPrecedence } from './precedence.ts';
import { createSearchSource } from './search-source.ts';
import type { StartMarks } from './start-marks.ts';
import { watchMount } from './watch-mount.ts';

export type { Answer, DistrictState } from './district-state.ts';

/** All districts of the registry, each loaded on its own: the failure of one is not another's. */
export interface DistrictStore {
  current(): readonly DistrictState[];
  subscribe(listener: () => void): () => void;
  /** The registry that the page goes by. */
  registry(): Pick<LoadedRegistry, 'registry' | 'source' | 'keptAt'>;
  /** Fetches a district's code unless that has been done. */
  needCode(id: string): void;
  /**
   * Fetches again what has failed: the registry, data, code. What is shown meanwhile from the device stays. Settled
   * when the data has come or failed.
   */
  tryAgain(id: string): Promise<void>;
  /** The code was there, but its pages broke while shown. */
  codeBroke(id: string, error: unknown): void;
  /** What a search needs beside a district's data; `undefined` where it publishes none. Fetched once, and never fails. */
  searchData(id: string): Promise<SearchData | undefined>;
}

export interface DistrictStoreOptions {
  source: CodeSource;
  /** Holds what was read before, for the time without a connection. */
  kept?: KeptData | undefined;
  /** Reads the registry once more, where it could not be read before. */
  reread: () => Promise<LoadedRegistry>;
  /** The reader's bucket; asked for only where a build is tried with some readers. */
  bucket: () => number;
  breaker: Breaker;
  marks: StartMarks;
  /** Told of each folder that code may come from, before it does. */
  permit: (folder: string) => void;
  /** Told how the code of a build did. */
  outcome: (outcome: CodeOutcome) => void;
  /** Told, for the console, why something is missing. */
  report: (message: string, kind?: 'warning') => void;
  /** Told of each pack before anything is shown from it. */
  received?: (pack: Pack) => void;
}

/** Milliseconds after which a district whose data has not come is named as unavailable. */
const PATIENCE = 8000;
/** Milliseconds after which its data is no longer waited for. */
const AT_LAST = 30_000;

/** What the store knows of a district beside what it shows. */
interface Own {
  /** Which builds answer, in this order: decided once, so that a page never mixes them. */
  builds: readonly ChosenBuild[];
  data?: LoadedPack;
  code?: LoadedCode;
  /** The first of the builds whose code was asked for. */
  asked?: ChosenBuild | undefined;
  /** Counts the loads of code: only the last one's outcome is taken. */
  run: number;
  /** The same of its data. */
  reads: number;
  reading?: Promise<void>;
}

/** Starts fetching every district's data at once. */
export function createDistrictStore(
  first: LoadedRegistry,
  options: DistrictStoreOptions,
): DistrictStore {
  const { kept, report, breaker, marks, outcome } = options;
  const listeners = new Set<() => void>();
  const own = new Map<string, Own>();
  const search = createSearchSource({
    kept,
    report,
    buildOf(id) {
      const { code, data, builds } = ownOf(id);
      return (code?.from ?? (data ? data.from : builds[0]))?.build;
    },
  });
  const precedence = createPrecedence();
  let loaded = first;
  let states: readonly DistrictState[] = [];

  const find = (id: string): DistrictState | undefined =>
    states.find(({ entry }) => entry.id === id);

  const ownOf = (id: string): Own => {
    const known = own.get(id) ?? { builds: [], run: 0, reads: 0 };
    own.set(id, known);
    return known;
  };

  function change(id: string, part: Partial<Omit<DistrictState, 'entry'>>): void {
    states = states.map((state) => (state.entry.id === id ? { ...state, ...part } : state));
    for (const listener of [...listeners]) listener();
  }

  /** Which builds of a district answer this reader, by the registry in use. */
  function choose(entry: RegistryEntry): void {
    const bucket = entry.canary && !entry.canary.paused ? options.bucket() : 0;
    const builds = buildsFor(entry, { today: loaded.today, bucket });
    for (const { build } of builds) options.permit(buildUrl(entry, build));
    ownOf(entry.id).builds = builds;
  }

  function newState(entry: RegistryEntry): DistrictState {
    return { entry, ...summaryOf(entry), data: { status: 'loading' }, code: { status: 'idle' } };
  }

  /** What the registry tells of the rules of the build that answers. */
  function summaryOf({ id }: RegistryEntry): Pick<DistrictState, 'summary'> {
    return { summary: ownOf(id).builds[0]?.build.summary };
  }

  function answerOf(entry: RegistryEntry, { data, code }: Own): DistrictState['answer'] {
    if (!data) return undefined;
    // Code of another build is there only where its rules are the same.
    const from = code?.from ?? data.from;
    const filesUrl = from ? buildUrl(entry, from.build) : data.filesUrl;
    const insteadOf = data.failure
      ? ({ part: 'data', failure: data.failure } as const)
      : code?.insteadOf && ({ part: 'code', failure: code.insteadOf } as const);
    return { from, filesUrl, release: code?.release, insteadOf };
  }

  function fetchData(entry: RegistryEntry, again: boolean): Promise<void> {
    const known = ownOf(entry.id);
    known.reads += 1;
    const reading = readData(entry, known, again);
    known.reading = Promise.race([reading, nameIfLate(entry, known, reading)]);
    return known.reading;
  }

  /** Names a district whose data takes long; what comes after all is shown all the same. */
  function nameIfLate(entry: RegistryEntry, known: Own, reading: Promise<void>): Promise<void> {
    const { reads } = known;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        if (known.reads === reads && find(entry.id)?.data.status === 'loading') {
          const failure = new LoadFailure(
            'timeout',
            `${entry.origin} did not answer within ${PATIENCE} ms; it is still waited for.`,
          );
          report(`District "${entry.id}" is unavailable. ${failure.message}`);
          change(entry.id, { data: { status: 'failed', failure } });
        }
        resolve();
      }, PATIENCE);
      void reading.then(() => clearTimeout(timer));
    });
  }

  async function readData(entry: RegistryEntry, known: Own, again: boolean): Promise<void> {
    const { id } = entry;
    const { reads } = known;
    if (find(id)?.data.status !== 'ready') change(id, { data: { status: 'loading' } });
    try {
      const data = await loadPackOf(entry, known.builds, {
        timeout: AT_LAST,
        kept,
        again,
        turn: () => precedence.turnOf(id),
        unknown: loaded.source === 'page' ? loaded.failure : undefined,
      });
      if (known.reads !== reads) return;
      if (data.failure)
        report(
          `District "${id}" is shown from ${data.from ? 'the build before' : 'what was kept'}. ${data.failure.message}`,
          'warning',
        );
      options.received?.(data.pack);
      known.data = data;
      settleData(entry, known, data);
    } catch (error) {
      if (known.reads !== reads) return;
      const failure = toFailure(error, `Reading the data of district "${id}"`);
      const isNamed = find(id)?.data.status === 'failed';
      if (isNamed && failure.reason === 'timeout') return;
      report(
        `District "${id}" is unavailable. ${failure.message}`,
        failure.reason === 'unpublished' ? 'warning' : undefined,
      );
      change(id, { data: { status: 'failed', failure } });
    }
  }

  /** The data has come: code that does not go with it leaves in the same moment. */
  function settleData(entry: RegistryEntry, known: Own, data: LoadedPack): void {
    const keptAt = data.keptAt ?? (loaded.source === 'device' ? loaded.keptAt : undefined);
    const isWanted = find(entry.id)?.code.status !== 'idle';
    const inHand = known.code?.from ?? known.asked;
    const goesWith =
      data.from !== undefined &&
      candidates(known.builds, data.from).some(({ build }) => build.build === inHand?.build.build);
    const isToChange = isWanted && !goesWith;
    if (isToChange) delete known.code;
    change(entry.id, {
      data: { status: 'ready', value: data.pack },
      keptAt,
      answer: answerOf(entry, known),
      ...(isToChange && { code: { status: 'loading' } }),
    });
    if (isToChange) fetchCode(entry, false);
  }

  /** @param broken the build whose pages broke, and how: only those after it are tried */
  function fetchCode(
    entry: RegistryEntry,
    again: boolean,
    broken?: { from: ChosenBuild; failure: LoadFailure },
  ): void {
    const { id } = entry;
    const known = ownOf(id);
    known.run += 1;
    const { run, data } = known;
    const from = data ? data.from : known.builds[0];
    const all = from ? candidates(known.builds, from) : [];
    const builds = broken ? all.slice(all.indexOf(broken.from) + 1) : all;
    known.asked = builds[0];
    if (builds.length === 0) {
      codeFailed(id, broken?.failure ?? data?.failure ?? loaded.failure ?? noBuild(id));
      return;
    }
    change(id, { code: { status: 'loading' } });
    const failed = (build: ChosenBuild, failure: LoadFailure): void =>
      outcome({ district: id, from: build, outcome: failure.reason });
    loadCode(entry, builds, { ...options, again, failed }).then(
      (code) => {
        if (known.run !== run) return;
        const insteadOf = broken?.failure ?? code.insteadOf;
        if (insteadOf)
          report(`District "${id}" runs the build before. ${insteadOf.message}`, 'warning');
        known.code = { ...code, ...(insteadOf && { insteadOf }) };
        const value = watchMount(code.module, {
          begin: () => marks.begin({ district: id, build: code.from.build.build }),
          settled() {
            precedence.done(id);
            breaker.worked(id, code.from.build.build);
            outcome({ district: id, from: code.from, outcome: 'ok' });
          },
        });
        change(id, { code: { status: 'ready', value }, answer: answerOf(entry, known) });
      },
      (error: unknown) => {
        if (known.run === run) codeFailed(id, error);
      },
    );
  }

  function codeFailed(id: string, error: unknown): void {
    const failure = toFailure(error, `The code of district "${id}"`);
    const known = ownOf(id);
    const entry = find(id)?.entry;
    delete known.code;
    precedence.done(id);
    if (known.builds.length > 0)
      report(`District "${id}" is shown from its data. ${failure.message}`);
    change(id, {
      code: { status: 'failed', failure },
      ...(entry && { answer: answerOf(entry, known) }),
    });
  }

  let rereading: Promise<boolean> | undefined;

  /**
   * Reads the registry again where it was not had; several who ask at the same time wait for the same answer.
   * @returns whether there is another one now, by which all is fetched again that was missing or old
   */
  function rereadRegistry(): Promise<boolean> {
    if (loaded.source === 'portal') return Promise.resolve(false);
    rereading ??= options.reread().then((next) => {
      rereading = undefined;
      if (next.source === 'page') return false;
      goBy(next);
      return true;
    });
    return rereading;
  }

  function goBy(next: LoadedRegistry): void {
    loaded = next;
    for (const entry of next.registry.districts) {
      const state = find(entry.id);
      if (state && isWell(state)) continue;
      const known = ownOf(entry.id);
      const before = known.builds[0]?.build.build;
      choose(entry);
      if (before !== known.builds[0]?.build.build) {
        // Another build answers now, with data and code together.
        delete known.code;
        delete known.asked;
        known.run += 1;
        search.forget(entry.id);
      }
    }
    const wanting = next.registry.districts.filter(({ id }) => {
      const state = find(id);
      return !state || !isWell(state);
    });
    states = next.registry.districts.map((entry) => {
      const state = find(entry.id);
      return state ? { ...state, entry, ...summaryOf(entry) } : newState(entry);
    });
    for (const entry of wanting) void fetchData(entry, true);
  }

  for (const { district, build } of marks.found) breaker.froze(district, build);
  for (const entry of first.registry.districts) choose(entry);
  states = first.registry.districts.map(newState);
  for (const { entry } of states) {
    const froze = marks.found.find(({ district }) => district === entry.id);
    const from = ownOf(entry.id).builds.find(({ build }) => build.build === froze?.build);
    if (from) outcome({ district: entry.id, from, outcome: 'frozen' });
    void fetchData(entry, false);
  }

  return {
    current: () => states,
    registry: () => loaded,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    needCode(id) {
      const state = find(id);
      if (state?.code.status !== 'idle') return;
      precedence.give(id);
      fetchCode(state.entry, false);
    },
    async tryAgain(id) {
      const isUnderWay = await rereadRegistry();
      const state = find(id);
      if (!state) return;
      const { entry, code } = state;
      if (isUnderWay) await ownOf(id).reading;
      else if (lacksData(state)) await fetchData(entry, true);
      if (code.status === 'failed' && find(id)?.code.status === 'failed') fetchCode(entry, true);
    },
    codeBroke(id, error) {
      const known = ownOf(id);
      const entry = find(id)?.entry;
      const broken = known.code?.from;
      if (!entry || !broken) return codeFailed(id, error);
      const failure = toFailure(error, `Showing the pages of district "${id}"`);
      breaker.failed(id, broken.build.build);
      outcome({ district: id, from: broken, outcome: failure.reason });
      fetchCode(entry, false, { from: broken, failure });
    },
    async searchData(id) {
      const entry = find(id)?.entry;
      return entry && search.of(entry);
    },
  };
}

/** Whether a district's data failed, was kept on the device, or is that of another build than the one that answers. */
function lacksData({ data, keptAt, answer }: DistrictState): boolean {
  return data.status === 'failed' || keptAt !== undefined || answer?.insteadOf?.part === 'data';
}

/** Whether nothing of a district is to be had again: it keeps its build while the page is open. */
function isWell(state: DistrictState): boolean {
  return state.data.status === 'ready' && state.code.status !== 'failed' && !lacksData(state);
}

function noBuild(id: string): LoadFailure {
  return new LoadFailure('unpublished', `District "${id}" has no build in the registry.`);
}
