import { renderDistrict, wordsOf } from '@portal/district-kit/testing';
import { describeOwnPages } from '@portal/district-kit/testing/describe';
import type { Locale, Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../policy/index.ts';
import { definition } from './definition.ts';

const DAY = '2024-05-01';

/** Placed in a municipal contest, the project landed on the second anniversary. */
const winner: Profile = {
  'changning:contest-placing': 'municipal',
  'changning:project-landed': true,
  'changning:placed-on': '2021-03-01',
  'changning:landed-on': '2023-03-01',
};

describeOwnPages({
  definition,
  pack,
  profiles: {
    'as a contest winner': winner,
    'as an enterprise with a station': {
      'changning:unit-kind': 'enterprise',
      'changning:station-state': 'approved',
    },
  },
  days: [DAY],
});

async function read(address: string, locale: Locale = 'zh', profile: Profile = {}) {
  return wordsOf(await renderDistrict(definition, address, { pack, locale, profile, asOf: DAY }));
}

describe('the front page', () => {
  it('names every programme and service of the twenty measures', async () => {
    for (const locale of ['zh', 'en'] as const) {
      const words = await read('/', locale);
      for (const { name } of [...pack.programmes, ...pack.services])
        expect(words).toContain(name[locale]);
    }
  });

  it('says first what is never had twice and which rules prevail, by its clause', async () => {
    const words = await read('/');
    const rules = words.slice(words.indexOf('先看这几条通用规则'), words.indexOf('按您是谁来找'));
    expect(rules).toContain('从优、从高，不重复');
    expect(rules).toContain('以国家、上海市的为准');
    expect(rules.match(/ 三、 /g)).toHaveLength(2);
    expect(rules).not.toContain('得其中一种');
  });

  it('leads each audience to its own measures', async () => {
    const markup = await renderDistrict(definition, '/', { pack, asOf: DAY });
    for (const who of ['person', 'team', 'employer', 'agency'])
      expect(markup).toContain(`href="/d/changning/measure-finder?who=${who}"`);
  });
});

describe('the rules page', () => {
  it('says in the open that national and municipal rules prevail', async () => {
    const markup = await renderDistrict(definition, '/combination', { pack, asOf: DAY });
    expect(wordsOf(markup.replace(/<details.*?<\/details>/gs, ''))).toContain(
      '以国家、上海市的为准',
    );
  });
});

describe('the measure finder', () => {
  it('starts with people, and nothing met', async () => {
    const words = await read('/measure-finder');
    expect(words).toContain('条件都符合 0 项');
    expect(words).not.toContain('没有点到您');
    expect(words).toContain('在站博士后生活补贴');
    expect(words).not.toContain('人才公寓配套服务激励补贴');
  });

  it.each(['person', 'employer'])('names at once every measure found for %s', async (who) => {
    const markup = await renderDistrict(definition, `/measure-finder?who=${who}`, {
      pack,
      asOf: DAY,
    });
    // Nothing is ruled out yet: every group stands open.
    const groups =
      markup.match(/<details[^>]*>(?=<summary[^>]*><svg(?:(?!<\/svg>).)*<\/svg><h3>)/gs) ?? [];
    expect(groups.length).toBeGreaterThan(3);
    for (const group of groups) expect(group).toContain(' open=""');
    const meant = [...pack.programmes, ...pack.services].filter(({ audience }) =>
      audience.some((each) => each === who),
    );
    for (const { name } of meant)
      expect(markup).toMatch(new RegExp(`<h4>[^<]*${name.zh.replace(/[()]/g, '\\$&')}</h4>`));
  });

  it('counts the winner of the second anniversary in, with the clause', async () => {
    const words = await read('/measure-finder', 'zh', winner);
    const met = words.slice(words.indexOf('条件都符合 1 项'), words.indexOf('还要看您的回答'));
    expect(met).toContain('13. 创新创业大赛获奖项目落地资助');
    expect(met).toContain('二、（四）13.');
    expect(met).toContain('符合条件');
    expect(met).toContain('落地在获奖后两年内');
    expect(met).toContain('一次性创业资助 文件未载明金额');
  });

  it('leaves the day after out, and says why', async () => {
    const late = { ...winner, 'changning:landed-on': '2023-03-02' };
    const words = await read('/measure-finder?who=team', 'en', late);
    expect(words).toContain('Every condition is met 0');
    const outside = words.slice(words.indexOf('These do not name you'));
    expect(outside).toContain('Grant for contest winners');
    expect(outside).toContain('Conditions that do not fit It landed within two years');
  });

  it('asks an employer what employers are asked, and an unknown kind of reader what people are', async () => {
    const words = await read('/measure-finder?who=employer', 'zh', {
      'changning:apartment-provider': 'rental-enterprise',
      'changning:apartment-occupants': 1,
    });
    expect(words).toContain('人才公寓配套服务激励补贴');
    expect(words).toContain('条件都符合 1 项');
    expect(await read('/measure-finder?who=nobody')).toBe(await read('/measure-finder'));
  });

  it('never calls a yes what an authority decides', async () => {
    const words = await read('/measure-finder', 'zh', { 'changning:young-role': 'research' });
    expect(words).toContain('条件都符合 0 项');
    const judged = words.slice(words.indexOf('您答的都对得上，其余由主管部门定'));
    expect(judged).toContain('青年创新英才支持计划');
    expect(judged).toContain('由主管部门评定');
  });
});
