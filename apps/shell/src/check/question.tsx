import type { Fact } from '@portal/rules-core';
import { FactField, problemText, QuestionPage, useKit } from '@portal/ui-kit';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { type AnswerError, answerOf, type Draft, draftOf } from './answer.ts';
import { AnswersSoFar } from './answers-so-far.tsx';
import { wayTo } from './check-session.tsx';
import { answeredFacts } from './progress.ts';
import type { Check } from './use-check.ts';
import { usePlaces } from './use-places.ts';

export interface QuestionProps {
  fact: Fact;
  check: Check;
  onAnswer: (value: NonNullable<Draft['value']>) => void;
  onNotSure: () => void;
  onBack: () => void;
}

const FIELD = 'answer';

/** One question with the field that fits it. Keyed by the fact: each question begins with its own answer. */
export function Question({ fact, check, onAnswer, onNotSure, onBack }: QuestionProps) {
  const t = useText();
  const places = usePlaces();
  const [draft, setDraft] = useState<Draft>(() => draftOf(fact, check.profile[fact.id]));
  const [error, setError] = useState<AnswerError | null>(null);
  const message = useErrorText(fact);
  const answered = answeredFacts(check.profile, check.notSure);
  const shown = error === null ? undefined : message(error);

  return (
    <QuestionPage
      progress={{ step: wayTo(fact.id, check.session.trail, answered).length }}
      errors={shown === undefined ? [] : [{ field: FIELD, message: shown }]}
      onSubmit={() => {
        const answer = answerOf(fact, draft);
        if ('value' in answer) onAnswer(answer.value);
        else setError(answer.error);
      }}
      onNotSure={onNotSure}
      onBack={onBack}
      submitLabel={t('checkContinue')}
      aside={<AnswersSoFar check={check} current={fact.id} />}
    >
      <FactField
        asQuestion
        fact={fact}
        id={FIELD}
        places={places}
        value={draft.value}
        error={shown}
        onChange={(value, problem) => {
          setDraft({ value, problem });
          setError(null);
        }}
      />
    </QuestionPage>
  );
}

/** Why an answer cannot be taken, with the remedy. */
function useErrorText(fact: Fact): (error: AnswerError) => string {
  const t = useText();
  const { locale } = useKit();
  return (error) => {
    if (error !== 'missing') {
      const { type } = fact;
      const range =
        type.kind === 'integer'
          ? { min: type.min, max: type.max }
          : type.kind === 'percent'
            ? { min: 0, max: type.max / 100 }
            : {};
      return problemText(error, locale, range);
    }
    switch (fact.type.kind) {
      case 'boolean':
      case 'choice':
      case 'scale':
      case 'place':
        return t('answerChoose');
      case 'choices':
      case 'places':
        return t('answerChooseAny');
      default:
        return t('answerGive');
    }
  };
}
