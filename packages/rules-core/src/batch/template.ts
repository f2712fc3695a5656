import { factsOf } from '../evaluate/fact-use.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Fact } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Locale } from '../schema/text.ts';
import type { BatchProgramme } from './evaluate/batch.ts';

/**
 * The facts about people and their employers that some of these programmes for individuals asks for, or from which such
 * facts follow, in asking order.
 * Those of a team are left out: a row is one person.
 */
export function factsAsked(programmes: readonly BatchProgramme[], facts: FactDictionary): Fact[] {
  const asked = new Set(
    programmes
      .filter(({ programme }) => programme.audience.includes('person'))
      .flatMap(({ programme }) => [...factsOf(programme)]),
  );
  // From a gate much else follows, so that its one column spares many.
  const gates = [...facts.values()].filter(({ gate }) => gate).map(({ id }) => id);
  const isGate = (id: string): boolean =>
    gates.includes(id) &&
    [...asked].some((other) =>
      facts.get(other)?.follows?.some(({ when }) => when.some(({ fact }) => fact === id)),
    );
  return [...facts.values()].filter(
    ({ id, subject }) => (asked.has(id) || isGate(id)) && subject !== 'team',
  );
}

/**
 * A roster to fill in, as rows of text: the headings, one line on how each column is filled, one example. The second
 * and third are remarks (see `isRemark`) and are not read as people.
 */
export function templateRows(
  facts: readonly Fact[],
  districts: readonly Pack['district'][],
  locale: Locale,
): string[][] {
  const zh = locale === 'zh';
  return [
    [
      ...(zh ? ['姓名', '工号'] : ['Name', 'Staff number']),
      ...facts.map((each) => heading(each, locale)),
    ],
    [
      zh
        ? '# 填法（本行和下一行不读取）'
        : '# How to fill it in (this line and the next are not read)',
      '',
      ...facts.map((each) => form(each, districts, locale)),
    ],
    [
      zh ? '# 示例：张三' : '# Example: Zhang San',
      'A001',
      ...facts.map((each) => example(each, districts, locale)),
    ],
  ];
}

/** A fact's label; the unit of money with it, so that nobody has to guess. */
function heading({ label, type }: Fact, locale: Locale): string {
  if (type.kind !== 'money') return label[locale];
  const wan = type.unit === 'wan';
  if (locale === 'zh') return `${label.zh}（${wan ? '万元' : '元'}）`;
  return `${label.en} (${wan ? 'CNY 10,000' : 'CNY'})`;
}

function form({ type }: Fact, districts: readonly Pack['district'][], locale: Locale): string {
  const zh = locale === 'zh';
  const or = zh ? '、' : ' | ';
  const empty = zh ? '；不清楚留空' : '; empty if not known';
  switch (type.kind) {
    case 'boolean':
      return (zh ? '是 或 否' : 'yes or no') + empty;
    case 'integer':
      return (zh ? `整数（${type.unit.zh}）` : `whole number (${type.unit.en})`) + empty;
    case 'money':
      return (zh ? '数字' : 'number') + empty;
    case 'percent':
      return (zh ? '百分数，如 51%' : 'percentage, such as 51%') + empty;
    case 'date':
      return (zh ? '日期，如 1990-05-20' : 'date, such as 1990-05-20') + empty;
    case 'choice':
    case 'scale':
      return (zh ? '一项：' : 'one of: ') + type.options.map(({ label }) => label[locale]).join(or);
    case 'choices':
      return (
        (zh ? '可多项，用分号隔开，都没有写“无”：' : 'any, with semicolons between, or “none”: ') +
        type.options.map(({ label }) => label[locale]).join(or)
      );
    case 'place':
    case 'places': {
      const names = districts.map(({ name }) => name[locale]).join(or);
      const several = zh
        ? '可多项，用分号隔开，没有写“无”：'
        : 'any, with semicolons between, or “none”: ';
      const one = zh ? '一项：' : 'one of: ';
      return `${type.kind === 'place' ? one : several}${names}${or}${zh ? '其他地方' : 'elsewhere'}`;
    }
  }
}

function example({ type }: Fact, districts: readonly Pack['district'][], locale: Locale): string {
  const zh = locale === 'zh';
  switch (type.kind) {
    case 'boolean':
      return zh ? '是' : 'yes';
    case 'integer':
      return String(Math.max(type.min, 3));
    case 'money':
      return type.unit === 'wan' ? '500' : '300000';
    case 'percent':
      return '51%';
    case 'date':
      return '1990-05-20';
    case 'choice':
    case 'scale':
      return type.options.at(-1)?.label[locale] ?? '';
    case 'choices':
      return zh ? '无' : 'none';
    case 'place':
    case 'places':
      return districts[0]?.name[locale] ?? '';
  }
}
