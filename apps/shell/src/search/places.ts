import type { Pack, Text } from '@portal/rules-core';
import { plainOf } from './plain.ts';

/** A clause that a query names by its place. */
export interface ClausePlace {
  id: string;
  district: string;
  districtName: Text;
  /** As printed. */
  path: string;
  title: Text | undefined;
}

const DIGITS = '〇一二三四五六七八九';
const ANNEX = /附件|附录|annex|appendix|fujian|fj/;
const AT_MOST = 8;

interface Asked {
  /** Whether an annex is named, and its number if one follows. */
  annex: boolean;
  numbers: readonly number[];
  /** A single number with 第 or 条: it may be the last of a longer place. */
  lastOnly: boolean;
}

/**
 * The clauses at a place as people write it: 附件4 一、（一）3, annex 4 1.1.3, 长宁 二（五）18, 第18条. The place itself
 * first, then what is below it; nothing where the query is no place.
 */
export function clausesAt(query: string, packs: readonly Pack[]): ClausePlace[] {
  const plain = plainOf(query).text;
  const named = packs.filter(({ district }) => names(plain, district));
  const rest = named.reduce(
    (text, { district }) => withoutName(text, district),
    plain.replace(/(附[件录]\s*[一二三四五六七八九])(?=[一二三四五六七八九十])/, '$1 '),
  );
  const asked = placeIn(rest);
  if (!asked) return [];
  const found = (named.length > 0 ? named : packs).flatMap((pack) =>
    pack.clauses.flatMap((clause) => {
      const rank = rankOf(clause.id, asked);
      return rank === undefined ? [] : [{ rank, pack, clause }];
    }),
  );
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, AT_MOST)
    .map(({ pack, clause }) => ({
      id: clause.id,
      district: pack.district.id,
      districtName: pack.district.name,
      path: clause.path,
      title: clause.title,
    }));
}

function names(plain: string, { id, name }: Pack['district']): boolean {
  return [id, ...formsOf(name)].some((form) => plain.includes(form));
}

function withoutName(plain: string, { id, name }: Pack['district']): string {
  return [...formsOf(name), id].reduce((text, form) => text.replaceAll(form, ' '), plain);
}

/** A district's name as people write it, the longest first: with 区 and without. */
function formsOf({ zh, en }: Text): string[] {
  const short = zh.replace(/区$/, '');
  return [`${short}区`, short, en.toLowerCase()];
}

function placeIn(text: string): Asked | undefined {
  const annex = ANNEX.test(text);
  const numerals = text.replace(ANNEX, ' ');
  if (!/^[\d一二三四五六七八九十.．。、,，()（）[\]【】/\s第条款项点节-]*$/.test(numerals))
    return undefined;
  const numbers = [...numerals.matchAll(/\d+|[一二三四五六七八九十]+/g)].map(([each]) =>
    numberOf(each),
  );
  if (numbers.length === 0) return undefined;
  const lastOnly = numbers.length === 1 && /[第条]/.test(text);
  // One bare number is a year or a sum more often than a place.
  return annex || lastOnly || numbers.length > 1 ? { annex, numbers, lastOnly } : undefined;
}

/** 18, 十八 and 二十 as numbers. */
function numberOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 : 0;
  return ten + Math.max(0, DIGITS.indexOf(ones));
}

/** How far a clause lies from the place asked for; 0 at the place itself, `undefined` elsewhere. */
function rankOf(id: string, { annex, numbers, lastOnly }: Asked): number | undefined {
  const [, part = '', place = '', paragraph] = id.split('/');
  const numbered = /^annex(\d*)$/.exec(part);
  if (annex !== (numbered !== null)) return undefined;
  const own = place.split('.').map(Number);
  const wanted = numbered?.[1] ? numbers.slice(1) : numbers;
  if (numbered?.[1] && Number(numbered[1]) !== numbers[0]) return undefined;
  const further = paragraph === undefined ? 0 : 0.5;
  if (place === '') return wanted.length === 0 ? further : undefined;
  if (lastOnly && wanted.length === 1)
    return own.at(-1) === wanted[0] ? further + own.length / 100 : undefined;
  return wanted.every((number, index) => own[index] === number)
    ? own.length - wanted.length + further
    : undefined;
}

/** The programmes, services and indicators that cite one of these clauses anywhere. */
export function citing(packs: readonly Pack[], clauses: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { programmes, services, indicators } of packs)
    for (const record of [...programmes, ...services, ...indicators])
      if (mentions(record, clauses)) found.add(record.id);
  return found;
}

function mentions(value: unknown, clauses: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return clauses.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => mentions(member, clauses));
}
