import {
  type Column,
  type ColumnIssue,
  columnLetters,
  matchColumns,
  nameKey,
} from '../../batch/index.ts';
import type { FactDictionary } from '../../facts/dictionary.ts';
import { nearest } from '../../nearest.ts';
import type { Locale } from '../../schema/text.ts';
import { BadInput } from '../errors.ts';

/** A heading so near a fact's name is taken for a slip of the pen, not for something else. */
const SLIP = 0.6;
/** Columns that this command itself adds to rejected rows. */
const OWN = new Set(['行号', '原因', 'row', 'reason']);
/** Unread columns that are named one by one. */
const NAMED = 8;

export interface Matched {
  columns: readonly Column[];
  /** What the person is told, and need not act upon. */
  notes: string[];
}

/**
 * What each column holds, by its heading and by `--map`.
 * @throws BadInput for two columns of one fact, a heading that is nearly a fact's, and a table without facts.
 */
export function columnsOf(
  headings: readonly string[],
  facts: FactDictionary,
  map: string | undefined,
  locale: Locale,
): Matched {
  const choices = choicesOf(map, headings, facts);
  const { columns, issues } = matchColumns(headings, facts, choices);
  const slips = columns.filter(({ suggestion }) => suggestion && suggestion.confidence >= SLIP);
  const about = ({ columns: own }: ColumnIssue): boolean =>
    slips.some(({ index }) => own.includes(index));
  const grave = issues.filter((issue) => issue.kind !== 'unknown' || about(issue));
  if (grave.length > 0) {
    const maps = slips.map(({ heading, suggestion }) => `${heading}=${suggestion?.fact}`);
    const remedy =
      slips.length === 0
        ? []
        : [
            `If so, add --map "${maps.join(';')}"; if not, --map "${slips.map(({ heading }) => `${heading}=`).join(';')}".`,
          ];
    throw new BadInput([...grave.map(({ words }) => words[locale]), ...remedy].join('\n'));
  }
  const unread = columns.filter(
    ({ use, heading, index }) =>
      use.kind === 'unread' && heading !== '' && !choices.has(index) && !OWN.has(nameKey(heading)),
  );
  return { columns, notes: unread.length === 0 ? [] : [unreadNote(unread, locale)] };
}

function unreadNote(unread: readonly Column[], locale: Locale): string {
  const names = unread.slice(0, NAMED).map(({ heading }) => `“${heading}”`);
  const rest = unread.length - names.length;
  if (locale === 'zh')
    return `不读取的列：${names.join('、')}${rest > 0 ? `等 ${unread.length} 列` : ''}`;
  return `columns that are not read: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** `--map "heading=fact;other="` as choices by column. A column can also be named by its letters. */
function choicesOf(
  map: string | undefined,
  headings: readonly string[],
  facts: FactDictionary,
): Map<number, string | null> {
  const choices = new Map<number, string | null>();
  for (const part of (map ?? '').split(';').filter((each) => each.trim() !== '')) {
    const at = part.lastIndexOf('=');
    if (at < 0)
      throw new BadInput(`--map "${part}" has no "="; write --map "heading=fact;heading=fact"`);
    const [heading, fact] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    const named = headings.findIndex((each) => nameKey(each) === nameKey(heading));
    const lettered = headings.findIndex((_, index) => columnLetters(index) === heading);
    const column = named >= 0 ? named : lettered;
    if (column < 0) {
      const near = nearest(heading, headings);
      throw new BadInput(
        `--map names a column "${heading}" that is not there; ${near === undefined ? `there are ${headings.slice(0, 30).join(', ')}` : `did you mean "${near}"?`}`,
      );
    }
    if (fact !== '' && fact !== 'identity' && !facts.has(fact)) {
      const near = nearest(fact, facts.keys());
      throw new BadInput(
        `--map names a fact "${fact}" that does not exist; ${near === undefined ? '"rules facts" lists all of them' : `did you mean "${near}"?`}`,
      );
    }
    choices.set(column, fact === '' ? null : fact);
  }
  return choices;
}
