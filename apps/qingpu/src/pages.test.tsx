import { renderDistrict, wordsOf } from '@portal/district-kit/testing';
import { describeOwnPages } from '@portal/district-kit/testing/describe';
import type { Locale, Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { inNoClass, inScope } from '../policy/housing/personas.ts';
import { pack } from '../policy/index.ts';
import { definition } from './definition.ts';

const DAY = '2024-05-01';

/** Doctor, associate senior, engaged: class C under annex 4. Half a million in a key field, no more. */
const doctor: Profile = {
  ...inNoClass,
  'education.fullTimeLevel': 'doctorate',
  'title.professional': 'associate-senior',
  'work.industry': 'biomedicine',
  'work.annualSalary': 60_000_000,
};

const see = (address: string, locale: Locale = 'zh', profile: Profile = {}) =>
  renderDistrict(definition, address, { pack, locale, profile, asOf: DAY });
const read = async (...seen: Parameters<typeof see>) => wordsOf(await see(...seen));

describeOwnPages({ definition, pack, profiles: { 'a doctor': doctor }, days: [DAY] });

describe('the class finder', () => {
  it('starts from every class being open', async () => {
    expect((await read('/class-finder')).match(/最高可到A类/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('tells the two sets of classes apart', async () => {
    const words = await read('/class-finder', 'zh', doctor);
    expect(words).toContain('安居：C类人才 · 产业：仅符合特殊贡献奖励条件');
    expect(await read('/class-finder', 'en', doctor)).toContain(
      'Housing: Class C · Industry: Special-contribution award only',
    );
  });

  it('settles the class without the common conditions, and says that those are open', async () => {
    const scope = new Set(Object.keys(inScope));
    const alone = Object.fromEntries(Object.entries(doctor).filter(([fact]) => !scope.has(fact)));
    const words = await read('/class-finder', 'zh', alone);
    expect(words).toContain('安居：C类人才');
    expect(words).toContain('还需补充信息');
  });

  it.each([
    ['1988-05-02', '安居：E类人才'],
    ['1988-05-01', '安居：不属于任何一类'],
  ])('of who was born on %s, on the line of class E, says %s', async (birth, expected) => {
    const profile = {
      ...inNoClass,
      'title.professional': 'associate-senior',
      'person.birthDate': birth,
    };
    expect(await read('/class-finder', 'zh', profile)).toContain(expected);
  });

  it('leaves what the authority judges open, with nothing more to ask', async () => {
    const words = await read('/class-finder', 'zh', {
      ...inNoClass,
      'work.industry': 'other-emerging',
      'work.annualSalary': 100_000_000,
    });
    expect(words).toContain('安居：最高可到C类人才');
    expect(words).toContain('其余由主管部门认定');
  });
});

describe('the points page', () => {
  it('takes the groups from the answers', async () => {
    const words = await read('/points', 'zh', { 'qingpu:direct-groups': ['high-skilled'] });
    expect(words).toContain('总分 45，可登记');
    expect(await read('/points')).toContain('总分 0，还差 45 分');
  });

  it('says that the table is not part of the document', async () => {
    expect(await read('/points', 'en')).toContain('not part of the document');
  });
});

describe('the housing page', () => {
  it('comes to the purchase subsidy of class C, year by year', async () => {
    const words = await read('/housing', 'zh', doctor);
    expect(words).toContain('最高合计 100 万元');
    expect(words).toContain('第 10 年 100,000 1,000,000');
  });

  it('counts the months already received', async () => {
    const words = await read('/housing', 'en', {
      ...inNoClass,
      'title.professional': 'associate-senior',
      'person.birthDate': '1995-01-01',
      'qingpu:rent-subsidy-months': 50,
    });
    expect(words).toContain('50 months received; 10 months left.');
    expect(words).toContain('Year 1 (paid in 10 months) 30,000 30,000');
    expect(words).toContain('About CNY 3,000 a month for 10 months; up to CNY 30,000 in all.');
  });

  it('lets an apartment stand beside a subsidy, and not the rent discount', async () => {
    const markup = await see('/housing');
    const row = /<th scope="row"[^>]*>入住人才公寓<\/th>(.*?)<\/tr>/.exec(
      markup.slice(markup.indexOf('各项住房待遇之间')),
    );
    const [beside = '', instead = ''] = (row?.[1] ?? '').split('data-label="不能同时享受"');
    for (const name of ['购房补贴', '租房补贴', '积分租房补贴', '租金优惠'])
      expect(wordsOf(beside)).toContain(name);
    expect(wordsOf(instead)).toContain('专项补贴');
  });
});

describe('the agriculture page', () => {
  it('shows the three classes as the document prints them', async () => {
    const words = await read('/agriculture');
    expect(words).toMatch(
      /A类团队 不低于 1,000 万元 不低于 5,000 万元 最高 250 万元 最高 100 万元/,
    );
    expect(words).toMatch(/C类团队 不低于 200 万元 不低于 1,000 万元 最高 50 万元 最高 30 万元/);
  });
});
