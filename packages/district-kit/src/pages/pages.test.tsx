import { endedFixturePack, fixturePack } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { DAY, pageAt } from '../testing/page-at.tsx';
import { wordsOf } from '../testing/words-of.ts';
import { recordSlug } from './paths.ts';

const LOCALES = ['zh', 'en'] as const;
const EVERY_PAGE = [
  '',
  '/programmes',
  '/programmes?text=nothing-like-it',
  ...fixturePack.programmes.map(({ id }) => `/programmes/${recordSlug(id)}`),
  '/services',
  '/targets',
  '/document',
  '/combination',
  '/nowhere',
];

describe.each(LOCALES)('every page in %s', (locale) => {
  const options = { locale, profile: { 'education.level': 'master' } };

  it.each(EVERY_PAGE)('%s has one heading of the first level and skips none', (address) => {
    const levels = [...pageAt(address, options).matchAll(/<h([1-6])/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it.each(EVERY_PAGE)('%s shows no hole in its words', (address) => {
    expect(wordsOf(pageAt(address, options))).not.toMatch(/undefined|NaN|\[object|[{}]/);
  });

  it.each(EVERY_PAGE)('%s has captions on its tables and no id twice', (address) => {
    const markup = pageAt(address, options);
    expect(markup.match(/<caption/g)?.length ?? 0).toBe(markup.match(/<table/g)?.length ?? 0);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('leads every link into the district to a page, and to a place on it', () => {
    const dead: string[] = [];
    const rendered = new Map<string, string>();
    const markupOf = (address: string): string => {
      const markup = rendered.get(address) ?? pageAt(address, options);
      rendered.set(address, markup);
      return markup;
    };
    for (const address of EVERY_PAGE)
      for (const [, href = ''] of markupOf(address).matchAll(/ href="([^"]+)"/g)) {
        if (!href.startsWith('/d/north')) continue;
        const [to = '', place] = href.slice('/d/north'.length).replaceAll('&amp;', '&').split('#');
        if (to === '/class-finder') continue;
        const target = markupOf(to);
        if (wordsOf(target).includes(locale === 'zh' ? '没有这个页面' : 'There is no such page'))
          dead.push(href);
        if (place !== undefined && !target.includes(` id="${place}"`)) dead.push(href);
      }
    expect(dead).toEqual([]);
  }, 30_000);
});

describe('what was open on the day that is read for', () => {
  const { date: lastDay = '' } = endedFixturePack.validity.until;
  const onItsLastDay = (today: string): string =>
    wordsOf(
      pageAt('', {
        pack: endedFixturePack,
        basePath: '/d/south',
        locale: 'en',
        asOf: lastDay,
        today,
      }),
    );

  it('is no offer of today once it has ended, by the host’s clock and not by the device’s', () => {
    expect(onItsLastDay('2099-12-31')).toContain('not for today');
    expect(onItsLastDay(lastDay)).not.toContain('not for today');
  });
});

describe('the overview', () => {
  it('shows the document, the largest amounts, the needs and the district’s own tools', () => {
    const words = wordsOf(pageAt(''));
    for (const expected of ['北委〔2020〕1号', '2020年1月15日', '不设上限', '100 万元', '类别查找'])
      expect(words).toContain(expected);
    expect(pageAt('')).toContain('href="/d/north/programmes?need=rent"');
  });

  it('promises more only where there is more', () => {
    expect(wordsOf(pageAt(''))).toContain('更多内容');
    const small = pageAt('', { pack: endedFixturePack, basePath: '/d/south' });
    expect(wordsOf(small)).not.toContain('更多内容');
  });

  it('leads to the check of the portal, which a district at its own address has not', () => {
    expect(pageAt('')).toContain('href="/check"');
    const alone = pageAt('/', { standalone: true, basePath: '' });
    expect(alone).not.toContain('/check');
    expect(alone).toContain('href="/programmes"');
  });
});

describe('the list of programmes', () => {
  it('follows the address', () => {
    const markup = pageAt('/programmes?audience=team');
    expect(markup).toContain('href="/d/north/programmes/pioneer-plan"');
    expect(markup).not.toContain('href="/d/north/programmes/settling-in"');
    expect(wordsOf(markup)).toContain('4 个项目中有 1 个符合所选条件');
  });

  it('says what to do when nothing matches', () => {
    const markup = pageAt('/programmes?text=nowhere', { locale: 'en' });
    expect(wordsOf(markup)).toContain('Use fewer filters');
    expect(markup).toContain('href="/d/north/programmes"');
  });
});

describe('the page of a programme', () => {
  const settlingIn = (profile: Record<string, string | boolean> = {}) =>
    pageAt('/programmes/settling-in', { profile });

  it('shows amounts as upper bounds, conditions with their sources, and what goes with it', () => {
    const words = wordsOf(settlingIn());
    expect(words).toMatch(/最高 100 万元/);
    expect(words).toMatch(/每月最高 2,000 元/);
    for (const expected of [
      '用人单位注册在北区',
      '一般应当满足',
      '附件1 一、（一）',
      '委托单位申请',
      '住房类待遇就高享受',
      '每个单位每年不超过5人',
      '材料不实',
      '3 年内不得再申请',
      '经费列入区人才专项资金',
      '联系方式',
    ])
      expect(words).toContain(expected);
    expect(settlingIn()).toContain('href="/d/north/document#north/annex1/1.1"');
  });

  it('gives no verdict where nothing is known, and the way to the check instead', () => {
    expect(wordsOf(settlingIn())).not.toMatch(/符合条件|还需补充信息/);
    expect(settlingIn()).toContain('href="/check"');
  });

  it('gives the verdict for what is known, with what is still needed', () => {
    const markup = settlingIn({ 'education.level': 'doctorate', 'north:registered': true });
    expect(wordsOf(markup)).toContain('还需补充信息');
    expect(markup).toContain('href="/check?fact=person.birthDate"');
    expect(wordsOf(markup)).toContain('您的回答：');
    const met = settlingIn({
      'education.level': 'doctorate',
      'north:registered': true,
      'person.birthDate': '1990-01-01',
    });
    expect(wordsOf(met)).toContain('适用类别：A类');
    // The largest amount of anybody's does not stand beside the reader's own.
    const middle = settlingIn({ 'education.level': 'master', 'north:registered': true });
    expect(middle).not.toMatch(/<p class="[^"]*figure/);
    expect(settlingIn()).toMatch(/<p class="[^"]*figure/);
  });

  it('folds the classes, but the one that the reader has or that a link leads to', () => {
    const folds = (markup: string) =>
      Object.fromEntries(
        [...markup.matchAll(/<details[^>]* id="class-(\w+)"[^>]*>/g)].map(([tag, id]) => [
          id,
          / open=""/.test(tag),
        ]),
      );
    expect(folds(settlingIn())).toEqual({ a: false, b: false });
    expect(folds(pageAt('/programmes/settling-in#class-b'))).toEqual({ a: false, b: true });
    const met = settlingIn({
      'education.level': 'doctorate',
      'north:registered': true,
      'person.birthDate': '1990-01-01',
    });
    expect(folds(met)).toEqual({ a: true, b: false });
    expect(wordsOf(met)).toMatch(/A类 满足/);
  });

  it('offers no amounts to who is not eligible', () => {
    const words = wordsOf(settlingIn({ 'north:registered': false }));
    expect(words).toContain('不符合条件');
    expect(words).not.toContain('按您的回答可');
  });

  it('shows the rules of a points scheme', () => {
    const words = wordsOf(pageAt('/programmes/points-rent', { locale: 'en' }));
    expect(words).toContain('To register, General must come to 30 points.');
    expect(words).toContain('not part of this document');
  });

  it('says that a programme is unknown, and what to do', () => {
    const markup = pageAt('/programmes/settling-out');
    expect(wordsOf(markup)).toContain('没有这个项目');
    expect(markup).toContain('href="/d/north/programmes?text=settling+out"');
    expect(markup).toContain('href="/"');
  });
});

describe('the targets', () => {
  const plain = {
    ...fixturePack,
    indicators: fixturePack.indicators.map(({ baseline: _, ...rest }) => rest),
  };

  it('stand beside their start in a table with the chart, where any start is printed', () => {
    const markup = pageAt('/targets');
    expect(markup).toContain('<figure');
    expect(wordsOf(markup)).toContain('8万人（2019 年）');
    for (const { name } of fixturePack.indicators) expect(wordsOf(markup)).toContain(name.zh);
  });

  it('are a list where only targets are printed', () => {
    const markup = pageAt('/targets', { pack: plain });
    expect(markup).not.toMatch(/<figure|<table/);
    for (const { name } of plain.indicators) expect(wordsOf(markup)).toContain(name.zh);
  });
});

describe('an ended plan', () => {
  const options = { pack: endedFixturePack, basePath: '/d/south' };
  const programme = `/programmes/${recordSlug(endedFixturePack.programmes[0]?.id ?? '')}`;
  const every = ['', '/programmes', programme, '/services', '/combination'];

  it.each(every)('says so before all else at %s', (address) => {
    const words = wordsOf(pageAt(address, options));
    expect(words).toContain('已到期，不能再据此申请');
    expect(words).toContain('2020年12月31日');
    expect(wordsOf(pageAt(address, { ...options, locale: 'en' }))).toContain(
      'no longer open to applications',
    );
  });

  it('is never an open offer: no check, no amounts for the reader, and headings in the past', () => {
    const markup = pageAt(programme, { ...options, profile: { 'person.foreign': true } });
    expect(markup).not.toContain('href="/check"');
    expect(wordsOf(markup)).not.toContain('按您的回答可');
    expect(wordsOf(markup)).toContain('当时能得到什么');
    expect(wordsOf(markup)).not.toContain(' 能得到什么');
    expect(pageAt('', options)).not.toContain('href="/check"');
  });

  it('was open while its period ran', () => {
    const words = wordsOf(pageAt(programme, { ...options, asOf: '2018-06-01' }));
    expect(words).not.toContain('已到期');
    expect(words).toContain('您看的是 2018年6月1日 的情况，不是今天');
    expect(words).toContain('现在不能再据此申请');
    expect(words).toContain('能得到什么');
  });

  it('cannot be applied for before it begins', () => {
    expect(wordsOf(pageAt(programme, { ...options, asOf: '2015-12-31' }))).toContain('尚未生效');
  });
});

describe('the document', () => {
  it('marks the clause a citation led to', () => {
    const markup = pageAt('/document#north/annex1/1.1');
    expect(markup.match(/aria-current="location"/g)).toHaveLength(1);
    expect(markup).toMatch(/id="north\/annex1\/1\.1"[^>]*aria-current="location"/);
  });

  it('says what the records state from that clause, and from no other', () => {
    const marked = wordsOf(pageAt('/document#north/annex1/1.1'));
    expect(marked).toContain('博士研究生学历');
    expect(marked).toContain('最高 100 万元');
    expect(marked).not.toContain('硕士研究生及以上学历');
    expect(wordsOf(pageAt('/document'))).not.toContain('博士研究生学历');
    expect(wordsOf(pageAt('/document#north/annex1/5'))).toContain('委托单位申请');
  });

  it('holds every clause', () => {
    const markup = pageAt('/document', { asOf: DAY });
    for (const { id } of fixturePack.clauses) expect(markup).toContain(` id="${id}"`);
  });
});

describe('the common rules', () => {
  it('say in the open which rules prevail, and for how much of the document', () => {
    const pack = structuredClone(fixturePack);
    const [provision] = pack.provisions;
    if (!provision) throw new Error('The fixture has no provision.');
    pack.provisions.push({
      ...provision,
      id: 'north/city-first',
      kind: 'precedence',
      appliesTo: pack.programmes.map(({ id }) => id),
      words: {
        zh: '与全市规定抵触的，以全市规定为准。',
        en: 'Where they conflict, the city’s rules prevail.',
      },
    });
    const markup = pageAt('/combination', { pack });
    const open = wordsOf(markup.replace(/<details.*?<\/details>/gs, ''));
    expect(open).toContain('以全市规定为准');
    expect(open).toContain(`全部 ${pack.programmes.length} 个项目`);
    expect(open).not.toContain('区人才专项资金');
    expect(wordsOf(markup)).toContain('区人才专项资金');
  });
});
