import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../schema/records.ts';
import { endedFixturePack, fixturePack } from '../../testing/fixture-pack.ts';
import { rules } from '../run-in-test.ts';

const ids = [fixturePack, endedFixturePack].flatMap(recordsOf).map(({ id }) => id);

describe('list', () => {
  it('has every record once, with its kind, name and validity', async () => {
    const { code, stdout, stderr } = await rules(['list', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows: { id: string }[] = JSON.parse(stdout);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows[0]).toEqual({
      district: 'north',
      kind: 'programme',
      id: 'north/settling-in',
      name: { zh: '安家补贴', en: 'Settling-in grant' },
      validity: 'unstated',
    });
    expect(rows.at(-1)).toMatchObject({ id: 'south/matched-funds', validity: 'ended' });
  });

  it('prints one line each, on the date that is set', async () => {
    const { stdout } = await rules(['list', '--district', 'south', '--as-of', '2015-12-31']);
    expect(stdout).toBe('programme  south/matched-funds  notYet  配套资助 / Matched funds');
  });
});

describe('show', () => {
  it.each(ids)('sets %s in both languages, with printed paths', async (id) => {
    const both = await rules(['show', id]);
    expect({ code: both.code, stderr: both.stderr }).toEqual({ code: 0, stderr: '' });
    expect(both.stdout).toMatch(/依据 \/ Source: .*\[.+\]/);
    const en = await rules(['show', id, '--lang', 'en']);
    expect(en.stdout).toMatch(/^Source: /m);
    expect(en.stdout).not.toMatch(/依据|有效性/);
    // What no renderer knows would show as one of these.
    for (const { stdout } of [both, en]) expect(stdout).not.toMatch(/undefined|\[object|NaN|null/);
  });

  it('sets a programme with its conditions, amounts and the rules that hold for it', async () => {
    const { stdout } = await rules(['show', 'north/settling-in', '--lang', 'zh']);
    for (const line of [
      '      - 年龄一般不超过40周岁 [附件1 一、] (person.birthDate)',
      '  * 租房补贴 (rent): 每月最高2,000元，最长3年 [附件1 一、（二）]',
      '文件未载明: 联系方式',
      '  就高不重复 · north/higher-housing: 住房类待遇就高享受，不重复。',
      '  名额 · north/per-employer: 每个单位每年不超过5人。',
    ])
      expect(stdout.split('\n')).toContain(line);
  });

  it('gives the record as it is, with the printed path of every clause in it', async () => {
    const { stdout } = await rules(['show', 'north/hotline', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'service',
      district: { id: 'north', name: { zh: '北区', en: 'North' } },
      document: JSON.parse(JSON.stringify(fixturePack.document)),
      record: JSON.parse(JSON.stringify(fixturePack.services[0])),
      clauses: { 'north/main/3.1': '三、（一）' },
    });
  });
});

describe('facts', () => {
  it('tells type, unit, question, reason and who uses each', async () => {
    const { code, stdout, stderr } = await rules(['facts', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows: { id: string }[] = JSON.parse(stdout);
    expect(rows.find(({ id }) => id === 'housing.marketRent')).toMatchObject({
      type: { kind: 'money' },
      unit: { en: 'fen (100 fen = 1 yuan)' },
      usedBy: ['north/rent-discount'],
    });
    expect(rows.find(({ id }) => id === 'north:registered')).toMatchObject({
      subject: 'employer',
      unit: null,
      question: { zh: '您的用人单位注册在北区吗？', en: 'Is your employer registered in North?' },
      hint: { en: 'The place of registration on the business licence counts.' },
      why: { zh: '安家补贴只面向本区单位的人员。' },
      usedBy: ['north/settling-in', 'north/points-rent'],
    });
  });

  it('says how a value is written, and every option', async () => {
    const { stdout } = await rules(['facts', '--lang', 'en', '--district', 'north']);
    expect(stdout).toContain('north:direct-groups · Registered directly · person');
    expect(stdout).toContain('    "island-teacher": Teacher on the island');
    expect(stdout).toMatch(/^person\.birthDate .*\n {2}Value: "YYYY-MM-DD"$/m);
    expect(stdout).not.toMatch(/undefined|\[object|NaN|null/);
  });
});
