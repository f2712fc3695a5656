import { type Fact, type FactValue, refusal } from '@portal/rules-core';
import type { InputProblem } from '@portal/ui-kit';

/** What stands in the field of a question: a value, nothing yet, or a text that is no value. */
export interface Draft {
  value: FactValue | null;
  problem?: InputProblem | undefined;
}

const EMPTY_DRAFT: Draft = { value: null };

/** Why an answer cannot be taken: nothing was given, or the field's text is no value. */
export type AnswerError = 'missing' | InputProblem;

/** The answer in a draft, or why there is none. What a field lets through is still held against the fact. */
export function answerOf(fact: Fact, draft: Draft): { value: FactValue } | { error: AnswerError } {
  if (draft.problem) return { error: draft.problem };
  if (draft.value === null) return { error: 'missing' };
  return refusal(fact, draft.value) === undefined
    ? { value: draft.value }
    : { error: fact.type.kind === 'date' ? 'dateMissing' : 'outOfRange' };
}

/** The draft a question opens with: the answer given before, where it still suits the fact. */
export function draftOf(fact: Fact, value: FactValue | undefined): Draft {
  return value !== undefined && refusal(fact, value) === undefined ? { value } : EMPTY_DRAFT;
}
