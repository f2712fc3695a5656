import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar.ts';
import { refusal } from '../../facts/accepts.ts';
import { factDictionary } from '../../facts/dictionary.ts';
import { nearest } from '../../nearest.ts';
import type { Fact } from '../../schema/fact.ts';
import { cellText, withoutBrackets } from '../normalise.ts';
import { type CellOptions, cellReader } from './read-cell.ts';
import { orderShown } from './read-date.ts';

const facts = factDictionary();
const districts = [
  { id: 'north', name: { zh: '北区', en: 'North District' } },
  { id: 'south', name: { zh: '南区', en: 'South' } },
];

function fact(id: string): Fact {
  const found = facts.get(id);
  if (!found) throw new Error(`there is no fact "${id}"`);
  return found;
}

function read(
  id: string,
  cell: string | number | boolean | null,
  options: Partial<CellOptions> = {},
) {
  const reading = cellReader(fact(id), { districts, ...options })(cell);
  return reading.kind === 'value' ? reading.value : reading.kind;
}

function refused(id: string, cell: string, options: Partial<CellOptions> = {}): string {
  const reading = cellReader(fact(id), { districts, ...options })(cell);
  if (reading.kind !== 'wrong') throw new Error(`"${cell}" was read as ${JSON.stringify(reading)}`);
  expect(reading.expected.zh).not.toBe('');
  return reading.expected.en;
}

describe('a cell that is not known', () => {
  it.each([
    '',
    ' ',
    '　',
    '-',
    '—',
    '/',
    '？',
    '不清楚',
    '不详',
    'N/A',
    'n/a',
    'Unknown',
    'not sure',
  ])('%j is unknown for every type, never false or zero', (text) => {
    for (const each of facts.values())
      expect(cellReader(each, { districts })(text)).toEqual({ kind: 'unknown' });
  });

  it('is an empty cell of a workbook', () => expect(read('person.foreign', null)).toBe('unknown'));
});

