import { describe, expect, it } from 'vitest';
import { rules } from '../run-in-test.ts';

const evaluate = (profile: unknown, ...args: string[]) =>
  rules(['evaluate', '--profile', '-', ...args], {
    stdin: typeof profile === 'string' ? profile : JSON.stringify(profile),
  });

const doctor = {
  'north:registered': true,
  'person.birthDate': '1990-05-05',
  'education.level': 'doctorate',
};

describe('evaluate --json', () => {
  it('gives each programme and each district’s bundle, and nothing else, on stdout', async () => {
    const { code, stdout, stderr } = await evaluate(doctor, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const data = JSON.parse(stdout);
    expect(data.asOf).toBe('2021-01-01');
    expect(data.programmes.map(({ id }: { id: string }) => id)).toEqual([
      'north/settling-in',
      'north/rent-discount',
      'north/pioneer-plan',
      'north/points-rent',
      'south/matched-funds',
    ]);
    expect(data.programmes[0]).toMatchObject({
      district: 'north',
      id: 'north/settling-in',
      validity: 'unstated',
      verdict: 'eligible',
      class: { least: 'a', most: 'a' },
      benefits: [
        {
          id: 'purchase',
          kind: 'instalments',
          least: 0,
          most: 100_000_000,
          unit: 'fen',
          per: 'once',
          months: 120,
          stated: true,
          citation: ['north/annex1/1.1'],
        },
      ],
      missing: [],
      explanation: { op: 'all', truth: 'met' },
    });
    expect(data.programmes[4]).toMatchObject({
      validity: 'ended',
      missing: ['work.annualSalary', 'person.foreign'],
    });
    expect(data.districts.map(({ district }: { district: string }) => district)).toEqual([
      'north',
      'south',
    ]);
    expect(data.districts[0].bundle).toMatchObject({
      taken: [{ programme: 'north/settling-in', benefit: 'purchase', worth: 100_000_000 }],
      most: 100_000_000,
    });
    expect(data.clauses['north/annex1/1.1']).toBe('附件1 一、（一）');
  });

  it('holds to one programme, one district, and the date that is set', async () => {
    const one = JSON.parse(
      (await evaluate(doctor, '--json', '--programme', 'north/settling-in')).stdout,
    );
    expect(one.programmes).toHaveLength(1);
    const south = await evaluate(doctor, '--json', '--district', 'south', '--as-of', '2020-12-31');
    const { programmes, asOf } = JSON.parse(south.stdout);
    expect(asOf).toBe('2020-12-31');
    expect(programmes).toMatchObject([{ id: 'south/matched-funds', validity: 'inForce' }]);
  });
});

describe('evaluate as text', () => {
  it('tells verdict, class, the upper bound as one, and the clause of each condition', async () => {
    const { stdout } = await evaluate(doctor, '--lang', 'en', '--programme', 'north/settling-in');
    expect(stdout).toContain('Verdict: eligible · Eligible');
    expect(stdout).toContain('Class: Class A');
    expect(stdout).toContain('up to CNY 1,000,000, paid over 10 years [附件1 一、（一）]');
    expect(stdout).toContain(
      '✓ met · Doctoral level [附件1 一、（一）] (education.level = "doctorate")',
    );
    expect(stdout).not.toMatch(/最高|满足/);
  });

  it('names what is still needed, in both languages unless told otherwise', async () => {
    const { stdout } = await evaluate({}, '--programme', 'north/settling-in');
    expect(stdout).toContain('还需提供 / Still needed:');
    expect(stdout).toMatch(/- north:registered: 单位注册在北区 \/ Employer registered in North/);
    expect(stdout).toContain('? 尚不清楚 / not known yet');
  });

  it('says of an ended plan that it has ended', async () => {
    const { stdout } = await evaluate({}, '--district', 'south', '--lang', 'zh');
    expect(stdout).toContain('有效性: 已到期，后续政策请向区里了解');
    expect(stdout).toContain('按“年薪”的50%配套');
  });

  it('says by which rule a benefit is left out of the bundle', async () => {
    const { stdout } = await evaluate(
      { ...doctor, 'housing.rents': false, 'housing.marketRent': 300_000 },
      '--district',
      'north',
      '--lang',
      'zh',
    );
    expect(stdout).toContain('确定可得的组合: 合计最高100万元');
    expect(stdout).toMatch(
      /− north\/rent-discount discount.*因 north\/higher-housing 保留 north\/settling-in purchase/,
    );
  });
});

describe('a profile that cannot be used', () => {
  it.each([
    ['an unknown fact', { 'person.birthdate': '1990-01-01' }, 'did you mean "person.birthDate"?'],
    ['a fact of no district', { 'nowhere:thing': true }, '- nowhere:thing: there is no such fact'],
    ['a wrong type', { 'north:registered': 'yes' }, '- north:registered: expected true or false'],
    ['a null', { 'north:registered': null }, 'leave the fact out when it is not known'],
    ['a wrong option', { 'education.level': 'phd' }, 'expected one of "below-associate"'],
    ['a place misspelt', { 'work.employerDistrict': 'nroth' }, 'did you mean "north"?'],
    ['a place in a list', { 'housing.ownsHomeIn': ['north', 'wst'] }, 'there is no district "wst"'],
    ['a list', '[]', 'expected an object of fact ids and values'],
    ['broken JSON', '{\n  "north:registered": true,\n}', 'standard input, line 3, column 1:'],
    ['a fact given twice', '{"person.foreign": true, "person.foreign": false}', 'stands twice'],
    ['nothing', '', 'standard input is empty'],
  ])('%s is refused by name', async (_, profile, message) => {
    const { code, stdout, stderr } = await evaluate(profile, '--json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('in a file is told by the file’s name', async () => {
    const missing = await rules(['evaluate', '--profile', 'no-such.json']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/there is no file .*no-such\.json/);
    const folder = await rules(['evaluate', '--profile', 'north']);
    expect(folder).toMatchObject({ code: 2, stderr: expect.stringContaining('is a folder') });
  });

  it('is told from one in another encoding', async () => {
    const stdin = Uint8Array.of(0x7b, 0x22, 0xb1, 0xb1, 0xc7, 0xf8, 0x22);
    const { code, stderr } = await rules(['evaluate', '--profile', '-'], { stdin });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'standard input is not UTF-8; save it as UTF-8',
    });
  });

  it('may begin with a byte order mark and hold facts of districts not asked for', async () => {
    const { code } = await evaluate(
      `\uFEFF${JSON.stringify(doctor)}`,
      '--district',
      'south',
      '--json',
    );
    expect(code).toBe(0);
  });

  it('does not hide a programme that is not there', async () => {
    const { code, stderr } = await evaluate({}, '--programme', 'north/setling-in');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'there is no programme "north/setling-in"; did you mean "north/settling-in"?',
    });
  });
});

