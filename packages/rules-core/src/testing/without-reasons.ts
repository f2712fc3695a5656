import type { ProgrammeResult } from '../evaluate/result.ts';

/** A result as a row of a batch has it: without its explanations. */
export function withoutReasons({ explanation, classes, benefits, ...rest }: ProgrammeResult) {
  return { ...rest, benefits: benefits.map(({ when, ...benefit }) => benefit) };
}
