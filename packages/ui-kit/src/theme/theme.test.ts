import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { readTheme, themeContrast } from './theme.ts';

const css = `
/* --theme-accent: #ffffff; a comment is no theme */
[data-district='north'] {
  --theme-accent: #0b6157;
  --theme-accent-strong: #074740;
  --theme-accent-soft: #e6f3f1;
  --theme-accent-on: #ffffff;
  --theme-dark-accent: #7fd3c7;
  --theme-dark-accent-strong: #b0e6de;
  --theme-dark-accent-soft: #12332f;
  --theme-dark-accent-on: #06201d;
}`;

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrastRatio('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('#123456', '#123456')).toBe(1);
  });

  it('refuses what it cannot measure', () => {
    expect(() => contrastRatio('red', '#fff')).toThrow('"red" is not a colour');
  });
});

describe('a district’s theme', () => {
  it('is read from its style sheet and strong enough', () => {
    const theme = readTheme(css);
    expect(theme.light.accent).toBe('#0b6157');
    expect(theme.dark['accent-on']).toBe('#06201d');
    expect(themeContrast(theme)).toEqual([]);
  });

  it('names each pair that is too weak', () => {
    const pale = readTheme(css.replace('#0b6157', '#7ec8bd'));
    expect(themeContrast(pale)).toContainEqual(
      expect.objectContaining({ set: 'light', foreground: 'accent', background: 'color-page' }),
    );
  });

  it('is told what it lacks and what it may not touch', () => {
    expect(() => readTheme(css.replace('--theme-accent-on: #ffffff;', ''))).toThrow(
      'does not set --theme-accent-on',
    );
    expect(() => readTheme(css.replace('}', '--color-text: #000000; }'))).toThrow(
      'accents only, not --color-text',
    );
  });
});
