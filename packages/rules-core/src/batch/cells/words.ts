/** What people write for “not known”, in lower case and one width. An empty cell says the same. */
const UNKNOWN: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '/',
  '?',
  '不清楚',
  '不确定',
  '不详',
  '不知道',
  '未知',
  '未提供',
  '待定',
  '待确认',
  'n/a',
  'na',
  'unknown',
  'not known',
  'not sure',
  'unsure',
]);

export function saysUnknown(text: string): boolean {
  return UNKNOWN.has(text.toLowerCase());
}

const YES: ReadonlySet<string> = new Set(
  ['是', '是的', '对', '有', '已', 'yes', 'y', 'true', 't', '1', '√', '✓', '✔', '☑', '✅'].map(
    (word) => word.normalize('NFKC'),
  ),
);
const NO: ReadonlySet<string> = new Set(
  [
    '否',
    '不是',
    '没有',
    '无',
    '未',
    'no',
    'n',
    'false',
    'f',
    '0',
    '×',
    '✗',
    '✘',
    '✕',
    'x',
    '❌',
  ].map((word) => word.normalize('NFKC')),
);

/** 是 or 否 in the ways people write them; `undefined` for any other word. */
export function yesOrNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

const NONE: ReadonlySet<string> = new Set([
  '无',
  '没有',
  '都没有',
  '以上都没有',
  '均无',
  'none',
  'none of these',
  'nowhere',
  'no',
]);

/** “None of these”: the empty set of choices. */
export function saysNone(text: string): boolean {
  return NONE.has(text.toLowerCase());
}

/** A value that a spreadsheet shows where a formula has failed: “#N/A”, “#REF!”. */
export function isFailedFormula(text: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i.test(text);
}
