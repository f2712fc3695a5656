import type { Locale, ProgrammeResult } from '@portal/rules-core';
import type { SayText } from '../text/use-text.ts';

type Classed = Pick<ProgrammeResult, 'class' | 'classes' | 'missing'>;

/** Which class it is, in a few words for a headline, and a sentence for what is still open. */
export function classWords(
  { class: range, classes, missing }: Classed,
  locale: Locale,
  say: SayText,
): { headline: string; means: string } {
  const name = (id: string): string => classes.find((entry) => entry.id === id)?.name[locale] ?? id;
  const { least, most } = range ?? { least: null, most: null };
  if (most === null) return { headline: say('classNone'), means: say('classNoneMeans') };
  if (least === most) return { headline: name(most), means: say('classSettled') };
  const judged = missing.length === 0 ? say('classJudged') : undefined;
  if (least === null)
    return {
      headline: say('classAtMost', { most: name(most) }),
      means: judged ?? say('classAtMostMeans'),
    };
  return {
    headline: say('classAtLeast', { least: name(least) }),
    means: [say('classAtLeastMeans', { most: name(most) }), judged]
      .filter((part) => part !== undefined)
      .join(locale === 'zh' ? '' : ' '),
  };
}
