import { describe, expect, it } from 'vitest';
import light from '../../tokens/light.json' with { type: 'json' };
import { tokenSets } from '../../tokens/values.ts';
import { COLOUR_PURPOSES, TOKEN_SETS } from './token-purposes.ts';

/** The descriptions in the token file, by token. */
function described(): [string, string][] {
  const groups = { color: light.color, accent: light.accent };
  return Object.entries(groups).flatMap(([group, tokens]) =>
    Object.entries(tokens).flatMap(([name, token]): [string, string][] => {
      const description =
        typeof token === 'object' && '$description' in token ? token.$description : undefined;
      const id = name === 'base' ? group : `${group}-${name}`;
      return description ? [[id, description]] : [];
    }),
  );
}

describe('what the colours are for', () => {
  it('is said of every colour, and of nothing else', () => {
    const colours = Object.keys(tokenSets.light).filter((name) => /^(?:color|accent)/.test(name));
    expect(Object.keys(COLOUR_PURPOSES).sort()).toEqual(colours.sort());
  });

  it('is what the token file says', () => {
    expect(described().length).toBeGreaterThan(15);
    for (const [token, words] of described())
      expect([token, COLOUR_PURPOSES[token]?.en]).toEqual([token, words]);
  });

  it('is shown for every set', () => {
    expect([...TOKEN_SETS].sort()).toEqual(Object.keys(tokenSets).sort());
  });
});
