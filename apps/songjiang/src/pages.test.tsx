import { renderDistrict, wordsOf } from '@portal/district-kit/testing';
import { describeOwnPages } from '@portal/district-kit/testing/describe';
import type { Locale, Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../policy/index.ts';
import { definition } from './definition.ts';
import { majorProjects, taskParts } from './front/plan.ts';

const IN_PERIOD = '2024-05-01';
const AFTER = '2026-01-01';
const WAGE = 'songjiang:average-wage';

/** In an enterprise here; not a published wage, only a round number to reckon with. */
const employee: Profile = {
  'employer.kind': 'other-enterprise',
  'work.employerDistrict': 'songjiang',
  [WAGE]: 10_000_000,
};
const selected: Profile = {
  'work.employerDistrict': 'songjiang',
  'songjiang:selected-plans': ['wanren'],
  'songjiang:plan-grant': 100_000_000,
};

const read = async (
  address: string,
  profile: Profile = {},
  locale: Locale = 'zh',
  asOf = IN_PERIOD,
) => wordsOf(await renderDistrict(definition, address, { pack, locale, profile, asOf }));

describeOwnPages({
  definition,
  pack,
  profiles: { 'an employee': employee, 'somebody selected': selected },
  days: [IN_PERIOD, AFTER],
});

describe('the front page', () => {
  it('has the eleven projects, two of them with sums, in printed order', () => {
    const projects = majorProjects(pack);
    expect(projects.map(({ programme }) => /\/p(\d\d)-/.exec(programme.id)?.[1])).toEqual(
      Array.from({ length: 11 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
    const withMoney = projects.filter(({ money }) => money.length > 0);
    expect(withMoney.map(({ programme }) => programme.id)).toEqual([
      'songjiang/p01-double-hundred',
      'songjiang/p02-cultivation',
      'songjiang/p04-urgently-needed',
    ]);
  });

  it('sets beside each project the figures that its own clause prints, and no other', () => {
    const figures = majorProjects(pack).map(({ targets, quotas }) => [
      ...targets.map(({ target }) => target.value),
      ...quotas.map(({ id }) => id),
    ]);
    expect(figures).toEqual([
      [100, 100],
      [],
      [30, 20],
      [10_000],
      [330],
      [],
      [75],
      [],
      [20, 80],
      ['songjiang/quota-culture-studios'],
      [],
    ]);
  });

  it('leads to a record of every task before the projects, each once', () => {
    const parts = taskParts(pack);
    expect(parts.map(({ title }) => title.zh)).toEqual([
      '先进制造业人才',
      '社会科技等领域人才',
      '人才发展平台',
      '人才发展环境',
    ]);
    const all = parts.flatMap(({ records }) => records.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
    const others = [...pack.services, ...pack.programmes].filter(
      ({ id }) => !(all.includes(id) || /\/p\d\d-/.test(id)),
    );
    // One belongs to the fifth project, the other stands after the tasks, in part 4.
    expect(others.map(({ id }) => id)).toEqual([
      'songjiang/campus-recruitment',
      'songjiang/commendation',
    ]);
  });

  it('prints the range with how many it is for, and a share that is not yet a sum', async () => {
    const words = await read('/');
    expect(words).toMatch(/500 万元起，最高 1 亿 ?元/);
    expect(words).toContain('100名、100个团队');
    expect(words).toMatch(/6%起，每年最高 48 ?%/);
    expect(words).toContain('没有印出金额的 8 个项目');
    expect(words).toContain('引进卫生专业技术骨干：80名左右');
  });

  it('turns the share into a sum as soon as the wage is known', async () => {
    const words = await read('/', employee);
    expect(words).toMatch(/6,000 元起，每年最高 4.8 万元/);
    expect(words).toContain('印出的是比例（6% 到 48%）');
    expect(await read('/')).not.toContain('印出的是比例');
  });

  it('says after the period that nothing of it is an offer of today', async () => {
    const words = await read('/', {}, 'zh', AFTER);
    expect(words).toContain('2025年12月31日');
    expect(words).toContain('不是现在的承诺');
    expect(await read('/')).not.toContain('不是现在的承诺');
    expect(await read('/', {}, 'en', AFTER)).toContain('not an offer of today');
  });
});

describe('the salary subsidy', () => {
  it('gives no interval without a wage, and says why', async () => {
    const { [WAGE]: _, ...without } = employee;
    const words = await read('/wage-subsidy', without);
    expect(words).toContain('现在给不出金额区间');
    expect(words).toContain('在哪里公布');
    expect(words).not.toContain('如果给予补贴');
    expect(await read('/wage-subsidy', { ...employee, [WAGE]: 0 })).toContain('算不出补贴');
  });

  it('comes to 6 and 48 per cent of the wage, never to a yes', async () => {
    const words = await read('/wage-subsidy', employee);
    expect(words).toContain('每人每年 6,000 元 4.8 万元');
    expect(words).toContain('上限：10 万元 × 48% = 4.8 万元');
    expect(words).toContain('由主管部门评定');
    expect(words).not.toContain('符合条件 ');
    const english = await read('/wage-subsidy', employee, 'en');
    expect(english).toContain('One person, one year CNY 6,000 CNY 48,000');
  });

  it('names no sum to whom the conditions leave out', async () => {
    const words = await read('/wage-subsidy', {
      ...employee,
      'employer.kind': 'public-institution',
    });
    expect(words).toContain('所以不列金额');
    expect(words).not.toContain('4.8 万元');
  });
});

describe('the matched grant', () => {
  it('is the same sum again, and both together', async () => {
    const words = await read('/matching', selected);
    expect(words).toContain('是确定的数，不是上限');
    expect(words).toContain('1:1配套资助 100 万元');
    expect(words).toContain('两项合计 200 万元');
  });

  it('is at most the same sum where an authority decides', async () => {
    const words = await read('/matching', { ...selected, 'songjiang:selected-plans': ['other'] });
    expect(words).toContain('由主管部门评定，最高 100 万元');
    expect(words).toMatch(/1:1配套资助 0 元 100 万元/);
    expect(words).not.toContain('是确定的数，不是上限');
  });

  it('has no sum without the grant', async () => {
    const { 'songjiang:plan-grant': _, ...without } = selected;
    expect(await read('/matching', without)).toContain('还算不出数额');
    expect(
      await read('/matching', { ...selected, 'songjiang:selected-plans': [] }, 'en'),
    ).toContain('by your answers there was none');
  });
});

describe('the page of the project with the salary subsidy', () => {
  const at = (asOf: string, profile: Profile) =>
    renderDistrict(definition, '/programmes/p04-urgently-needed', { pack, profile, asOf }).then(
      wordsOf,
    );

  it.each([IN_PERIOD, AFTER])(
    'reckons the share of the wage entered on %s, and says that it is no yes',
    async (asOf) => {
      const words = await at(asOf, employee);
      const reckoned = words.slice(words.indexOf('按您填写的数额计算'));
      expect(reckoned).toMatch(/6,000 元起，? ?每年最高 4\.8 ?万元/);
      expect(reckoned).toContain('不表示可以得到');
      const { [WAGE]: _, ...unknown } = employee;
      expect(await at(asOf, unknown)).not.toContain('按您填写的数额计算');
    },
  );
});
