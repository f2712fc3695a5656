import { describe, expect, it } from 'vitest';
import { untranslatedMessages, untranslatedTexts } from './untranslated.ts';

describe('the messages of a catalogue', () => {
  it('are named when one language lacks them or says the very same', () => {
    const zh = { a: '搜索', b: '搜索', c: 'Search', d: '', onlyZh: '搜索' };
    const en = { a: 'Search', b: '搜索', c: 'Search', d: ' ', onlyEn: 'Search' };
    expect(untranslatedMessages(zh, en).map(({ place, problem }) => `${place} ${problem}`)).toEqual(
      ['b equal', 'c equal', 'd missing', 'onlyZh missing', 'onlyEn missing'],
    );
  });

  it('may be the same where there is nothing to translate', () => {
    const same = { name: '{name}', range: '{from}–{to} %', code: 'PDF' };
    expect(untranslatedMessages(same, same)).toEqual([]);
  });

  it('may stand in one language alone where that is meant, but never in none', () => {
    expect(untranslatedMessages({ tail: '' }, { tail: 'a month' }, ['tail'])).toEqual([]);
    expect(untranslatedMessages({ tail: '' }, { tail: '' }, ['tail'])).toHaveLength(1);
  });
});

describe('the texts of a pack', () => {
  it('are found at any depth, with their place', () => {
    const pack = {
      name: { zh: '示例区', en: 'Sample District' },
      programmes: [
        { summary: { zh: '补贴', en: '' } },
        { classes: [{ name: { zh: 'A', en: 'A' } }, { name: { zh: '甲类', en: '甲类' } }] },
      ],
    };
    expect(untranslatedTexts(pack)).toEqual([
      { place: 'programmes.0.summary', problem: 'missing', zh: '补贴', en: '' },
      { place: 'programmes.1.classes.1.name', problem: 'equal', zh: '甲类', en: '甲类' },
    ]);
  });
});
