import { readTheme, themeContrast } from '@portal/ui-kit/theme';
import { describe, expect, it } from 'vitest';
import { themeOf, themePlaceholders, WeakAccentError } from './accent.ts';

/** Each channel in thirds: 64 colours over the whole cube. */
const STEPS = [0, 85, 170, 255].map((value) => value.toString(16).padStart(2, '0'));
const COLOURS = STEPS.flatMap((r) => STEPS.flatMap((g) => STEPS.map((b) => `#${r}${g}${b}`)));

describe('a theme from an accent', () => {
  it('can be read in every display mode, or the accent is refused and the nearest that can is named', () => {
    let refused = 0;
    for (const colour of COLOURS) {
      let accent = colour;
      try {
        themeOf(colour);
      } catch (error) {
        if (!(error instanceof WeakAccentError)) throw error;
        refused += 1;
        accent = /nearest that can is (#[0-9a-f]{6})/.exec(error.message)?.[1] ?? 'none';
      }
      expect([colour, themeContrast(themeOf(accent))]).toEqual([colour, []]);
    }
    expect(refused).toBeGreaterThan(16);
    expect(refused).toBeLessThan(56);
  });

  it('keeps the accent as it was given', () => {
    expect(themeOf('#7A3B2E').light.accent).toBe('#7a3b2e');
  });

  it('keeps the hue: a red accent is not answered with a grey one', () => {
    const { dark } = themeOf('#b3261e');
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(dark.accent.slice(at, at + 2), 16));
    expect((r ?? 0) - Math.max(g ?? 0, b ?? 0)).toBeGreaterThan(40);
  });

  it('is told in the terms of the style sheet, all eight', () => {
    const places = themePlaceholders(themeOf('#7a3b2e'));
    expect(Object.keys(places)).toHaveLength(8);
    expect(() => readTheme('')).toThrow('--theme-accent');
    expect(places.DARK_ON).toMatch(/^#[0-9a-f]{6}$/);
  });
});
