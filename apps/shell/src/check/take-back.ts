import type { ProfileSnapshot, ProfileStore } from '@portal/district-kit';
import type { CheckSession } from './check-session.tsx';

/** What the reader had answered, and where they were, when they chose to forget it all. */
export interface Forgotten {
  answers: ProfileSnapshot;
  session: Pick<CheckSession, 'scope' | 'trail'>;
}

/** What of a session forgetting touches. */
type SessionToForget = Pick<CheckSession, 'scope' | 'trail' | 'setScope' | 'visited' | 'reset'>;

/** Forgets all answers and the way through the check. @returns what it takes to undo that */
export function forgetAll(store: ProfileStore, session: SessionToForget): Forgotten {
  const forgotten = {
    answers: store.current(),
    session: { scope: session.scope, trail: session.trail },
  };
  store.forget();
  session.reset();
  return forgotten;
}

/** Undoes `forgetAll`. What has been answered since stays where it is. */
export function takeBack(
  { answers, session: before }: Forgotten,
  store: ProfileStore,
  session: SessionToForget,
): void {
  const since = store.current();
  const open = (fact: string) => !(fact in since.profile) && !since.notSure.has(fact);
  for (const [fact, value] of Object.entries(answers.profile))
    if (open(fact)) store.answer(fact, value);
  for (const fact of answers.notSure) if (open(fact)) store.answerNotSure(fact);
  if (answers.kept) store.keepOnDevice(true);
  session.setScope(before.scope);
  for (const fact of before.trail) session.visited(fact);
}
