import { join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';

const folder = join(import.meta.dirname, '../src/tokens');

/** The token sets, in the order in which they override each other. */
const SETS = ['light', 'dark', 'care', 'contrast', 'print'] as const;
export type SetName = (typeof SETS)[number];

/** Where a set holds. `themed`: how a district's accent is called in it; absent where a district has no say. */
const PLACES: Readonly<
  Record<
    SetName,
    { media?: string; selectors: readonly string[]; themed?: string; scheme: string }[]
  >
> = {
  light: [{ selectors: [':root'], themed: '--theme', scheme: 'light' }],
  dark: [
    {
      media: '(prefers-color-scheme: dark)',
      selectors: [':root:not([data-mode])', ":root[data-mode='auto']"],
      themed: '--theme-dark',
      scheme: 'dark',
    },
    { selectors: [":root[data-mode='dark']"], themed: '--theme-dark', scheme: 'dark' },
  ],
  care: [{ selectors: [":root[data-mode='care']"], themed: '--theme', scheme: 'light' }],
  contrast: [
    {
      media: '(prefers-contrast: more)',
      selectors: [':root:not([data-mode])', ":root[data-mode='auto']"],
      scheme: 'light',
    },
    { selectors: [":root[data-mode='contrast']"], scheme: 'light' },
  ],
  print: [
    {
      media: 'print',
      selectors: [':root:not([data-mode])', ':root[data-mode]'],
      scheme: 'light',
    },
  ],
};

/** The tokens of one set with references resolved: its own, and all that hold in it. */
async function tokensOf(
  set: SetName,
): Promise<{ own: TransformedToken[]; all: TransformedToken[] }> {
  const dictionary = new StyleDictionary({
    include: [
      join(folder, 'palette.json'),
      ...(set === 'light' ? [] : [join(folder, 'light.json')]),
    ],
    source: [join(folder, `${set}.json`)],
    // A set overrides the light one on purpose; anything else that collides is an error.
    log: { verbosity: 'silent', warnings: 'disabled', errors: { brokenReferences: 'throw' } },
    platforms: { css: { transforms: ['name/kebab'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  const all = allTokens.filter((token) => token.path[0] !== 'palette');
  return { own: all.filter((token) => token.isSource), all };
}

/** `accent.base` is `--accent`, its likes `--accent-strong`, `--accent-soft`, `--accent-on`. */
function propertyOf(token: TransformedToken): string {
  return token.name === 'accent-base' ? '--accent' : `--${token.name}`;
}

function cssValue(token: TransformedToken): string {
  const value: unknown = token.$value;
  if (!Array.isArray(value)) return String(value);
  return value
    .map((family: unknown) => (/^[a-z-]+$/.test(String(family)) ? family : `'${family}'`))
    .join(', ');
}

const isAccent = (token: TransformedToken): boolean => token.path[0] === 'accent';

function rule(selectors: readonly string[], lines: readonly string[]): string {
  return `${selectors.join(',\n')} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function rulesOf(own: readonly TransformedToken[], set: SetName): string[] {
  return PLACES[set].map(({ media, selectors, themed, scheme }) => {
    const plain = own.filter((token) => !isAccent(token));
    // Declared again where a district begins, or the district's own figures would not be read there.
    const places = [...selectors, ...selectors.map((selector) => `${selector} [data-district]`)];
    const accents = own.filter(isAccent).map((token) => {
      const name = propertyOf(token);
      const value = themed ? `var(${themed}${name.slice(1)}, ${cssValue(token)})` : cssValue(token);
      return `${name}: ${value};`;
    });
    const text = [
      rule(selectors, [
        `color-scheme: ${scheme};`,
        ...plain.map((token) => `${propertyOf(token)}: ${cssValue(token)};`),
      ]),
      ...(accents.length > 0 ? [rule(places, accents)] : []),
    ].join('\n\n');
    return media ? `@media ${media} {\n${indent(text)}\n}` : text;
  });
}

export interface TokenFiles {
  css: string;
  values: string;
}

/** What `src/tokens/*.json` says, as the style sheet and as values for tests and swatches. */
export async function buildTokenFiles(): Promise<TokenFiles> {
  const rules: string[] = [];
  const values: Record<string, Record<string, string>> = {};
  for (const set of SETS) {
    const { own, all } = await tokensOf(set);
    rules.push(...rulesOf(own, set));
    values[set] = Object.fromEntries(
      all.map((token) => [propertyOf(token).slice(2), cssValue(token)]),
    );
  }
  const made = 'Made from the JSON files beside it by `build:tokens`: change those.';
  return {
    css: `/* ${made} */\n/* biome-ignore-all format: made by a script */\n@layer reset, tokens, kit, app;\n\n@layer tokens {\n${indent(rules.join('\n\n'))}\n}\n`,
    values: `// ${made}\n// biome-ignore-all format: made by a script\nexport const tokenSets: Readonly<\n  Record<${SETS.map((set) => `'${set}'`).join(' | ')}, Readonly<Record<string, string>>>\n> = ${JSON.stringify(values, null, 2)};\n`,
  };
}