describe('evaluate --changes', () => {
  it('gives the smallest changes with all values that would do, and the days that time brings', async () => {
    const young = { 'north:registered': true, 'person.birthDate': '1990-05-05' };
    const { code, stdout } = await evaluate(young, '--changes', '--json', '--district', 'north');
    expect(code).toBe(0);
    const { programmes } = JSON.parse(stdout);
    const settling = programmes.find(({ id }: { id: string }) => id === 'north/settling-in');
    expect(settling.changes).toMatchObject({
      reach: 'eligible',
      sets: [{ changes: [], findings: [{ fact: 'education.level', to: { kind: 'options' } }] }],
    });
    expect(Array.isArray(settling.turning)).toBe(true);
  });

  it('says so in both languages, each fact with its values', async () => {
    const { code, stdout } = await evaluate(
      {
        'north:registered': true,
        'education.level': 'associate',
        'person.birthDate': '1990-05-05',
      },
      '--changes',
      '--programme',
      'north/settling-in',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('怎样会不同 / What would change it:');
    expect(stdout).toMatch(
      /\(education\.level\): .*博士.* \(现为 \/ now "associate", 可以改变 \/ can change\)/,
    );
  });

  it('is silent without the switch', async () => {
    const { stdout } = await evaluate(doctor, '--json');
    expect(stdout).not.toContain('"changes"');
  });
});

describe('answers that contradict each other', () => {
  it('are refused by the names of both, with the reason', async () => {
    const { code, stdout, stderr } = await evaluate({
      'education.level': 'bachelor',
      'education.fullTimeLevel': 'doctorate',
    });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('education.level, education.fullTimeLevel');
    expect(stderr).toContain('The full-time level is never above the highest level');
  });

  it('and what follows from others is shown to follow', async () => {
    const known = { 'education.fullTimeLevel': 'doctorate' };
    const { stdout } = await evaluate(known, '--district', 'north');
    expect(stdout).toContain('(education.level = "doctorate" ⇐ education.fullTimeLevel)');
  });
});
