import { renderDistrict, wordsOf } from '@portal/district-kit/testing';
import { describeOwnPages } from '@portal/district-kit/testing/describe';
import type { Locale, Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../policy/index.ts';
import { definition } from './definition.ts';

const TODAY = '2026-11-21';
const LAST_DAY = '2020-12-31';

/** Chosen by a municipal plan, with a venture in the district. */
const founder: Profile = {
  'honours.awards': ['municipal-plan'],
  'hongkou:venture-groups': ['here'],
  'hongkou:housing-groups': ['high-level-innovator'],
};

const see = (address: string, asOf: string, locale: Locale = 'zh', profile: Profile = {}) =>
  renderDistrict(definition, address, { pack, locale, profile, asOf, setAsOf: () => {} });
const read = async (...seen: Parameters<typeof see>) => wordsOf(await see(...seen));

describeOwnPages({ definition, pack, profiles: { 'a founder': founder }, days: [LAST_DAY, TODAY] });

describe.each(['/', '/then', '/time-line'])('%s as an archive', (address) => {
  it('says today that nothing can be applied for, and leads to the last day', async () => {
    const words = await read(address, TODAY);
    expect(words).toContain('已到期，不能再据此申请');
    expect(words).toContain('按 2020年12月31日（最后一天）的情况阅读');
  });

  it('says inside the period that it is not today, and leads back', async () => {
    const words = await read(address, LAST_DAY, 'en');
    expect(words).toContain('Read for 31 December 2020, not for today');
    expect(words).toContain('Back to today');
  });

  it('offers the ends of the five years', async () => {
    const words = await read(address, LAST_DAY);
    for (const year of [2016, 2017, 2018, 2019, 2020]) expect(words).toContain(`${year}年`);
  });
});

describe('the front page', () => {
  it('leads to each programme of the plan, and to each service', async () => {
    const markup = await see('/', TODAY);
    for (const { id } of pack.programmes)
      expect(markup).toContain(` href="/d/hongkou/programmes/${id.slice('hongkou/'.length)}"`);
    const overviews = ['hongkou/hongcai', 'hongkou/talent', 'hongkou/mechanisms'];
    for (const { id } of pack.services.filter((service) => !overviews.includes(service.id)))
      expect(markup).toContain(` href="/d/hongkou/services#${id.slice('hongkou/'.length)}"`);
  });

  it('numbers the six parts and counts what they hold', async () => {
    const markup = await see('/', TODAY, 'en');
    const map = markup.slice(markup.indexOf('Hongcai project in its six parts'));
    expect(wordsOf(map)).toMatch(/1 High-end talent 2 programmes, 1 service/);
    expect(wordsOf(map)).toMatch(/6 Environment 8 programmes, 2 services/);
  });

  it('offers no day where the host cannot set it', async () => {
    const words = wordsOf(await renderDistrict(definition, '/', { pack, asOf: LAST_DAY }));
    expect(words).toContain('这里不能更改');
    expect(words).not.toContain('回到今天');
  });
});

describe('period and targets', () => {
  it('shows the seven of the table as printed, the binding one as binding', async () => {
    const words = await read('/time-line', LAST_DAY);
    const table = words.slice(words.indexOf('指标表里的七项'), words.indexOf('只在正文里的数字'));
    for (const figure of ['15.76万人', '4%', '30件', '10%', '5000人', '50人', '8个'])
      expect(table).toContain(figure);
    expect(table.match(/约束性/g)?.length).toBeGreaterThanOrEqual(1);
    expect(table).toContain('12.17万人');
  });

  it('shows the figures of the text apart', async () => {
    const words = await read('/time-line', LAST_DAY, 'en');
    const text = words.slice(words.indexOf('Figures in the text alone'));
    for (const figure of ['141,600 people', '500 teams', '4,000 people', '100 projects', '50 %'])
      expect(text).toContain(figure);
  });
});

describe('what one would have got', () => {
  it('leaves to the authority what it judges', async () => {
    const words = await read('/then', LAST_DAY, 'zh', founder);
    const told = words.slice(words.indexOf('的项目，逐个说明'));
    const judged = told.slice(told.indexOf('规划点到您'), told.indexOf('还要看您的回答'));
    expect(judged).toContain('安家费补贴或购房补贴');
    expect(told).not.toContain('条件都符合');
  });

  it('says after the period that nothing could be got under it on that day', async () => {
    expect(await read('/then', TODAY, 'en')).toContain('nothing could be got under it on that day');
    expect(await read('/then', LAST_DAY, 'en')).not.toContain(
      'nothing could be got under it on that day',
    );
  });

  it('leads on to the check for the same day, where there is a portal', async () => {
    expect(await see('/then', LAST_DAY)).toContain(' href="/check"');
    expect(await see('/then', TODAY)).not.toContain('在自查页逐题回答');
    const alone = await renderDistrict(definition, '/then', {
      pack,
      asOf: LAST_DAY,
      basePath: '',
      standalone: true,
    });
    expect(alone).not.toContain('/check');
  });

  it('names no amount, for the plan prints none', async () => {
    expect(await read('/then', LAST_DAY, 'zh', founder)).not.toMatch(/\d\s*万?元/);
  });
});
