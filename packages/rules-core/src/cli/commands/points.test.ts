import { describe, expect, it } from 'vitest';
import { rules } from '../run-in-test.ts';

const run = (command: string, data: unknown, ...args: string[]) =>
  rules([command, command === 'points' ? '--items' : '--cohort', '-', ...args], {
    stdin: JSON.stringify(data),
  });

const items = [
  { section: 'general', item: 'title', points: 20 },
  { section: 'general', item: 'skill', points: 25 },
  { section: 'general', item: 'degree', subItem: 'master', points: 10 },
  { section: 'deduction', item: 'late', points: 3 },
];

describe('points', () => {
  it('scores the items under the only scheme there is', async () => {
    const { code, stdout, stderr } = await run('points', { items }, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      scheme: 'north/talent-points',
      registrationPoints: 35,
      registered: true,
      total: 32,
    });
  });

  it('says what counts, what does not, and by which clause', async () => {
    const { stdout } = await run('points', { items }, '--lang', 'en');
    expect(stdout).toContain('  - title (20): a higher item of its kind counts [附件2 二、]');
    expect(stdout).toContain('  - skill (25): counts [附件2 二、]');
    expect(stdout).toContain('Registration: 35 / 30 reached [附件2 一、]');
    expect(stdout).toContain('Total: 32');
  });

  it('gives no total when something vetoes it', async () => {
    const vetoed = { items: [...items, { section: 'veto', item: 'fraud' }] };
    expect((await run('points', vetoed, '--lang', 'en')).stdout).toContain('Total: none (vetoed)');
  });

  it.each([
    ['a section', { items: [{ section: 'genral', item: 'a', points: 1 }] }, 'items[0].section'],
    ['missing points', { items: [{ section: 'general', item: 'a' }] }, 'items[0].points'],
    ['a group', { items: [], direct: ['nobody'] }, 'direct[0]'],
    ['no items', {}, '- items:'],
  ])('refuses %s by its place', async (_, data, place) => {
    const { code, stdout, stderr } = await run('points', data);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(place);
  });

  it('says where there is no scheme, and which one a misspelt name meant', async () => {
    const none = await run('points', { items }, '--district', 'south');
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('no points scheme') });
    const near = await run('points', { items }, '--scheme', 'north/talent-point');
    expect(near).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean "north/talent-points"?'),
    });
  });
});

describe('rank', () => {
  const members = ['a', 'b', 'c', 'd', 'e'].map((id, index) => ({ id, points: 50 - index }));

  it('puts a cohort into the bands, the highest first', async () => {
    const { code, stdout, stderr } = await run('rank', { members }, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const amounts = JSON.parse(stdout).map(({ id, most }: { id: string; most: number }) => [
      id,
      most,
    ]);
    expect(amounts).toEqual([
      ['a', 80_000],
      ['b', 80_000],
      ['c', 50_000],
      ['d', 50_000],
      ['e', 50_000],
    ]);
  });

  it('prints one member to a line and who is below the least score', async () => {
    const { stdout } = await run('rank', { members, minimum: 47 }, '--lang', 'zh');
    expect(stdout.split('\n')).toEqual([
      '1. a (50): 每月800元',
      '2. b (49): 每月500元至800元',
      '3. c (48): 每月500元',
      '4. d (47): 每月500元',
      '5. e (46): 未入选',
    ]);
  });

  it('refuses an id that stands twice', async () => {
    const { code, stderr } = await run('rank', { members: [...members, { id: 'a', points: 1 }] });
    expect(code).toBe(2);
    expect(stderr).toContain('members[5].id: "a" is also members[0]');
  });

  describe('of a cohort as CSV', () => {
    const csv = (text: string, ...args: string[]) =>
      rules(['rank', '--cohort', '-', '--lang', 'en', ...args], { stdin: text });
    const rows = members.map(({ id, points }) => `${points},${id}`).join('\n');

    it('says what it says of the same as JSON', async () => {
      const json = await run('rank', { members, minimum: 47 }, '--lang', 'en');
      expect(await csv(`points,id\n${rows}\n`, '--minimum', '47')).toEqual(json);
    });

    it('prints CSV that can be read in again', async () => {
      const { code, stdout } = await csv(`积分,工号\n${rows}\n`, '--csv', '--minimum', '47');
      expect(code).toBe(0);
      expect(stdout.split('\r\n').slice(0, 2)).toEqual([
        '\uFEFFRank,Id,Points,Selected,Least a month (CNY),Most a month (CNY)',
        '1,a,50,yes,800,800',
      ]);
      expect(stdout).toContain('5,e,46,no,,');
      expect((await csv(stdout, '--minimum', '47', '--csv')).stdout).toBe(stdout);
    });

    it('refuses every wrong row by its number and ranks nobody', async () => {
      const { code, stdout, stderr } = await csv('id,points\na,5\nb,many\na,6\n');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('row 3: column B: “many”');
      expect(stderr).toContain('row 4: “a” is also row 2');
    });

    it('refuses a least score that is none, or that JSON should have', async () => {
      expect(await csv('id,points\na,5\n', '--minimum', 'all')).toMatchObject({ code: 2 });
      expect(await run('rank', { members }, '--minimum', '5')).toMatchObject({ code: 2 });
    });
  });
});
