import { nearest } from '../../nearest.ts';
import { ELSEWHERE } from '../../schema/fact.ts';
import type { Pack } from '../../schema/pack.ts';
import { nameKey } from '../normalise.ts';
import { KNOWN_ELSEWHERE } from './known-elsewhere.ts';
import { indexOf, type NameIndex, piecesOf } from './read-option.ts';
import { type Reading, value, wrong } from './reading.ts';
import { saysNone } from './words.ts';

/** A district as places in a roster may name it. */
export type DistrictName = Pack['district'];

const ELSEWHERE_WORDS = [
  '其他',
  '其他地方',
  '其他区',
  '其它',
  '外地',
  '外省市',
  '境外',
  '国外',
  'other',
  'abroad',
];

/** The names of the districts there are, and of what lies elsewhere. */
export function placeIndex(districts: readonly DistrictName[]): NameIndex {
  const known = districts.flatMap(({ id, name }) => {
    const zh = name.zh.replace(/新?区$/, '');
    const en = name.en.replace(/ district$/i, '');
    const chinese = [name.zh, zh, `${zh}区`, `上海市${name.zh}`, `上海${zh}`];
    return [...new Set([id, ...chinese, en, `${en} district`])].map((each) => ({ name: each, id }));
  });
  const taken = new Set(known.map(({ name }) => nameKey(name)));
  const elsewhere = [ELSEWHERE, ...ELSEWHERE_WORDS, ...KNOWN_ELSEWHERE]
    .flatMap((name) => [name, `上海市${name}`])
    .filter((name) => !taken.has(nameKey(name)))
    .map((name) => ({ name, id: ELSEWHERE }));
  return indexOf([...known, ...elsewhere]);
}

/** The district that a cell names, or `elsewhere`. */
export function readPlace(
  text: string,
  index: NameIndex,
  districts: readonly DistrictName[],
): Reading {
  const id = placeNamed(text, index);
  return id === undefined ? refusal(text, index, districts) : value(id);
}

/** The districts that a cell names; “无” is nowhere. */
export function readPlaces(
  text: string,
  index: NameIndex,
  districts: readonly DistrictName[],
): Reading {
  if (saysNone(text)) return value([]);
  const ids: string[] = [];
  for (const piece of piecesOf(text, index)) {
    const id = placeNamed(piece, index);
    if (id === undefined) return refusal(piece, index, districts);
    if (!ids.includes(id)) ids.push(id);
  }
  return value(ids);
}

function placeNamed(text: string, index: NameIndex): string | undefined {
  const found = index.get(nameKey(text));
  if (typeof found === 'string') return found;
  // “江苏省苏州市” begins with a province; a misspelt district begins with none.
  return KNOWN_ELSEWHERE.some((name) => text.startsWith(name)) ? ELSEWHERE : undefined;
}

function refusal(text: string, index: NameIndex, districts: readonly DistrictName[]): Reading {
  const near = nearest(nameKey(text), index.keys());
  const id = near === undefined ? undefined : index.get(near);
  const name = districts.find((district) => district.id === id)?.name;
  const all = (locale: 'zh' | 'en'): string =>
    districts.map((district) => district.name[locale]).join(locale === 'zh' ? '、' : ', ');
  return wrong(
    `应为${all('zh')}之一，其余写“其他地方”${name ? `；是不是“${name.zh}”？` : ''}`,
    `expected one of ${all('en')}, else “elsewhere”${name ? `; did you mean “${name.en}”?` : ''}`,
  );
}
