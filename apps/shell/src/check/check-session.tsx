import type { Answers } from '@portal/district-kit';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Scope, WHOLE_SCOPE } from './scope.ts';

/** An answer that was given or changed last, with all that was known before: what it changed can then be told. */
export interface LastAnswer {
  fact: string;
  /** The answers before it. */
  before: Answers;
}

/** What the check remembers beside the answers, until the page is closed. */
export interface CheckSession {
  scope: Scope;
  setScope: (scope: Scope) => void;
  /** The questions in the order they were put, for the way back. */
  trail: readonly string[];
  /** The reader has been put this question. */
  visited: (fact: string) => void;
  last: LastAnswer | null;
  setLast: (last: LastAnswer | null) => void;
  /** Forgets scope, trail and last answer, as when the reader forgets all answers. */
  reset: () => void;
}

const CheckContext = createContext<CheckSession | null>(null);

export function CheckProvider({ children }: { children: ReactNode }) {
  const [scope, setScope] = useState<Scope>(WHOLE_SCOPE);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [last, setLast] = useState<LastAnswer | null>(null);
  const session = useMemo<CheckSession>(
    () => ({
      scope,
      setScope,
      trail,
      last,
      setLast,
      visited: (fact) => setTrail((before) => (before.includes(fact) ? before : [...before, fact])),
      reset: () => {
        setScope(WHOLE_SCOPE);
        setTrail([]);
        setLast(null);
      },
    }),
    [scope, trail, last],
  );
  return <CheckContext value={session}>{children}</CheckContext>;
}

export function useCheckSession(): CheckSession {
  const session = useContext(CheckContext);
  if (!session) throw new Error('useCheckSession was called outside CheckProvider.');
  return session;
}

/**
 * The questions on the way the reader came, this one with them: last when it is new. Answers kept from an earlier
 * visit stand before everything put on this one.
 */
export function wayTo(
  fact: string,
  trail: readonly string[],
  answered: readonly string[],
): readonly string[] {
  const way = [...answered.filter((id) => !trail.includes(id)), ...trail];
  return way.includes(fact) ? way.slice(0, way.indexOf(fact) + 1) : [...way, fact];
}

/** The question before this one; `undefined` at the beginning. */
export function questionBefore(...way: Parameters<typeof wayTo>): string | undefined {
  return wayTo(...way).at(-2);
}
