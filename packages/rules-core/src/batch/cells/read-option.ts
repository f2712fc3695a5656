import { nearest } from '../../nearest.ts';
import type { Fact, FactOption } from '../../schema/fact.ts';
import type { Text } from '../../schema/text.ts';
import { nameKey, withoutBrackets } from '../normalise.ts';
import { OPTION_NAMES } from './option-names.ts';
import { type Reading, value, wrong } from './reading.ts';
import { saysNone } from './words.ts';

/** Ids by the keys of their names; `null` for a name that several share. */
export type NameIndex = ReadonlyMap<string, string | null>;

/** The names of options: id, label in both languages, with and without brackets, and what rosters call them. */
export function optionIndex(fact: Fact, options: readonly FactOption[]): NameIndex {
  const usual = OPTION_NAMES[fact.id] ?? {};
  return indexOf(
    options.flatMap(({ id, label }) =>
      [id, label.zh, label.en, ...(usual[id] ?? [])]
        .flatMap((name) => [name, withoutBrackets(name)])
        .map((name) => ({ name, id })),
    ),
  );
}

/** An index of names, in which a name that stands for two ids stands for neither. */
export function indexOf(names: readonly { name: string; id: string }[]): NameIndex {
  const index = new Map<string, string | null>();
  for (const { name, id } of names) {
    const key = nameKey(name);
    if (key === '') continue;
    const known = index.get(key);
    index.set(key, known === undefined || known === id ? id : null);
  }
  return index;
}

/** The option that a cell names. */
export function readChoice(
  text: string,
  index: NameIndex,
  options: readonly FactOption[],
): Reading {
  const found = index.get(nameKey(text));
  return typeof found === 'string' ? value(found) : refusal(text, index, options, found === null);
}

/**
 * The options that a cell names, apart by semicolons, line breaks, bars, else by commas, 、 or slashes: the weaker
 * signs only where the piece is no name by itself, since labels have commas in them.
 */
export function readChoices(
  text: string,
  index: NameIndex,
  options: readonly FactOption[],
): Reading {
  if (saysNone(text)) return value([]);
  const ids: string[] = [];
  for (const piece of piecesOf(text, index)) {
    const found = index.get(nameKey(piece));
    if (typeof found !== 'string') return refusal(piece, index, options, found === null);
    if (!ids.includes(found)) ids.push(found);
  }
  return value(ids);
}

const SEPARATORS = [/[;\n|]/, /[,、/]/];

/** What a cell lists: pieces that the index knows, or that cannot be taken further apart. */
export function piecesOf(text: string, index: NameIndex): string[] {
  return SEPARATORS.reduce<string[]>(
    (pieces, separator) =>
      pieces.flatMap((piece) =>
        index.has(nameKey(piece))
          ? [piece]
          : piece
              .split(separator)
              .map((part) => part.trim())
              .filter((part) => part !== ''),
      ),
    [text],
  );
}

function refusal(
  found: string,
  index: NameIndex,
  options: readonly FactOption[],
  isShared: boolean,
): Reading {
  const near = isShared ? undefined : nearestOption(found, index, options);
  const names = (locale: 'zh' | 'en'): string => listed(options, locale);
  const zh = near ? `；是不是“${near.zh}”？` : '';
  const en = near ? `; did you mean “${near.en}”?` : '';
  return wrong(`应为其中一项：${names('zh')}${zh}`, `expected one of: ${names('en')}${en}`);
}

function nearestOption(
  found: string,
  index: NameIndex,
  options: readonly FactOption[],
): Text | undefined {
  // Of two characters one slip leaves too little to go by: 高级 is not 初级.
  const key = nameKey(found);
  const near = key.length < 3 ? undefined : nearest(key, index.keys());
  const id = near === undefined ? undefined : index.get(near);
  return options.find((option) => option.id === id)?.label;
}

/** So many options are told in a message; the template's sheet of explanations has them all. */
const TOLD = 8;

function listed(options: readonly FactOption[], locale: 'zh' | 'en'): string {
  const told = options.slice(0, TOLD).map(({ label }) => label[locale]);
  const more = options.length - told.length;
  const rest = more === 0 ? [] : [locale === 'zh' ? `等 ${options.length} 项` : `${more} more`];
  return [...told, ...rest].join(locale === 'zh' ? '、' : '; ');
}
