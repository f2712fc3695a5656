import { writeFileSync } from 'node:fs';
import type { Pack } from '@portal/rules-core';
import { allPacks } from '../packs.ts';
import { atMost, type Report } from '../report.ts';
import { CURVES, each, growthOf } from './curves.ts';
import type { Size } from './generate.ts';
import { plotOf } from './plot.ts';
import { measured, type Point } from './point.ts';

/** The same districts with ever more programmes; and ever more districts, with thirty programmes each. */
const MORE_PROGRAMMES: readonly Size[] = [150, 500, 1500, 5000, 10_000].map((programmes) => ({
  districts: 5,
  programmes,
}));
const MORE_DISTRICTS: readonly Size[] = [5, 10, 20, 35, 50].map((districts) => ({
  districts,
  programmes: districts * 30,
}));

/** What one programme (or district) may cost at the largest size, times what it costs at the smallest. */
const LINEAR = 1.5;

/**
 * How the cost of one programme changes from a small portal to a large one, over generated packs.
 * @param plot where the curves are drawn, as SVG
 */
export async function growthBench({ plot }: { plot?: string } = {}): Promise<Report> {
  const models = await allPacks();
  // A size of its own first, so that the smallest is not the one for which the code is compiled.
  await measured(models, { districts: 5, programmes: 400 });
  const programmes = await allMeasured(models, MORE_PROGRAMMES);
  const districts = await allMeasured(models, MORE_DISTRICTS);
  if (plot !== undefined) writeFileSync(plot, plotOf({ programmes, districts }));
  return {
    title: 'Where it grows: generated packs in the shape of the real ones',
    notes: [
      'Each district is a copy of a real pack under another name; each further programme is a variation with texts, figures and conditions of its own. They are the same in every run.',
      'Each figure is the whole divided by how many programmes there are (search data and registry: by how many districts). µs are those of the processor, bytes are gzip.',
      'Evaluation is of all programmes of all districts, with full explanations. A query is a labelled one when it is first typed, half and whole.',
      'Files are those with data that are asked for before every programme is there: configuration, registry, and one pack for each district.',
    ],
    columns: [
      'programmes',
      'districts',
      ...CURVES.map(({ what, unit }) => `${what}, ${unit}`),
      'files',
    ],
    rows: [...programmes, ...districts].map((point) => [
      point.programmes,
      point.districts,
      ...CURVES.map((curve) => each(curve, point)),
      point.page.requests,
    ]),
    beside: [
      {
        columns: [
          'programmes',
          'districts',
          'changed fact ms',
          'index ms',
          'query p99 ms',
          'packs kB',
        ],
        rows: [...programmes, ...districts].map((point) => [
          point.programmes,
          point.districts,
          point.evaluation.changedFact,
          point.search.build,
          point.search.p99,
          point.page.bytes / 1000,
        ]),
      },
    ],
    goals: [
      ...CURVES.filter(({ per }) => per === 'programmes').map((curve) =>
        atMost(
          `${curve.what} of one programme: among 10,000 ÷ among 150`,
          growthOf(curve, programmes),
          LINEAR,
        ),
      ),
      ...CURVES.map((curve) =>
        atMost(
          `${curve.what} of one ${curve.per === 'programmes' ? 'programme' : 'district'}: in 50 districts ÷ in 5`,
          growthOf(curve, districts),
          LINEAR,
        ),
      ),
    ],
  };
}

async function allMeasured(models: readonly Pack[], sizes: readonly Size[]): Promise<Point[]> {
  const points: Point[] = [];
  for (const size of sizes) points.push(await measured(models, size));
  return points;
}
