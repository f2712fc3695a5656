import type { FactDictionary } from '../../facts/dictionary.ts';
import type { Text } from '../../schema/text.ts';
import { cellText, inBrackets, nameKey, type RawCell, withoutBrackets } from '../normalise.ts';
import { factNames } from './fact-names.ts';
import { nearestFactIn } from './nearest-fact.ts';
import { IDENTITY_HEADINGS } from './usual-headings.ts';

/** What a column is taken for: the values of a fact, who somebody is, or nothing that is read. */
export type ColumnUse = { kind: 'fact'; fact: string } | { kind: 'identity' } | { kind: 'unread' };

/** What plain numbers of money are counted in. */
export type MoneyUnit = 'yuan' | 'wan';
/** In which order a date like 3/4/2024 is written. */
export type DateOrder = 'dayFirst' | 'monthFirst';

export interface Column {
  /** Place in the row, from 0. */
  index: number;
  /** As it stands in the file. */
  heading: string;
  use: ColumnUse;
  /** The unit that the heading names, where it does: “年薪（万元）”. */
  unit?: MoneyUnit;
  /** The order that the heading names, where it does: “(dd/mm/yyyy)”. */
  dateOrder?: DateOrder;
  /** For a heading that is no fact's name: the fact whose name is nearest, from 0 (far) to 1 (the same). */
  suggestion?: { fact: string; confidence: number };
}

export interface ColumnIssue {
  /**
   * `duplicate`: two columns for one fact; `unknown`: a heading that is no fact's and no person's; `noFacts`: nothing
   * in the table could be evaluated.
   */
  kind: 'duplicate' | 'unknown' | 'noFacts';
  /** The columns it is about, by index. */
  columns: readonly number[];
  words: Text;
}

export interface ColumnMatch {
  columns: readonly Column[];
  issues: readonly ColumnIssue[];
}

/** So much of a heading is looked at: a name and its unit stand at the beginning. */
const LONGEST_HEADING = 400;

/** A column's use as the person has set it, by index: a fact's id, `identity`, or `null` to leave it unread. */
export type ColumnChoices = ReadonlyMap<number, string | null>;

/**
 * Which column holds which fact, by its heading: a fact's id, its label in either language, or a usual heading of
 * rosters; width, case, blanks, punctuation and what stands in brackets make no difference. A heading that is only
 * near a fact's name is not taken for it: the nearest is suggested, and the person decides.
 *
 * Two columns for one fact are an issue, and neither is chosen over the other: both stay, and `rosterReader` refuses.
 *
 * @throws RangeError when `choices` names a fact that the dictionary has not.
 */
export function matchColumns(
  headings: readonly RawCell[],
  facts: FactDictionary,
  choices: ColumnChoices = new Map(),
): ColumnMatch {
  const names = factNames(facts);
  const identities = new Set(IDENTITY_HEADINGS.map(nameKey));
  const nearest = nearestFactIn(names);
  const columns = headings.map((cell, index): Column => {
    const heading = typeof cell === 'string' ? cell.trim() : cellText(cell);
    const chosen = choices.get(index);
    const name = heading.slice(0, LONGEST_HEADING);
    const named = names.get(nameKey(name)) ?? names.get(nameKey(withoutBrackets(name)));
    const use = chosen === undefined ? useOf(name, named, identities) : chosenUse(chosen, facts);
    const fact = use.kind === 'fact' ? facts.get(use.fact) : undefined;
    const unit = fact?.type.kind === 'money' ? unitIn(name) : undefined;
    const dateOrder = fact?.type.kind === 'date' ? orderIn(name) : undefined;
    const suggestion = use.kind === 'unread' && chosen === undefined ? nearest(name) : undefined;
    return {
      index,
      heading,
      use,
      ...(unit && { unit }),
      ...(dateOrder && { dateOrder }),
      ...(suggestion && { suggestion }),
    };
  });
  return { columns, issues: issuesOf(columns, facts, choices) };
}

