import { createProfileStore, hasKeptAnswers, type ProfileStore } from '@portal/district-kit';
import type { FactDictionary, Pack } from '@portal/rules-core';

/** The reader's answers, and what the packs have to say to them. */
export interface OpenedProfile {
  profile: ProfileStore;
  /** To be told of each pack before anything is shown from it: an answer that its facts refuse must not reach it. */
  received: (pack: Pack) => void;
}

type Facts = (packs: readonly Pack[]) => FactDictionary;

/**
 * Takes up the answers that lie on the device. What they are held against is fetched for them; where none lie there,
 * not before another window leaves some.
 */
export async function openProfile(
  device: Parameters<typeof hasKeptAnswers>[0],
  load: () => Promise<{ factDictionary: Facts }> = () => import('./known-facts.ts'),
): Promise<OpenedProfile> {
  const packs: Pack[] = [];
  let factsOf: Facts | undefined;
  const facts = async (): Promise<FactDictionary> => {
    factsOf = (await load()).factDictionary;
    return factsOf(packs);
  };
  const known = hasKeptAnswers(device)
    ? await facts().catch((error: unknown) => {
        // The portal stands; the answers stay where they are.
        console.warn('The answers on this device could not be read:', error);
        return undefined;
      })
    : undefined;
  const profile = createProfileStore({ device, window, facts: known ?? facts });
  return {
    profile,
    received(pack) {
      packs.push(pack);
      if (factsOf) profile.checkAgainst(factsOf([pack]));
    },
  };
}
