import type { Indicator } from '@portal/rules-core';
import type { Kit } from '../../context/KitProvider.tsx';
import type { KitTextKey } from '../../texts/zh.ts';

/** The word for how a printed figure binds; none for a plain one. */
const INDICATOR_BOUNDS: Readonly<Record<Indicator['bound'], KitTextKey | null>> = {
  exact: null,
  atLeast: 'indicatorAtLeast',
  upTo: 'indicatorUpTo',
  about: 'indicatorAbout',
  moreThan: 'indicatorMoreThan',
};

/** “About” in Chinese may stand after the figure. */
const ABOUT_AFTER = /左右$/;

/** The word for how the target binds; none where it is printed as part of the figure, and would be said twice. */
export function boundWords({ bound, target }: Indicator, { t, say }: Kit): string | null {
  const key = INDICATOR_BOUNDS[bound];
  const figure = say(target.display);
  if (key === null || figure.startsWith(t(key))) return null;
  return bound === 'about' && ABOUT_AFTER.test(figure) ? null : t(key);
}

/** The target with its bound: “不少于 31.6万人”. */
export function targetWords(indicator: Indicator, kit: Kit): string {
  const bound = boundWords(indicator, kit);
  const figure = kit.say(indicator.target.display);
  return bound === null ? figure : `${bound} ${figure}`;
}

/** 预期性, 约束性, or that neither is printed. */
export function natureWords({ nature }: Indicator, { t }: Kit): string {
  if (nature === undefined) return t('indicatorsNotPrinted');
  return t(nature === 'binding' ? 'indicatorBinding' : 'indicatorExpected');
}
