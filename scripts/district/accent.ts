import {
  ACCENTS,
  contrastRatio,
  type Theme,
  type ThemeColors,
  themeContrast,
} from '@portal/ui-kit/theme';

/** A colour in OKLCH: lightness 0–1, chroma from 0, hue in radians. Steps of it look equal, which those of RGB do not. */
interface Lch {
  l: number;
  c: number;
  h: number;
}

/** An accent that cannot be read; the message names the pairs, and the nearest colour that can. */
export class WeakAccentError extends Error {
  override name = 'WeakAccentError';
}

const LIGHTNESS_STEP = 0.005;

/**
 * The eight colours of a district's theme from its accent: the accent itself in light; in dark the same hue, as light as
 * it needs to be.
 * @param accent `#rrggbb`
 * @throws WeakAccentError when the accent is too pale for text; RangeError for what is no colour
 */
export function themeOf(accent: string): Theme {
  const theme = themeFrom(accent);
  const weak = themeContrast(theme);
  if (weak.length === 0) return theme;
  const pairs = weak
    .slice(0, 3)
    .map(
      ({ set, foreground, background, ratio, needed }) =>
        `  ${foreground} on ${background}, ${set}: ${ratio.toFixed(2)}, needs ${needed}`,
    );
  throw new WeakAccentError(
    `The accent ${accent} cannot be read everywhere:\n${pairs.join('\n')}\nThe nearest that can is ${nearestReadable(accent)}.`,
  );
}

/** The first colour of the same hue, going darker, whose theme can be read. */
function nearestReadable(accent: string): string {
  const start = toLch(accent);
  for (let l = start.l; l > 0; l -= LIGHTNESS_STEP) {
    const color = toHex({ ...start, l });
    if (themeContrast(themeFrom(color)).length === 0) return color;
  }
  return '#000000';
}

function themeFrom(accent: string): Theme {
  const { l, c, h } = toLch(accent);
  const light: ThemeColors = {
    accent: accent.toLowerCase(),
    'accent-strong': toHex({ l: l * 0.8, c: c * 0.85, h }),
    'accent-soft': toHex({ l: 0.96, c: Math.min(c, 0.02), h }),
    'accent-on': '#ffffff',
  };
  const dark = (lightness: number): ThemeColors => ({
    accent: toHex({ l: lightness, c: Math.min(c, 0.1), h }),
    'accent-strong': toHex({ l: (lightness + 1) / 2, c: Math.min(c, 0.06), h }),
    'accent-soft': toHex({ l: 0.3, c: Math.min(c, 0.05), h }),
    'accent-on': toHex({ l: 0.18, c: Math.min(c, 0.03), h }),
  });
  for (let lightness = 0.78; lightness < 1; lightness += LIGHTNESS_STEP) {
    const theme = { light, dark: dark(lightness) };
    if (themeContrast(theme).every(({ set }) => set !== 'dark')) return theme;
  }
  return { light, dark: dark(1) };
}

/** Every colour of a theme by the placeholder of the template's style sheet. */
export function themePlaceholders(theme: Theme): Record<string, string> {
  return Object.fromEntries(
    (['light', 'dark'] as const).flatMap((mode) =>
      ACCENTS.map((accent) => {
        const part = accent === 'accent' ? 'ACCENT' : accent.replace('accent-', '').toUpperCase();
        return [`${mode.toUpperCase()}_${part}`, theme[mode][accent]];
      }),
    ),
  );
}

// Björn Ottosson's OKLab (bottosson.github.io/posts/oklab), over linear sRGB.
function toLch(hex: string): Lch {
  // Refuses what is no colour, in the words of the kit.
  contrastRatio(hex, '#ffffff');
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((each) => each + each).join('') : hex.slice(1);
  const linear = (at: number): number => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [linear(0), linear(2), linear(4)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const bb = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return { l, c: Math.hypot(a, bb), h: Math.atan2(bb, a) };
}

// What a screen cannot show is made greyer until it can, so that its lightness, and with it the contrast, stays.
function toHex({ l, c, h }: Lch): string {
  for (let chroma = c; ; chroma -= 0.002) {
    const channels = toLinear({ l, c: Math.max(chroma, 0), h });
    if (chroma <= 0 || channels.every((value) => value > -0.0005 && value < 1.0005))
      return `#${channels.map(toDigits).join('')}`;
  }
}

function toLinear({ l, c, h }: Lch): number[] {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function toDigits(linear: number): string {
  const value = Math.min(Math.max(linear, 0), 1);
  const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
