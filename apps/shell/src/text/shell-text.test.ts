import { describeCatalogue } from '@portal/district-kit/testing/describe';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { shellText } from './shell-text.ts';
import { zh } from './zh.ts';

describeCatalogue(zh, en, new URL('..', import.meta.url));

describe('shellText', () => {
  it('fills in values and chooses the form for a number', () => {
    expect(shellText('zh')('checkSettled', { settled: 3, total: 12 })).toBe(
      '12 个项目中，已有 3 个有了结论',
    );
    expect(shellText('en')('listCount', { count: 1 })).toBe('1 entry found');
    expect(shellText('en')('listCount', { count: 2 })).toBe('2 entries found');
  });
});