function useOf(
  heading: string,
  named: string | undefined,
  identities: ReadonlySet<string>,
): ColumnUse {
  if (named !== undefined) return { kind: 'fact', fact: named };
  const isIdentity =
    identities.has(nameKey(heading)) || identities.has(nameKey(withoutBrackets(heading)));
  return { kind: isIdentity ? 'identity' : 'unread' };
}

function chosenUse(chosen: string | null, facts: FactDictionary): ColumnUse {
  if (chosen === null) return { kind: 'unread' };
  if (chosen === 'identity') return { kind: 'identity' };
  if (!facts.has(chosen)) throw new RangeError(`there is no fact "${chosen}" in the dictionary`);
  return { kind: 'fact', fact: chosen };
}

function unitIn(heading: string): MoneyUnit | undefined {
  const note = inBrackets(heading).toLowerCase();
  if (/万|wan|10[ ,]?000/.test(note)) return 'wan';
  return /元|yuan|cny|rmb/.test(note) ? 'yuan' : undefined;
}

function orderIn(heading: string): DateOrder | undefined {
  const note = inBrackets(heading).toLowerCase();
  if (/^\W*d{1,2}\W+m|日\W*月\W*年/.test(note)) return 'dayFirst';
  return /^\W*m{1,2}\W+d|月\W*日\W*年/.test(note) ? 'monthFirst' : undefined;
}

function issuesOf(
  columns: readonly Column[],
  facts: FactDictionary,
  choices: ColumnChoices,
): ColumnIssue[] {
  const byFact = Map.groupBy(
    columns.filter((column) => column.use.kind === 'fact'),
    (column) => (column.use.kind === 'fact' ? column.use.fact : ''),
  );
  const duplicates = [...byFact].flatMap(([id, own]): ColumnIssue[] => {
    if (own.length < 2) return [];
    const label = facts.get(id)?.label;
    const [zh, en] = [named(own, 'zh'), named(own, 'en')];
    return [
      {
        kind: 'duplicate',
        columns: own.map(({ index }) => index),
        words: {
          zh: `${zh}都对应“${label?.zh ?? id}”（${id}）；只留一列，其余设为不读取`,
          en: `${en} all stand for “${label?.en ?? id}” (${id}); keep one and leave the others unread`,
        },
      },
    ];
  });
  const unknown = columns.flatMap((column): ColumnIssue[] => {
    if (column.use.kind !== 'unread' || choices.has(column.index) || column.heading === '')
      return [];
    const fact = column.suggestion ? facts.get(column.suggestion.fact) : undefined;
    return [
      {
        kind: 'unknown',
        columns: [column.index],
        words: {
          zh: `${named([column], 'zh')}没有对应的信息项，不读取${fact ? `；是不是“${fact.label.zh}”（${fact.id}）？` : ''}`,
          en: `${named([column], 'en')} is no known fact and is not read${fact ? `; is it “${fact.label.en}” (${fact.id})?` : ''}`,
        },
      },
    ];
  });
  const none: ColumnIssue[] =
    byFact.size > 0
      ? []
      : [
          {
            kind: 'noFacts',
            columns: [],
            words: {
              zh: '没有一列的标题是已知的信息项；第一行应是标题，可先下载模板对照',
              en: 'No column has the heading of a known fact; the first row must hold the headings, as in the template',
            },
          },
        ];
  return [...duplicates, ...unknown, ...none];
}

function named(columns: readonly Column[], locale: 'zh' | 'en'): string {
  return columns
    .map(({ heading, index }) =>
      locale === 'zh'
        ? `第 ${index + 1} 列（${columnLetters(index)}）“${heading}”`
        : `column ${index + 1} (${columnLetters(index)}) “${heading}”`,
    )
    .join(locale === 'zh' ? '、' : ' and ');
}

/** The letters that a spreadsheet shows over a column. @example columnLetters(27) // 'AB' */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
