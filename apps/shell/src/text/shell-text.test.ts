import { describeCatalogue } from '@portal/district-kit/testing/describe';
import { describe, expect, it } from 'vitest';
import { en as frameEn } from '../layout/text/en.ts';
import { zh as frameZh } from '../layout/text/zh.ts';
import { en } from './en.ts';
import { shellText } from './shell-text.ts';
import { shellCatalogue } from './use-text.ts';
import { zh } from './zh.ts';

describeCatalogue({ ...frameZh, ...zh }, { ...frameEn, ...en }, new URL('..', import.meta.url));

describe('the portal’s own texts', () => {
  it('fill in values and choose the form for a number', () => {
    expect(shellCatalogue.in('zh')('checkSettled', { settled: 3, total: 12 })).toBe(
      '12 个项目中，已有 3 个有了结论',
    );
    expect(shellCatalogue.in('en')('listCount', { count: 1 })).toBe('1 entry found');
    expect(shellCatalogue.in('en')('listCount', { count: 2 })).toBe('2 entries found');
  });

  it('stand in one place each, and pages say those of the frame as the frame does', () => {
    for (const [frame, pages] of [
      [frameZh, zh],
      [frameEn, en],
    ] as const)
      expect(Object.keys(pages).filter((key) => Object.hasOwn(frame, key))).toEqual([]);
    expect(shellCatalogue.in('en')('brand')).toBe(shellText('en')('brand'));
  });
});
