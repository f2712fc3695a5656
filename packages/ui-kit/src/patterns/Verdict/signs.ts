import type { TruthName, ValidityStatus, Verdict } from '@portal/rules-core';
import type { IconName } from '../../components/Icon/Icon.tsx';
import type { Tone } from '../../components/Tag/Tag.tsx';

export interface Sign {
  icon: IconName;
  tone: Tone;
}

/** How a truth is shown beside its word. “Not met” is quiet, not red: it is an answer, not a fault. */
export const TRUTH_SIGNS: Readonly<Record<TruthName, Sign>> = {
  met: { icon: 'tick', tone: 'positive' },
  unmet: { icon: 'cross', tone: 'muted' },
  discretionary: { icon: 'scale', tone: 'caution' },
  unknown: { icon: 'question', tone: 'info' },
};

export const VERDICT_SIGNS: Readonly<Record<Verdict, Sign>> = {
  eligible: TRUTH_SIGNS.met,
  needsInfo: TRUTH_SIGNS.unknown,
  discretionary: TRUTH_SIGNS.discretionary,
  notEligible: TRUTH_SIGNS.unmet,
};

export const VALIDITY_SIGNS: Readonly<Record<ValidityStatus, Sign>> = {
  inForce: { icon: 'tick', tone: 'positive' },
  unstated: { icon: 'tick', tone: 'positive' },
  notYet: { icon: 'info', tone: 'info' },
  ended: { icon: 'cross', tone: 'muted' },
};
