import type { Answers } from '@portal/district-kit';
import {
  type Fact,
  type FactDictionary,
  type FactValue,
  knowledgeOf,
  type Locale,
  type Profile,
  type Text,
} from '@portal/rules-core';
import { formatFactValue, joinStatements, useKit, useSources } from '@portal/ui-kit';
import { useCallback } from 'react';
import { answeredFacts } from '../check/progress.ts';
import { usePlaces } from '../check/use-places.ts';
import { keepText } from './text/index.ts';

/** One answer as it is told to a reader. */
export interface AnswerInWords {
  id: string;
  /** The fact's short name; its id where the facts at hand do not know it. */
  label: string;
  question: string;
  answer: string;
  /** Whether the fact is one of those at hand. */
  known: boolean;
}

export interface Words {
  facts: FactDictionary;
  locale: Locale;
  placeName: (id: string) => Text | undefined;
}

/** All answers in words, in the order they were given, those answered with “not sure” among them. */
export function answersInWords({ profile, notSure }: Answers, words: Words): AnswerInWords[] {
  const t = keepText(words.locale);
  return answeredFacts(profile, notSure).map((id) => {
    const fact = words.facts.get(id);
    if (!fact) return { id, label: id, question: id, answer: t('dataUnknownAnswer'), known: false };
    return {
      id,
      label: fact.label[words.locale],
      question: fact.question[words.locale],
      answer: saidInWords(fact, profile[id] ?? null, words),
      known: true,
    };
  });
}

/** What follows from the answers by how the facts are defined, in words and with why; it was not asked. */
export function derivedInWords(profile: Profile, words: Words): AnswerInWords[] {
  const t = keepText(words.locale);
  const known = knowledgeOf(profile, words.facts);
  return [...known.derived].flatMap(([id, reasons]) => {
    const fact = words.facts.get(id);
    const value = known.profile[id];
    if (!fact || value === undefined || id in profile) return [];
    const why = joinStatements(
      reasons.map((reason) => reason.words[words.locale]),
      words.locale,
    );
    return [
      {
        id,
        label: fact.label[words.locale],
        question: fact.question[words.locale],
        answer: t('sheetDerived', { answer: saidInWords(fact, value, words), why }),
        known: true,
      },
    ];
  });
}

/** What was said to a question, in words; `null` is “not sure”, `undefined` nothing. */
export function saidInWords(
  fact: Fact,
  said: FactValue | null | undefined,
  { locale, placeName }: Omit<Words, 'facts'>,
): string {
  const t = keepText(locale);
  if (said === undefined) return t('saidNothing');
  return said === null ? t('saidNotSure') : formatFactValue(fact, said, locale, placeName);
}

/** What answers are put into words with, in the reader's language. */
export function useWords(): Words {
  const { locale } = useKit();
  const { facts } = useSources();
  const places = usePlaces();
  const placeName = useCallback(
    (id: string) => places.find((place) => place.id === id)?.name,
    [places],
  );
  return { facts, locale, placeName };
}
