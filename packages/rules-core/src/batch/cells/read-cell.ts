import type { Fact } from '../../schema/fact.ts';
import type { MoneyUnit } from '../columns/match-columns.ts';
import { cellText, nameKey, type RawCell } from '../normalise.ts';
import { YES_NAMES } from './option-names.ts';
import { type KnownOrder, readDate } from './read-date.ts';
import { readInteger, readMoney, readPercent } from './read-number.ts';
import { optionIndex, readChoice, readChoices } from './read-option.ts';
import { type DistrictName, placeIndex, readPlace, readPlaces } from './read-place.ts';
import { NOT_KNOWN, type Reading, value, wrong } from './reading.ts';
import { isFailedFormula, saysUnknown, yesOrNo } from './words.ts';

export interface CellOptions {
  /** The districts that a place may name. */
  districts: readonly DistrictName[];
  /** What plain numbers of money count. */
  unit?: MoneyUnit | undefined;
  /** The order of day and month where the year comes last. */
  dateOrder?: KnownOrder;
  /** Whether numbers of days count from 1904, as a workbook may say. */
  dates1904?: boolean | undefined;
}

export type CellReader = (cell: RawCell) => Reading;

/** Different texts of one column that are remembered: all birthdays of working people, and those of few other columns. */
const REMEMBERED = 20_000;

/** Longer texts are not worth remembering. */
const LONGEST_REMEMBERED = 60;

/** No answer is as long; to look through one that is would only take time. */
const LONGEST_ANSWER = 2_000;

/**
 * A reader for the cells of one fact's column. It takes nothing on trust and guesses nothing: what it cannot read in
 * exactly one way is wrong, and it says what was expected.
 */
export function cellReader(fact: Fact, options: CellOptions): CellReader {
  const read = textReader(fact, options);
  const seen = new Map<string, Reading>();
  return (cell) => {
    const key = typeof cell === 'string' ? cell : cellText(cell);
    const known = seen.get(key);
    if (known) return known;
    const reading = key.length > LONGEST_ANSWER ? TOO_LONG : read(cellText(key));
    if (key.length <= LONGEST_REMEMBERED) {
      if (seen.size >= REMEMBERED) seen.clear();
      // A piece of a large text keeps all of it in memory; put together anew, it keeps itself alone.
      seen.set(` ${key}`.slice(1), reading);
    }
    return reading;
  };
}

const TOO_LONG = wrong(
  `超过 ${LONGEST_ANSWER} 字，不是答案；请改短或留空`,
  `longer than ${LONGEST_ANSWER} characters is no answer; shorten it or leave it empty`,
);

function textReader(fact: Fact, options: CellOptions): (text: string) => Reading {
  const typed = typedReader(fact, options);
  return (text) => {
    if (saysUnknown(text)) return NOT_KNOWN;
    if (isFailedFormula(text))
      return wrong(
        '公式没有结果；请改成数值或留空',
        'a formula has failed; put the value in its place or leave it empty',
      );
    if (/^=/.test(text))
      return wrong(
        '公式不会被计算；请改成它的结果',
        'formulas are not computed; put the result in its place',
      );
    if (text.includes('\0'))
      return wrong(
        '含有空字符，文件可能已损坏；请重新导出',
        'it holds a NUL character, the file may be damaged; export it again',
      );
    return typed(text);
  };
}

function typedReader(fact: Fact, options: CellOptions): (text: string) => Reading {
  const { type } = fact;
  const { districts } = options;
  switch (type.kind) {
    case 'boolean':
      return booleanReader(fact);
    case 'integer':
      return (text) => readInteger(text, type);
    case 'money':
      return (text) => readMoney(text, options.unit, type.unit ?? 'yuan');
    case 'percent':
      return (text) => readPercent(text, type.max);
    case 'date':
      return (text) => readDate(text, options.dateOrder, options.dates1904);
    case 'choice':
    case 'scale': {
      const index = optionIndex(fact, type.options);
      return (text) => readChoice(text, index, type.options);
    }
    case 'choices': {
      const index = optionIndex(fact, type.options);
      return (text) => readChoices(text, index, type.options);
    }
    case 'place': {
      const index = placeIndex(districts);
      return (text) => readPlace(text, index, districts);
    }
    case 'places': {
      const index = placeIndex(districts);
      return (text) => readPlaces(text, index, districts);
    }
  }
}

function booleanReader({ id }: Fact): (text: string) => Reading {
  const own = YES_NAMES[id];
  const names = new Map<string, boolean>();
  for (const word of own?.yes ?? []) names.set(nameKey(word), true);
  for (const word of own?.no ?? []) names.set(nameKey(word), false);
  return (text) => {
    const answer = yesOrNo(text) ?? names.get(nameKey(text));
    if (answer !== undefined) return value(answer);
    const zh = own ? `，或“${own.yes[0]}”“${own.no[0]}”` : '';
    return wrong(`应为“是”或“否”${zh}`, 'expected “yes” or “no”');
  };
}
