import { type Fact, factDictionary, type Profile } from '@portal/rules-core';
import { useMemo } from 'react';
import { usePacks } from '../layout/districts.ts';
import { paths, questionHref } from '../layout/paths.ts';
import { usePortal, useProfile } from '../portal-context.tsx';
import { type CheckSession, useCheckSession } from './check-session.tsx';
import { type Progress, progressOf } from './progress.ts';

export interface Check {
  session: CheckSession;
  profile: Profile;
  notSure: ReadonlySet<string>;
  progress: Progress;
  /** A fact of the packs at hand, by id. */
  fact: (id: string) => Fact | undefined;
  /** Where the reader goes next with these answers: the next question, or the results when there is none. */
  nextHref: (answers: { profile: Profile; notSure: ReadonlySet<string> }) => string;
}

/** The check as it stands: scope, answers, progress, and the way on. */
export function useCheck(): Check {
  const { asOf } = usePortal();
  const packs = usePacks();
  const { profile, notSure } = useProfile();
  const session = useCheckSession();
  const { scope } = session;
  const progress = useMemo(
    () => progressOf({ packs, profile, notSure, scope, asOf }),
    [packs, profile, notSure, scope, asOf],
  );
  const facts = useMemo(() => factDictionary(packs), [packs]);
  return {
    session,
    profile,
    notSure,
    progress,
    fact: (id) => facts.get(id),
    nextHref: (answers) => {
      const { next } = progressOf({ packs, ...answers, scope, asOf });
      return next === undefined ? paths.results : questionHref(next);
    },
  };
}
