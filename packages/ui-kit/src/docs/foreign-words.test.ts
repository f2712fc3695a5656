import { describe, expect, it } from 'vitest';
import { foreignWords } from './foreign-words.ts';

describe('words of the other language', () => {
  it('are found in English', () => {
    expect(foreignWords('The district (示例区) decides', 'en')).toEqual(['示例区']);
    expect(foreignWords('Paid 1,000,000 yuan a year — “up to”', 'en')).toEqual([]);
  });

  it('are found in Chinese', () => {
    expect(foreignWords('请点击 Continue 按钮', 'zh')).toEqual(['Continue']);
    expect(foreignWords('Sample District', 'zh')).toEqual(['Sample', 'District']);
  });

  it('are not classes, units, files, addresses and codes', () => {
    expect(foreignWords('A类，60 m²，可导出 CSV 或 PDF，见 https://example.org/a', 'zh')).toEqual(
      [],
    );
    expect(foreignWords('没有地址为 /d/nowhere 的页面；编码 GB18030', 'zh')).toEqual([]);
    expect(foreignWords('Replaces 示委办〔2017〕49号 of 2017', 'en')).toEqual([]);
    expect(foreignWords('Replaces 示委办 of 2017', 'en')).toEqual(['示委办']);
  });
});
