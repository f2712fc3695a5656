import { describe, expect, it } from 'vitest';
import { queryTokens, textTokens } from './tokens.ts';

describe('textTokens', () => {
  it('keeps Latin words and figures whole and takes Chinese by characters and pairs', () => {
    expect(textTokens('G60双百 Plans')).toEqual(['g60', 'plan', '双', '百', '双百']);
  });

  it('does not join characters across a break', () => {
    expect(textTokens('租房、落户')).not.toContain('房落');
  });
});

describe('queryTokens', () => {
  it('asks for the pairs of a run, and for a character only when it stands alone', () => {
    expect(queryTokens('租房补贴')).toEqual(['租房', '房补', '补贴']);
    expect(queryTokens('房')).toEqual(['房']);
  });

  it('reads full-width and capital letters as plain ones', () => {
    expect(queryTokens('ＰｈＤ')).toEqual(['phd']);
  });
});
