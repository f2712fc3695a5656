import { type FactDictionary, type FactValue, type Profile, refusal } from '@portal/rules-core';
import type { Preset } from './presets.ts';

/** How a proposal stands to what the reader has already answered. */
export interface Proposed {
  fact: string;
  value: FactValue;
  /** `new`: not answered yet; `same`: answered so already; `other`: answered otherwise, and that answer goes first. */
  standing: 'new' | 'same' | 'other';
  /** The answer given before, where there is one. */
  now?: FactValue;
}

/** What a beginning proposes to this reader. A fact that today's packs do not know, or refuse, is left out. */
export function proposedTo(
  { proposals }: Preset,
  profile: Profile,
  facts: FactDictionary,
): readonly Proposed[] {
  return proposals.flatMap(({ fact: id, value }): Proposed[] => {
    const fact = facts.get(id);
    if (!fact || refusal(fact, value) !== undefined) return [];
    const now = profile[id];
    if (now === undefined) return [{ fact: id, value, standing: 'new' }];
    const standing = JSON.stringify(now) === JSON.stringify(value) ? 'same' : 'other';
    return [{ fact: id, value, standing, now }];
  });
}
