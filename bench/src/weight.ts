import type { Explanation, ProgrammeResult } from '@portal/rules-core';

/** A number that hangs on every reason of a result: reasons that nobody reads might never be made. */
export function weightOfReasons({ explanation, classes, benefits }: ProgrammeResult): number {
  let weight = weightOf(explanation);
  for (const entry of classes) weight += weightOf(entry.explanation);
  for (const { when } of benefits) if (when) weight += weightOf(when);
  return weight;
}

function weightOf({ truth, of }: Explanation): number {
  let weight = truth.length;
  if (of)
    for (let index = 0; index < of.length; index++) weight += weightOf(of[index] as Explanation);
  return weight;
}
