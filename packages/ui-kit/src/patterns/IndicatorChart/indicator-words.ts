import type { Indicator } from '@portal/rules-core';
import type { Kit } from '../../context/KitProvider.tsx';
import type { KitTextKey } from '../../texts/zh.ts';

/** The word for how a printed figure binds; none for a plain one. */
export const INDICATOR_BOUNDS: Readonly<Record<Indicator['bound'], KitTextKey | null>> = {
  exact: null,
  atLeast: 'indicatorAtLeast',
  upTo: 'indicatorUpTo',
  about: 'indicatorAbout',
  moreThan: 'indicatorMoreThan',
};

/** The target with its bound: “不少于 31.6万人”. */
export function targetWords({ bound, target }: Indicator, { t, say }: Kit): string {
  const key = INDICATOR_BOUNDS[bound];
  const figure = say(target.display);
  // “约” or “about” that is printed as part of the figure is not said twice.
  return key === null || figure.startsWith(t(key)) ? figure : `${t(key)} ${figure}`;
}

/** 预期性, 约束性, or that neither is printed. */
export function natureWords({ nature }: Indicator, { t }: Kit): string {
  if (nature === undefined) return t('indicatorsNotPrinted');
  return t(nature === 'binding' ? 'indicatorBinding' : 'indicatorExpected');
}
