import { blankRanking, type RankingState } from '@portal/district-kit';
import type { Profile } from '@portal/rules-core';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { usePacks } from '../layout/districts.ts';
import { usePortal } from '../portal-context.tsx';
import { RosterSession, type RosterState } from './roster/roster-session.ts';

/** Somebody of the roster for whom a slip is made. */
export interface SlipPerson {
  names: readonly string[];
  profile: Profile;
}

interface EmployersSession {
  roster: RosterSession;
  slipPerson: SlipPerson | null;
  setSlipPerson: (person: SlipPerson | null) => void;
  ranking: RankingState;
  setRanking: (state: RankingState) => void;
}

const Context = createContext<EmployersSession | undefined>(undefined);

/**
 * What the employers' pages share while one goes from one to another: the roster, the list that is ranked, whom a slip
 * is for. In memory alone; who leaves these pages leaves nothing behind.
 */
export function EmployersProvider({
  children,
  session,
}: {
  children: ReactNode;
  /** For stories and tests; otherwise one of the portal's own worker. */
  session?: RosterSession | undefined;
}) {
  const [roster] = useState(() => session ?? new RosterSession());
  const [slipPerson, setSlipPerson] = useState<SlipPerson | null>(null);
  const [ranking, setRanking] = useState(blankRanking);
  const { asOf } = usePortal();
  const packs = usePacks();
  useEffect(() => {
    roster.readFor(packs, asOf);
  }, [roster, packs, asOf]);
  useEffect(() => () => roster.forget(), [roster]);
  const value = useMemo(
    () => ({ roster, slipPerson, setSlipPerson, ranking, setRanking }),
    [roster, slipPerson, ranking],
  );
  return <Context value={value}>{children}</Context>;
}

export function useEmployers(): EmployersSession {
  const session = useContext(Context);
  if (!session)
    throw new Error('useEmployers was called outside its pages; render inside EmployersProvider.');
  return session;
}

/** The roster as it is now, following each change. */
export function useRoster(): RosterState {
  const { roster } = useEmployers();
  return useSyncExternalStore(roster.subscribe, roster.current, roster.current);
}
