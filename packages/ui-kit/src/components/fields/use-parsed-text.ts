import { useState } from 'react';
import type { InputProblem, Parsed } from '../../format/parse.ts';

/** What a field tells its owner: a value, or none, and why what is typed is not one. */
export type OnParsed<Value> = (value: Value | null, problem?: InputProblem) => void;

interface Typed<Value> {
  text: string;
  value: Value | null;
  problem: InputProblem | undefined;
}

/**
 * Keeps the text as it was typed beside the value it means, so that “1.50” is not rewritten to “1.5” under the
 * reader's fingers. A value that comes from outside replaces the text.
 */
export function useParsedText<Value>(
  value: Value | null,
  onChange: OnParsed<Value>,
  show: (value: Value) => string,
  parse: (text: string) => Parsed<Value>,
): {
  text: string;
  /** Whether the text is as the reader typed it, and not the value shown. */
  typed: boolean;
  /** Only once the field has been left: nobody wants to be corrected in the middle of a word. */
  problem: InputProblem | undefined;
  onText: (text: string) => void;
  onBlur: () => void;
} {
  const [typed, setTyped] = useState<Typed<Value> | null>(null);
  const [left, setLeft] = useState(false);
  const current = typed && typed.value === value ? typed : null;
  return {
    text: current ? current.text : value === null ? '' : show(value),
    typed: current !== null,
    problem: left ? current?.problem : undefined,
    onText: (text) => {
      const parsed = parse(text);
      const problem = 'problem' in parsed ? parsed.problem : undefined;
      const next = 'value' in parsed ? parsed.value : null;
      setTyped({ text, value: next, problem });
      setLeft(false);
      if (problem) onChange(null, problem);
      else onChange(next);
    },
    onBlur: () => setLeft(true),
  };
}
