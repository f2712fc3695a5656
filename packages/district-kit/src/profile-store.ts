import {
  type Fact,
  type FactDictionary,
  type FactValue,
  type Profile,
  refusal,
} from '@portal/rules-core';
import {
  type KeepingTrouble,
  type KeptAnswers,
  readAnswers,
  STORAGE_KEY,
  writeAnswers,
} from './profile-storage.ts';

export type { KeepingTrouble };

/** The reader's answers at one moment. The same object is returned until something changes. */
export interface ProfileSnapshot {
  /** The facts given. A fact the reader is not sure of is not in it. */
  readonly profile: Profile;
  /** Facts that were asked and answered with “not sure”. */
  readonly notSure: ReadonlySet<string>;
  /** Whether the answers are kept on this device after the page is closed. */
  readonly kept: boolean;
  /**
   * Why the answers as they are now could not be kept, though the reader asked for it. With `kept`, the device still
   * has earlier ones.
   */
  readonly trouble?: KeepingTrouble;
}

/** Answers as a whole, to be taken over in one go. */
export type Answers = Pick<ProfileSnapshot, 'profile' | 'notSure'>;

/** What the reader has answered. It is kept in memory, on the device only if the reader says so, and nowhere else. */
export interface ProfileStore {
  current(): ProfileSnapshot;
  /** Calls `listener` after each change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Takes an answer; it is then known. Money in fen, shares in basis points, dates `YYYY-MM-DD`. */
  answer(fact: string, value: FactValue): void;
  /** The reader was asked and is not sure: the fact is not known, and need not be asked again. */
  answerNotSure(fact: string): void;
  /** Takes an answer back, as if it had never been asked. */
  withdraw(fact: string): void;
  /** Has these answers and no others, as one change; whether they are kept on the device stays as it is. */
  replaceAll(answers: Answers): void;
  /** Keeps the answers on this device from now on, or no longer (and removes what was kept). */
  keepOnDevice(keep: boolean): void;
  /**
   * Removes answers that these facts refuse, now and whenever answers come from the device: the rules may have
   * changed between two visits, and an answer of the wrong form must not reach them. Answers to facts of districts
   * that are out of reach today are left alone.
   * @returns the ids removed now
   */
  checkAgainst(facts: FactDictionary): string[];
  /** Forgets everything, here and on the device. */
  forget(): void;
}

/** Whether answers lie on the device, from an earlier visit or another window. */
export function hasKeptAnswers(device: Device | undefined): boolean {
  return device !== undefined && readAnswers(device) !== undefined;
}

/** Where answers are kept when the reader asks for it: `window.localStorage`, or none. */
export type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface ProfileStoreOptions {
  /** Absent: answers cannot be kept on the device. */
  device?: Device | undefined;
  /** Tells of changes another window of the same portal made to the device. */
  window?: Pick<Window, 'addEventListener'>;
  /**
   * The facts that answers from the device are held against before they are taken up; or how to fetch them once there
   * is such an answer, where none lies there now. What cannot be held against them is not taken up.
   */
  facts?: FactDictionary | (() => Promise<FactDictionary>);
}

/**
 * A store over memory and, if the reader says so, the device. Answers kept on an earlier visit are taken up again;
 * what cannot be read there is removed.
 */
export function createProfileStore({
  device,
  window,
  facts = new Map(),
}: ProfileStoreOptions = {}): ProfileStore {
  const listeners = new Set<() => void>();
  const known = new Map<string, Fact>();
  let fetchFacts = typeof facts === 'function' ? facts : undefined;
  if (typeof facts !== 'function') learn(facts);
  let snapshot = (fetchFacts ? undefined : fromDevice()) ?? EMPTY;

  function learn(dictionary: FactDictionary): void {
    for (const [id, fact] of dictionary) known.set(id, fact);
  }

  function fromDevice(): ProfileSnapshot | undefined {
    const kept: KeptAnswers | undefined = device && readAnswers(device);
    if (!kept) return undefined;
    const profile = omit(kept.profile, refusedOf(kept.profile));
    return { profile, notSure: new Set(kept.notSure), kept: true };
  }

  function refusedOf(profile: Profile): string[] {
    return Object.entries(profile).flatMap(([id, value]) => {
      const fact = known.get(id);
      return fact && refusal(fact, value) !== undefined ? [id] : [];
    });
  }

  function change({ profile, notSure, kept }: ProfileSnapshot): void {
    const trouble = device && kept ? writeAnswers(device, { profile, notSure }) : undefined;
    snapshot = { profile, notSure, kept, ...(trouble && { trouble }) };
    announce();
  }

  /** Begins to keep; where that fails nothing is kept, and the snapshot says why. */
  function beginToKeep(): void {
    const { profile, notSure } = snapshot;
    const trouble = device ? writeAnswers(device, { profile, notSure }) : 'forbidden';
    snapshot = { profile, notSure, kept: trouble === undefined, ...(trouble && { trouble }) };
    announce();
  }

  function announce(): void {
    for (const listener of [...listeners]) listener();
  }

  window?.addEventListener('storage', (event) => {
    if (event.key !== null && event.key !== STORAGE_KEY) return;
    if (!fetchFacts) return takeUp();
    fetchFacts().then(
      (dictionary) => {
        fetchFacts = undefined;
        learn(dictionary);
        takeUp();
      },
      (error: unknown) => console.warn('What answers are held against did not come:', error),
    );
  });

  function takeUp(): void {
    const kept = fromDevice();
    // Another window forgot or stopped keeping: what is in this one was the same reader's, and goes too. What this
    // one was never asked to keep is its own: it is neither taken away by another window nor overwritten.
    const hasOwn = Object.keys(snapshot.profile).length > 0 || snapshot.notSure.size > 0;
    if (!snapshot.kept && (!kept || hasOwn)) return;
    snapshot = kept ?? EMPTY;
    announce();
  }

  return {
    current: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer(fact, value) {
      change({
        ...snapshot,
        profile: { ...snapshot.profile, [fact]: value },
        notSure: without(snapshot.notSure, fact),
      });
    },
    answerNotSure(fact) {
      change({
        ...snapshot,
        profile: omit(snapshot.profile, [fact]),
        notSure: new Set([...snapshot.notSure, fact]),
      });
    },
    withdraw(fact) {
      change({
        ...snapshot,
        profile: omit(snapshot.profile, [fact]),
        notSure: without(snapshot.notSure, fact),
      });
    },
    replaceAll({ profile, notSure }) {
      change({ ...snapshot, profile: { ...profile }, notSure: new Set(notSure) });
    },
    keepOnDevice(keep) {
      if (keep) return beginToKeep();
      if (device) writeAnswers(device, undefined);
      change({ ...snapshot, kept: false });
    },
    checkAgainst(dictionary) {
      learn(dictionary);
      const refused = refusedOf(snapshot.profile);
      if (refused.length > 0) change({ ...snapshot, profile: omit(snapshot.profile, refused) });
      return refused;
    },
    forget() {
      if (device) writeAnswers(device, undefined);
      change(EMPTY);
    },
  };
}

const EMPTY: ProfileSnapshot = { profile: {}, notSure: new Set(), kept: false };

function omit(profile: Profile, facts: readonly string[]): Profile {
  return Object.fromEntries(Object.entries(profile).filter(([id]) => !facts.includes(id)));
}

function without(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  return set.has(member) ? new Set([...set].filter((entry) => entry !== member)) : set;
}
