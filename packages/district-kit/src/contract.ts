import type { Locale, Pack, Text } from '@portal/rules-core';
import type { DisplayMode, Toasts } from '@portal/ui-kit';
import { SUPPORTED_CONTRACTS } from './contract-version.ts';
import type { Navigation } from './navigation.ts';
import type { ProfileStore } from './profile-store.ts';

export { CONTRACT_VERSION, SUPPORTED_CONTRACTS } from './contract-version.ts';

export type { DisplayMode };

/** A district by name, as an answer to “where?”. */
export interface NamedDistrict {
  id: string;
  name: Text;
}

/** All that a district's code is told by its host. It keeps no such state of its own. */
export interface MountContext {
  locale: Locale;
  displayMode: DisplayMode;
  /** The path the district lives under, without a slash at its end: `/d/north`; `/north` at its own address. */
  basePath: string;
  /** The one history of the page; the host owns it. */
  navigation: Navigation;
  /** What the reader has answered; the host owns it, and it never leaves the browser. */
  profile: ProfileStore;
  /** The day the rules are read for, `YYYY-MM-DD`. */
  asOf: string;
  /** The day it is, `YYYY-MM-DD`, by the best clock the host has; absent: the device's. */
  today?: string;
  /**
   * Asks the host to read the rules for another day, `YYYY-MM-DD`; it answers with an update. A host that cannot
   * leaves it out, and no page then offers to.
   */
  setAsOf?: (day: string) => void;
  /** The district's pack, validated by the host. */
  pack: Pack;
  /** The districts that a place can be, as the host knows them; absent: this one alone. */
  places?: readonly NamedDistrict[];
  /** At its own address, without the portal around it. */
  standalone: boolean;
  /** The address the district's files lie under, with a slash at its end. */
  filesUrl: string;
  /** Shows a notice in passing, with the host's own; without it the district shows its notices itself. */
  toasts?: Toasts;
  /** Called when the pages break while shown; the host then shows its own. Without it the district says so itself. */
  onCrash?: (error: unknown) => void;
}

/** A district on the page. */
export interface MountedDistrict {
  /** Shows the same pages with a changed context; keeps what the reader has entered. */
  update(context: MountContext): void;
  unmount(): void;
}

/** What a district's federated entry exposes as `./district`, as its default export. */
export interface DistrictModule {
  /** The {@link CONTRACT_VERSION} the module was built against. */
  contract: number;
  /** The district's id, as in its pack. */
  id: string;
  mount(element: HTMLElement, context: MountContext): MountedDistrict;
}

/** Thrown when a module cannot be mounted by this host. */
export class ContractError extends Error {
  override name = 'ContractError';
}

/**
 * The district module in what a federated entry handed over.
 * @throws ContractError when it is no such module, of another contract, or of another district
 */
export function checkDistrictModule(data: unknown, id: string): DistrictModule {
  const module: unknown = isRecord(data) && 'default' in data ? data.default : data;
  if (!isDistrictModule(module))
    throw new ContractError(
      `The code of district "${id}" exposes no district module; its src/district.tsx must export the result of defineDistrict as default.`,
    );
  checkContract(module.contract, id);
  if (module.id !== id)
    throw new ContractError(
      `The code published for district "${id}" belongs to district "${module.id}"; correct the registry.`,
    );
  return module;
}

/**
 * Whether a host of this version can mount code that follows `contract`.
 * @throws ContractError naming both
 */
export function checkContract(contract: number, id: string): void {
  const { from, to } = SUPPORTED_CONTRACTS;
  if (contract >= from && contract <= to) return;
  const range = from === to ? String(to) : `${from} to ${to}`;
  throw new ContractError(
    `The code of district "${id}" follows contract ${contract}, this host follows ${range}; build the district with a version of district-kit whose contract is among these, or publish the portal first.`,
  );
}

function isDistrictModule(data: unknown): data is DistrictModule {
  return (
    isRecord(data) &&
    typeof data.contract === 'number' &&
    typeof data.id === 'string' &&
    typeof data.mount === 'function'
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
