import { tokenSets } from '../tokens/values.ts';
import { contrastRatio } from './contrast.ts';

/** The four colours a district may set, once for light and once for dark. */
export const ACCENTS = ['accent', 'accent-strong', 'accent-soft', 'accent-on'] as const;
export type Accent = (typeof ACCENTS)[number];
export type ThemeColors = Readonly<Record<Accent, string>>;

export interface Theme {
  light: ThemeColors;
  dark: ThemeColors;
}

/**
 * Reads a district's theme from its style sheet: `--theme-accent`, `--theme-accent-strong`, … and the same with
 * `--theme-dark-`.
 * @throws Error naming the property that is missing, or that a theme may not set
 */
export function readTheme(css: string): Theme {
  const found = new Map<string, string>();
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, name, value] of rules.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g))
    if (name && value) found.set(name, value.trim());
  const read = (prefix: string): ThemeColors => {
    const color = (accent: Accent): string => {
      const name = `${prefix}-${accent}`;
      const value = found.get(name);
      if (value === undefined) throw new Error(`The theme does not set ${name}: give it a colour`);
      found.delete(name);
      return value;
    };
    return {
      accent: color('accent'),
      'accent-strong': color('accent-strong'),
      'accent-soft': color('accent-soft'),
      'accent-on': color('accent-on'),
    };
  };
  const theme = { light: read('--theme'), dark: read('--theme-dark') };
  const [foreign] = found.keys();
  if (foreign !== undefined)
    throw new Error(`A theme may set accents only, not ${foreign}: remove it`);
  return theme;
}

/** A pair of colours that meet on the page. */
export interface ContrastPair {
  set: string;
  foreground: string;
  background: string;
  ratio: number;
  /** 4.5 for text, 3 for what is no text. */
  needed: number;
}

/** Which colours stand on which: text first, then lines and signs that carry meaning. */
const TEXT_ON: readonly (readonly [foreground: string, backgrounds: readonly string[]])[] = [
  ['color-text', ['color-page', 'color-surface', 'color-sunken', 'accent-soft']],
  ['color-text-soft', ['color-page', 'color-surface', 'color-sunken', 'accent-soft']],
  ['accent', ['color-page', 'color-surface', 'color-sunken', 'accent-soft']],
  ['accent-strong', ['color-page', 'color-surface', 'color-sunken', 'accent-soft']],
  ['accent-on', ['accent', 'accent-strong']],
  ...(['positive', 'info', 'caution', 'muted', 'danger'] as const).flatMap(
    (tone) =>
      [
        [`color-${tone}`, ['color-page', 'color-surface', `color-${tone}-soft`]],
        ['color-text', [`color-${tone}-soft`]],
        ['color-text-soft', [`color-${tone}-soft`]],
        // The glyph inside a filled sign.
        ['color-surface', [`color-${tone}`]],
      ] as const,
  ),
];
const LINE_ON: readonly (readonly [foreground: string, backgrounds: readonly string[]])[] = [
  ['color-line-strong', ['color-page', 'color-surface']],
  ['color-focus', ['color-page', 'color-surface', 'color-sunken']],
];

/** Every pair of one set of tokens, with its contrast. */
export function contrastOf(set: string, tokens: Readonly<Record<string, string>>): ContrastPair[] {
  const color = (name: string): string => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`The set "${set}" has no token "${name}"`);
    return value;
  };
  const pairs = (on: typeof TEXT_ON, needed: number) =>
    on.flatMap(([foreground, backgrounds]) =>
      backgrounds.map((background) => ({
        set,
        foreground,
        background,
        needed,
        ratio: contrastRatio(color(foreground), color(background)),
      })),
    );
  return [...pairs(TEXT_ON, 4.5), ...pairs(LINE_ON, 3)];
}

/**
 * The pairs of a district's theme that are too weak, over all sets it appears in; none is what a test wants.
 * @example expect(themeContrast(readTheme(css))).toEqual([])
 */
export function themeContrast(theme: Theme): ContrastPair[] {
  return (['light', 'dark', 'care'] as const)
    .flatMap((set) =>
      contrastOf(set, { ...tokenSets[set], ...(set === 'dark' ? theme.dark : theme.light) }),
    )
    .filter((pair) => pair.ratio < pair.needed);
}
