import { CURVES, type Curve, each, growthOf } from './curves.ts';
import type { Size } from './generate.ts';
import type { Point } from './point.ts';

/** What was measured: the same districts with more programmes, and more districts. */
export interface Growth {
  programmes: readonly Point[];
  districts: readonly Point[];
}

const PANEL = { width: 210, height: 150, left: 44, right: 12, top: 46, bottom: 30 };
const COLUMNS = 5;
const KEY = 30;

const STYLE = `
  text { font: 11px system-ui, sans-serif; fill: #1f2430; }
  .name { font-weight: 600; font-size: 12px; }
  .soft { fill: #4a5263; }
  .axis { stroke: #8a93a5; fill: none; }
  .programmes { stroke: #0b5cad; fill: none; stroke-width: 2; }
  .districts { stroke: #b3410e; fill: none; stroke-width: 2; stroke-dasharray: 5 3; }
  circle.programmes { fill: #0b5cad; }
  circle.districts { fill: #ffffff; stroke-dasharray: none; }
  .ground { fill: #ffffff; }
  @media (prefers-color-scheme: dark) {
    text { fill: #eceff4; }
    .soft { fill: #c3cad8; }
    .axis { stroke: #7d879a; }
    .programmes { stroke: #7db8f5; }
    .districts { stroke: #ffa877; }
    circle.programmes { fill: #7db8f5; }
    circle.districts { fill: #161a22; }
    .ground { fill: #161a22; }
  }`;

/**
 * The curves as a picture that stands by itself: one small chart for each thing that grows, what one programme or one
 * district takes of it upwards, how many there are to the right, each step as far as the one before times as many.
 * Lines differ in colour, dashes and marks; the same is said in words for who does not see it.
 */
export function plotOf(growth: Growth): string {
  const rows = Math.ceil(CURVES.length / COLUMNS);
  const width = COLUMNS * PANEL.width;
  const height = rows * PANEL.height + KEY;
  const panels = CURVES.map((curve, at) => {
    const x = (at % COLUMNS) * PANEL.width;
    const y = KEY + Math.floor(at / COLUMNS) * PANEL.height;
    return `<g transform="translate(${x} ${y})">${panelOf(curve, growth)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">门户变大时，每个项目的代价 · What one programme costs as the portal grows</title>
<desc id="desc">${wordsOf(growth).join(' ')}</desc>
<style>${STYLE}
</style>
<rect class="ground" width="${width}" height="${height}"/>
${keyOf()}
${panels.join('\n')}
</svg>
`;
}

function keyOf(): string {
  const entry = (kind: keyof Growth, words: string, x: number): string =>
    `<path class="${kind}" d="M${x} 15h34"/><circle class="${kind}" cx="${x + 17}" cy="15" r="3"/><text x="${x + 42}" y="19">${words}</text>`;
  return [
    entry('programmes', '五个区，项目增多 · five districts, more programmes', 12),
    entry('districts', '区增多，每区三十个项目 · more districts, thirty programmes each', 372),
  ].join('');
}

function panelOf(curve: Curve, growth: Growth): string {
  const kinds: (keyof Growth)[] =
    curve.per === 'programmes' ? ['programmes', 'districts'] : ['districts'];
  const points = kinds.flatMap((kind) => growth[kind]);
  const values = points.map((point) => each(curve, point));
  const most = roundUp(Math.max(...values));
  const counts = points.map((point) => point[curve.per]);
  const [from, to] = [Math.min(...counts), Math.max(...counts)];
  const { width, height, left, right, top, bottom } = PANEL;
  const x = (count: number): number =>
    left + ((width - left - right) * Math.log(count / from)) / Math.log(to / from);
  const y = (value: number): number => height - bottom - ((height - top - bottom) * value) / most;
  const tick = (count: number, anchor: 'start' | 'end'): string =>
    `<text class="soft" x="${round(x(count))}" y="${height - bottom + 14}" text-anchor="${anchor}">${grouped(count)}</text>`;
  return [
    `<text class="name" x="${left}" y="14">${curve.name.zh}</text>`,
    `<text class="soft" x="${left}" y="29">${curve.name.en}, ${curve.unit}</text>`,
    `<path class="axis" d="M${left} ${top - 6}V${height - bottom}H${width - right}"/>`,
    `<text class="soft" x="${left - 6}" y="${top + 4}" text-anchor="end">${grouped(most)}</text>`,
    `<text class="soft" x="${left - 6}" y="${height - bottom + 4}" text-anchor="end">0</text>`,
    tick(from, 'start'),
    tick(to, 'end'),
    ...kinds.map((kind) =>
      lineOf(kind, growth[kind], (point) => [x(point[curve.per]), y(each(curve, point))]),
    ),
  ].join('');
}

function lineOf(
  kind: keyof Growth,
  points: readonly Point[],
  place: (point: Point) => readonly [number, number],
): string {
  const places = points.map((point) => place(point).map(round));
  const line = `<polyline class="${kind}" points="${places.map((at) => at.join(',')).join(' ')}"/>`;
  const marks = places.map(([cx, cy]) => `<circle class="${kind}" cx="${cx}" cy="${cy}" r="3"/>`);
  return line + marks.join('');
}

/** What the picture shows, in words. */
function wordsOf({ programmes, districts }: Growth): string[] {
  const said = (points: readonly Point[], curve: Curve): string =>
    `${round(growthOf(curve, points))} ×`;
  const span = (points: readonly Size[], of: keyof Size): string =>
    `${grouped(points[0]?.[of] ?? 0)}–${grouped(points.at(-1)?.[of] ?? 0)}`;
  return CURVES.map((curve) => {
    const more =
      curve.per === 'programmes'
        ? `${span(programmes, 'programmes')}: ${said(programmes, curve)}; `
        : '';
    return `${curve.name.zh} · ${curve.name.en}: ${more}${span(districts, 'districts')} districts: ${said(districts, curve)}.`;
  });
}

/** The next of 1, 2, 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
