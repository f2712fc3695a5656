import type { DistrictModule } from '@portal/district-kit';
import type { LoadFailure, LoadState } from '@portal/district-kit/load';
import type { ChosenBuild, RegistryEntry, Release } from '@portal/district-kit/registry';
import type { Pack, PackSummary } from '@portal/rules-core';

/** Which build of a district answers on this page, with data and code. */
export interface Answer {
  /** Absent where the data was kept on the device, and the registry no longer names its build. */
  from?: ChosenBuild | undefined;
  /** The address that its files lie under, with a slash at its end. */
  filesUrl: string;
  /** What it says about itself; known once its code has come. */
  release?: Release | undefined;
  /** Why the build that was to answer does not: its rules could not be had, or its code. */
  insteadOf?: { part: 'data' | 'code'; failure: LoadFailure } | undefined;
}

/** One district as the portal knows it now. The same object until something changes. */
export interface DistrictState {
  readonly entry: RegistryEntry;
  /** What the registry tells of its rules; absent where it names no build, or one from before there were summaries. */
  readonly summary?: PackSummary | undefined;
  /** Its rules. `loading` also while nobody has needed them. */
  readonly data: LoadState<Pack>;
  /** When its rules were last known to hold, in milliseconds since 1970, where that is not now. */
  readonly keptAt?: number | undefined;
  /** Known once there is data. */
  readonly answer?: Answer | undefined;
  /** Its own pages; not asked for until somebody goes there. */
  readonly code: LoadState<DistrictModule> | { status: 'idle' };
}

/** The digest that a file of a district must have, if it belongs to a build that answers here. */
export function integrityOf(states: readonly DistrictState[], url: string): string | undefined {
  for (const { answer } of states)
    if (answer?.release && url.startsWith(answer.filesUrl))
      return answer.release.files[url.slice(answer.filesUrl.length)]?.integrity;
  return undefined;
}
