import { renderDistrict, wordsOf } from '@portal/district-kit/testing';
import { describeOwnPages } from '@portal/district-kit/testing/describe';
import type { Locale, Profile } from '@portal/rules-core';
import { yuan } from '@portal/rules-core/author';
import { describe, expect, it } from 'vitest';
import { pack } from '../policy/index.ts';
import { definition } from './definition.ts';

const DAY = '2024-05-01';
const LAST_DAY = '2025-12-31';
const AFTER = '2026-01-01';

/** Newly certified in an enterprise of the district, who paid CNY 420.50. */
const craftsman: Profile = {
  'work.employerDistrict': 'yangpu',
  'employer.kind': 'other-enterprise',
  'yangpu:new-qualification': true,
  'yangpu:exam-fee': yuan(420.5),
};

const read = async (address: string, locale: Locale = 'zh', profile: Profile = {}, asOf = DAY) =>
  wordsOf(await renderDistrict(definition, address, { pack, locale, profile, asOf }));

describeOwnPages({
  definition,
  pack,
  profiles: { 'newly certified': craftsman },
  days: [DAY, AFTER],
});

describe('the front page', () => {
  it.each(['zh', 'en'] as const)(
    'puts the 3310 plan before all else of the district’s, in %s',
    async (locale) => {
      const words = await read('/', locale);
      const at = (text: string) => words.indexOf(text);
      const [overseas] = pack.programmes;
      expect(at(overseas?.name[locale] ?? '')).toBeGreaterThan(0);
      expect(at(overseas?.name[locale] ?? '')).toBeLessThan(
        at(locale === 'zh' ? '项目清单' : 'The project list'),
      );
    },
  );

  it('prints the figures as the plan does, and says where none is printed', async () => {
    const words = await read('/');
    for (const figure of ['308家', '733家', '300名', '2000名', '4000名', '8—10%'])
      expect(words).toContain(figure);
    expect(words).toContain('没有印任何数额');
  });

  it('says that the plan has ended on the day after its last, and not before', async () => {
    expect(await read('/', 'zh', {}, LAST_DAY)).not.toContain('规划期已于');
    expect(await read('/', 'zh', {}, AFTER)).toContain('规划期已于2025年12月31日结束');
    expect(await read('/', 'en', {}, AFTER)).toContain('no promise today');
  });
});

describe('the targets', () => {
  it('stand beside the printed figures of 2020', async () => {
    const words = await read('/targets');
    for (const start of ['约38万人（2020 年）', '88.5件（2020 年）', '32.13%（2020 年）'])
      expect(words).toContain(start);
  });
});

describe('the examination fees', () => {
  it('come back in full, to the fen', async () => {
    const words = await read('/exam-fee', 'zh', craftsman);
    expect(words).toContain('符合条件');
    expect(words).toMatch(/可报销 420\.50? 元/);
    expect(await read('/exam-fee', 'en', craftsman)).toMatch(/CNY 420\.50? reimbursed/);
  });

  it('without a fee come to no sum, and never to nothing', async () => {
    const { 'yangpu:exam-fee': _, ...rest } = craftsman;
    const words = await read('/exam-fee', 'zh', rest);
    expect(words).toContain('填写考试费即可计算');
    expect(words).toContain('100 %');
    expect(words).not.toContain('可报销 0');
  });

  it('stay open where a condition is not known', async () => {
    const { 'work.employerDistrict': _, ...rest } = craftsman;
    const words = await read('/exam-fee', 'zh', rest);
    expect(words).toContain('还需补充信息');
    expect(words).toMatch(/条件都满足时可报销 420\.50? 元/);
  });

  it.each([
    ['no certificate was gained', { 'yangpu:new-qualification': false }],
    ['the employer is a public institution', { 'employer.kind': 'public-institution' }],
    ['the employer is in another district', { 'work.employerDistrict': 'elsewhere' }],
  ])('are not reimbursed where %s', async (_, change) => {
    const words = await read('/exam-fee', 'zh', { ...craftsman, ...change });
    expect(words).toContain('不符合报销条件');
    expect(words).not.toContain('可报销 420');
  });

  it('do not turn on the other ways into the programme', async () => {
    expect(await read('/exam-fee')).not.toContain('首席技师工作室');
  });

  it('say how “newly gained” is read, and what is not stated', async () => {
    const words = await read('/exam-fee');
    expect(words).toContain('“新取得”从哪天算起');
    expect(words).toContain('报给企业还是报给个人');
    expect(words).toContain('张数和金额的上限都没有写明');
  });

  it('of an ended plan are reckoned for its last day, and no offer', async () => {
    const words = await read('/exam-fee', 'zh', craftsman, AFTER);
    expect(words).toContain('不能据此申请');
    expect(words).toContain('2025年12月31日');
    expect(words).toMatch(/可报销 420\.50? 元/);
  });
});