describe('any text at all', () => {
  it('is read as a value that the fact accepts, as unknown, or refused in both languages', () => {
    const all = [...facts.values()];
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'0123456789,.-/年月日万元%+eE ¥ '), maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        text,
        fc.constantFrom('dayFirst' as const, 'mixed' as const, undefined),
        (each, given, dateOrder) => {
          const reading = cellReader(each, { districts, dateOrder })(given);
          if (reading.kind === 'value') expect(refusal(each, reading.value)).toBeUndefined();
          if (reading.kind === 'wrong')
            expect(reading.expected.en.length * reading.expected.zh.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('yes and no', () => {
  it.each(['是', 'yes', 'Y', 'TRUE', '√', '✓', '１', '有', "'是"])('%j is yes', (text) =>
    expect(read('work.engaged', text)).toBe(true),
  );
  it.each(['否', 'no', 'N', 'false', '×', '✗', '０', '无', 'x'])('%j is no', (text) =>
    expect(read('work.engaged', text)).toBe(false),
  );
  it('take a boolean of a workbook', () => expect(read('work.engaged', true)).toBe(true));
  it('take what a column of places says of Shanghai social insurance', () => {
    expect(read('work.shanghaiSocialInsurance', '上海市')).toBe(true);
    expect(read('work.shanghaiSocialInsurance', '外地')).toBe(false);
    expect(refused('work.shanghaiSocialInsurance', '北京')).toContain('yes');
  });
});

describe('numbers', () => {
  it.each([
    ['5', 5],
    ['５年', 5],
    ['3.0', 3],
    ['10 years', 10],
    ['0', 0],
  ])('%j is %d whole years', (text, years) =>
    expect(read('person.overseasYears', text)).toBe(years),
  );
  it.each(['3.5', '三年', '-1', '81', '5 months', '1e2', '3-5'])('%j is refused', (text) => {
    refused('person.overseasYears', text);
  });

  it.each([
    ['300000', 30_000_000],
    ['３００，０００', 30_000_000],
    ['¥300,000.50', 30_000_050],
    ['30万', 30_000_000],
    ['30.5 万元', 30_500_000],
    ['RMB 300,000', 30_000_000],
    ['30w', 30_000_000],
    ['1.2亿', 12_000_000_000],
    ['0', 0],
    ['300000元', 30_000_000],
  ])('%j is %d fen', (text, fen) => expect(read('work.annualSalary', text)).toBe(fen));
  it('money counts plain numbers in the unit of its column, and its own unit before that', () => {
    expect(read('work.annualSalary', '30', { unit: 'wan' })).toBe(30_000_000);
    expect(read('work.annualSalary', '300000元', { unit: 'wan' })).toBe(30_000_000);
    expect(read('work.annualSalary', 300000.1)).toBe(30_000_010);
    expect(read('work.annualSalary', 0.1 + 0.2)).toBe(30);
  });
  it.each(['20-30万', '$5000', '1,00', '12.345', '-5', '3E+05', '面议', '30万/年', '1.234,56'])(
    '%j is no amount',
    (text) => {
      refused('work.annualSalary', text);
    },
  );
  it('a fact told in 万元 asks for the unit rather than guess at it', () => {
    expect(refused('employer.registeredCapital', '500')).toContain('unit');
    expect(read('employer.registeredCapital', '500万')).toBe(500_000_000);
    expect(read('employer.registeredCapital', '500', { unit: 'wan' })).toBe(500_000_000);
    expect(read('employer.registeredCapital', '5000000', { unit: 'yuan' })).toBe(500_000_000);
  });

  it.each([
    ['51%', 5100],
    ['５１％', 5100],
    ['51', 5100],
    ['0.15%', 15],
    ['0', 0],
    ['100%', 10_000],
  ])('%j is %d basis points', (text, points) =>
    expect(read('team.shareholding', text)).toBe(points),
  );
  it.each(['0.51', '1', '101%', '5‰', '-1%', '12.345%'])(
    '%j is no percentage, or could be two',
    (text) => {
      refused('team.shareholding', text);
    },
  );
});

describe('dates', () => {
  it.each([
    '2024-03-05',
    '2024/3/5',
    '2024.3.5',
    '2024年3月5日',
    '２０２４年３月５日',
    '20240305',
    '2024-3-5 00:00:00',
    '2024-03-05T08:30:00',
    '5 March 2024',
    '05-Mar-2024',
    'March 5, 2024',
    '45356',
    "'2024-03-05",
  ])('%j is 2024-03-05', (text) => expect(read('person.birthDate', text)).toBe('2024-03-05'));
  it('takes the number by which a workbook stores a day, from 1900 or 1904', () => {
    expect(read('person.birthDate', 45356)).toBe('2024-03-05');
    expect(read('person.birthDate', 45356.75)).toBe('2024-03-05');
    expect(read('person.birthDate', 43894, { dates1904: true })).toBe('2024-03-05');
  });
  it.each([
    '1990',
    '202403',
    '3/5/24',
    '2024-02-30',
    '2024年3月',
    '0205-03-04',
    '1990-13-01',
    '去年',
    '2024-03-04T16:00:00Z',
  ])('%j is refused rather than completed', (text) => {
    refused('person.birthDate', text, { dateOrder: 'dayFirst' });
  });
  it('with the year last are read in the order of their column', () => {
    expect(read('person.birthDate', '5/3/2024', { dateOrder: 'dayFirst' })).toBe('2024-03-05');
    expect(read('person.birthDate', '3/5/2024', { dateOrder: 'monthFirst' })).toBe('2024-03-05');
  });
  it('with the year last are refused where nothing has settled their column, even those that read one way', () => {
    expect(refused('person.birthDate', '3/5/2024')).toContain('Say which');
    expect(refused('person.birthDate', '31/5/2024')).toContain('Say which');
  });
  it('that contradict the order of their column are refused', () => {
    expect(refused('person.birthDate', '5/31/2024', { dateOrder: 'dayFirst' })).toContain(
      'day/month/year',
    );
    expect(refused('person.birthDate', '31/5/2024', { dateOrder: 'monthFirst' })).toContain(
      'month/day/year',
    );
  });
  it('in a mixed column are read only where they can be read one way', () => {
    expect(read('person.birthDate', '31/5/2024', { dateOrder: 'mixed' })).toBe('2024-05-31');
    expect(read('person.birthDate', '5/31/2024', { dateOrder: 'mixed' })).toBe('2024-05-31');
    expect(refused('person.birthDate', '5/3/2024', { dateOrder: 'mixed' })).toContain('mixes');
  });

  it('of any day come back from every way of writing it', () => {
    const day = fc.integer({ min: 10_000, max: 73_000 }).map((days) => addDays('1899-12-30', days));
    fc.assert(
      fc.property(day, (date) => {
        const [year = '', month = '', of = ''] = date.split('-');
        const [m, d] = [Number(month), Number(of)];
        for (const text of [date, `${year}/${m}/${d}`, `${year}年${m}月${d}日`, year + month + of])
          expect(read('person.birthDate', text)).toBe(date);
        expect(read('person.birthDate', `${d}/${m}/${year}`, { dateOrder: 'dayFirst' })).toBe(date);
        expect(read('person.birthDate', `${m}/${d}/${year}`, { dateOrder: 'monthFirst' })).toBe(
          date,
        );
        const shown = orderShown(`${d}/${m}/${year}`);
        expect(shown).toBe(d > 12 ? 'dayFirst' : d === m ? undefined : 'open');
      }),
    );
  });
});

describe('options', () => {
  it.each([
    ['education.level', 'master', 'master'],
    ['education.level', '硕士研究生', 'master'],
    ['education.level', '博士', 'doctorate'],
    ['education.level', 'Ph.D.', 'doctorate'],
    ['education.level', '大专', 'associate'],
    ['education.level', 'Associate degree (junior college)', 'associate'],
    ['education.level', 'Associate degree', 'associate'],
    ['education.fullTimeDegree', '硕士', 'master'],
    ['title.professional', '高级工程师', 'associate-senior'],
    ['title.professional', '无', 'none'],
    ['skill.level', '高级工', 'senior'],
    ['skill.level', '技师（二级）', 'technician'],
    ['residence.status', '居住证', 'permit'],
  ])('%s: “%s” is %s', (id, text, option) => expect(read(id, text)).toBe(option));

  it.each([
    ['education.level', '研究生'],
    ['title.professional', '高级'],
    ['education.level', '硕士/博士'],
  ])('%s: “%s” could be two options and is refused', (id, text) => {
    refused(id, text);
  });

  it('that are mistyped are refused with the nearest', () => {
    expect(refused('education.level', '硕士研究声')).toContain(
      'did you mean “Master’s programme”?',
    );
  });

  it('of a set are apart by any usual sign, none is the empty set', () => {
    expect(read('honours.awards', '长江学者；国家杰出青年')).toEqual([
      'changjiang-scholar',
      'national-distinguished-youth',
    ]);
    expect(read('honours.awards', '长江学者、图灵奖')).toEqual(['changjiang-scholar', 'turing']);
    expect(read('honours.awards', 'Academician, Chinese Academy of Sciences; Nobel Prize')).toEqual(
      ['academician-cas', 'nobel'],
    );
    expect(read('honours.awards', '长江学者;长江学者')).toEqual(['changjiang-scholar']);
    expect(read('honours.awards', '无')).toEqual([]);
    expect(refused('honours.awards', '长江学者；长城学者')).toContain('Changjiang');
  });

  it('every option of every fact is read by its id and by its labels', () => {
    for (const each of facts.values()) {
      if (!('options' in each.type)) continue;
      for (const { id, label } of each.type.options)
        for (const text of [id, label.zh, label.en]) {
          const expected = each.type.kind === 'choices' ? [id] : id;
          const reading = cellReader(each, { districts })(text);
          expect({ fact: each.id, text, reading }).toEqual({
            fact: each.id,
            text,
            reading: { kind: 'value', value: expected },
          });
        }
    }
  });
});

describe('places', () => {
  it.each([
    ['north', 'north'],
    ['北区', 'north'],
    ['上海市北区', 'north'],
    ['North', 'north'],
    ['NORTH DISTRICT', 'north'],
    ['其他地方', 'elsewhere'],
    ['浦东新区', 'elsewhere'],
    ['江苏省苏州市', 'elsewhere'],
    ['elsewhere', 'elsewhere'],
  ])('%j is %s', (text, place) => expect(read('work.district', text)).toBe(place));
  it.each(['浦东新区', '浦东', '上海市浦东新区', '上海浦东', 'Pudong'])(
    '%j is the district of that name where the portal has it, and elsewhere no more',
    (text) => {
      const joined = [...districts, { id: 'east', name: { zh: '浦东新区', en: 'Pudong' } }];
      expect(read('work.district', text, { districts: joined })).toBe('east');
    },
  );
  it('that are misspelt are refused with the nearest, never taken for elsewhere', () => {
    expect(refused('work.district', 'Nroth')).toContain('did you mean “North District”?');
    refused('work.district', '上海');
  });
  it('of a set are apart by any usual sign', () => {
    expect(read('housing.ownsHomeIn', '北区、其他')).toEqual(['north', 'elsewhere']);
    expect(read('housing.ownsHomeIn', '没有')).toEqual([]);
  });
});

describe('what is no value', () => {
  it('is a formula, which nobody computes', () => {
    expect(refused('work.annualSalary', '=A1*12')).toContain('formulas');
    expect(refused('work.engaged', '=TRUE()')).toContain('formulas');
    expect(refused('work.engaged', '#REF!')).toContain('failed');
    expect(refused('person.birthDate', '#N/A')).toContain('failed');
  });
  it('is a text, however long, in no time', () => {
    const gap = ' '.repeat(40_000);
    const begun = performance.now();
    for (const [fact, text] of [
      ['person.birthDate', `1990-05-20${gap}x`],
      ['work.annualSalary', `1${gap}x`],
      ['team.shareholding', `1${gap}x`],
      ['education.level', `${'博'.repeat(40_000)}士`],
    ] as const)
      expect(refused(fact, text)).toContain('longer than');
    expect(orderShown(cellText(`1/2/1990${gap}x`))).toBeUndefined();
    expect(withoutBrackets('【'.repeat(40_000))).toHaveLength(40_000);
    expect(nearest('博'.repeat(40_000), ['博士'])).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1000);
  });
  it('is a damaged cell', () => expect(refused('education.level', '本\0科')).toContain('NUL'));
});
