import { programmeOf } from '@portal/district-kit';
import type { Benefit, Locale, Pack, Programme } from '@portal/rules-core';

/** The programmes of the housing rules, in printed order. */
export function housingProgrammes(pack: Pack): Programme[] {
  return ['housing-subsidy', 'points-rental-subsidy', 'talent-apartment'].map((slug) =>
    programmeOf(pack, slug),
  );
}

/** One housing benefit and who has it: a class, or all whom the programme is for. */
export interface Way {
  key: string;
  programme: Programme;
  benefit: Benefit;
  /** The class's name, or the programme's. */
  who: Programme['name'];
}

/** Every housing benefit of these programmes, class by class, in printed order. */
export function waysOf(programmes: readonly Programme[]): Way[] {
  return programmes.flatMap((programme) => [
    ...programme.classes.flatMap((entry) =>
      entry.benefits.map((benefit) => ({
        key: `${programme.id}/${entry.id}/${benefit.id}`,
        programme,
        benefit,
        who: entry.name,
      })),
    ),
    ...programme.benefits.map((benefit) => ({
      key: `${programme.id}//${benefit.id}`,
      programme,
      benefit,
      who: programme.name,
    })),
  ]);
}

/** The name of a benefit by the ids of its programme and itself. */
export function benefitName(
  programmes: readonly Programme[],
  { programme, benefit }: { programme: string; benefit: string },
  locale: Locale,
): string {
  const way = waysOf(programmes).find(
    (each) => each.programme.id === programme && each.benefit.id === benefit,
  );
  return way?.benefit.name[locale] ?? benefit;
}
