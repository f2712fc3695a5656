import type { Pack } from '@portal/rules-core';
import { type EvaluationTimes, timeEvaluation } from './evaluation.ts';
import { grownPacks, type Size } from './generate.ts';
import { measurePage, type PageFigures } from './page.ts';
import { measureRegistry, type RegistryFigures } from './registry.ts';
import { measureSearch, type SearchFigures } from './searching.ts';

/** What a portal of one size takes. */
export interface Point extends Size {
  evaluation: EvaluationTimes;
  search: SearchFigures;
  registry: RegistryFigures;
  page: PageFigures;
}

/** Measures a generated portal; what it was made of is let go of afterwards. */
export async function measured(models: readonly Pack[], size: Size): Promise<Point> {
  const packs = grownPacks(models, size);
  return {
    ...size,
    page: measurePage(packs),
    registry: await measureRegistry(packs),
    search: await measureSearch(packs),
    evaluation: timeEvaluation(packs),
  };
}
