import type { DistrictModule } from '@portal/district-kit';
import {
  type CodeSource,
  isSilence,
  type KeptData,
  LoadFailure,
  loadDistrict,
  toFailure,
} from '@portal/district-kit/load';
import type { ChosenBuild, RegistryEntry, Release } from '@portal/district-kit/registry';
import type { Breaker } from './breaker.ts';
import type { StartMarks } from './start-marks.ts';

/** How many milliseconds are waited for a district's code. */
interface Patience {
  /** Altogether, whichever of its builds it is of. */
  all: number;
  /** Of these, for each build. */
  build: number;
  /** For each of the files that say what a build is made of. */
  file: number;
}
const USUAL: Patience = { all: 15_000, build: 10_000, file: 4000 };
/** A reader who asks once more has seen that it takes long, and reads the data meanwhile. */
const ASKED_FOR: Patience = { all: 60_000, build: 45_000, file: 15_000 };

/** A district's code, and which build it is of. */
export interface LoadedCode {
  module: DistrictModule;
  release: Release;
  from: ChosenBuild;
  /** Why it is not of the first build that might have been. */
  insteadOf?: LoadFailure;
}

export interface LoadCodeOptions {
  source: CodeSource;
  kept?: KeptData | undefined;
  breaker: Breaker;
  marks: StartMarks;
  /** The reader has asked for it: also code that is not tried by itself. */
  again: boolean;
  /** Told of each build that was tried and failed. */
  failed: (from: ChosenBuild, failure: LoadFailure) => void;
}

/**
 * The code of the first of some builds that can be had, inside one deadline.
 * @param builds in the order they are tried, not empty
 * @throws LoadFailure of the first
 */
export async function loadCode(
  entry: RegistryEntry,
  builds: readonly ChosenBuild[],
  { source, kept, breaker, marks, again, failed }: LoadCodeOptions,
): Promise<LoadedCode> {
  const patience = again ? ASKED_FOR : USUAL;
  const end = performance.now() + patience.all;
  let first: LoadFailure | undefined;
  for (const from of builds) {
    const { build } = from;
    const pause = again ? undefined : breaker.pauses(entry.id, build.build);
    const left = end - performance.now();
    if (pause || left <= 0) {
      first ??= pause;
      continue;
    }
    let hasCome = false;
    const begin = (): (() => void) => {
      hasCome = true;
      return marks.begin({ district: entry.id, build: build.build });
    };
    try {
      const { module, release } = await loadDistrict(entry, build, {
        source: marked(source, begin),
        deadline: Math.min(patience.build, left),
        fileTimeout: patience.file,
        again,
        kept,
      });
      return { module, release, from, ...(first && { insteadOf: first }) };
    } catch (error) {
      const failure = toFailure(error, `The code of district "${entry.id}"`);
      breaker.failed(entry.id, build.build);
      failed(from, failure);
      first ??= failure;
      // The builds of a district lie on one server, and it does not even say what this one is made of.
      if (isSilence(failure) && !hasCome) break;
    }
  }
  throw first ?? new LoadFailure('code', `District "${entry.id}" has no build to load.`);
}

/** Code runs for the first time while it is loaded. */
function marked(source: CodeSource, begin: () => () => void): CodeSource {
  return {
    ...source,
    async load(code, expose, signal) {
      const end = begin();
      try {
        return await source.load(code, expose, signal);
      } finally {
        end();
      }
    },
  };
}
