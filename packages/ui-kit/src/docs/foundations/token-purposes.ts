import type { Text } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';

/** What each colour is for. The English of those that `light.json` describes is the same there; a test holds it. */
export const COLOUR_PURPOSES: Readonly<Record<string, Text>> = {
  'color-page': text('页面底色。', 'The page.'),
  'color-surface': text(
    '页面上的面：卡片、输入框、表格。',
    'What lies on the page: cards, fields, tables.',
  ),
  'color-sunken': text(
    '安静的区域：页脚、表头、骨架屏。',
    'Quiet areas: the footer, table heads, skeletons.',
  ),
  'color-text': text('正文。', 'What is read.'),
  'color-text-soft': text(
    '次要文字：提示、说明、页边依据。',
    'What is read second: hints, captions, the margin.',
  ),
  'color-line': text('只起分隔作用的线。', 'Lines that only order the page.'),
  'color-line-strong': text(
    '有含义的线：输入框的边框。',
    'Lines that carry meaning: the border of a field.',
  ),
  'color-focus': text('焦点框。', 'The ring round what has the focus.'),
  'color-positive': text('满足、符合、在有效期内。', 'Met, eligible, in force.'),
  'color-positive-soft': text('“满足”的底色。', 'Behind what is met.'),
  'color-info': text('尚不清楚、提示。', 'Not known yet, notes.'),
  'color-info-soft': text('“尚不清楚”和提示的底色。', 'Behind what is not known yet, and notes.'),
  'color-caution': text('由主管部门评定；需要留意。', 'An authority decides; read with care.'),
  'color-caution-soft': text('“由主管部门评定”的底色。', 'Behind what an authority decides.'),
  'color-muted': text(
    '不满足、已到期。是答案，不是错误：绝不用红色。',
    'Not met, ended. An answer, not a fault: never red.',
  ),
  'color-muted-soft': text('“不满足”的底色。', 'Behind what is not met.'),
  'color-danger': text('只用于出错。', 'Errors only.'),
  'color-danger-soft': text('错误提示的底色。', 'Behind an error.'),
  accent: text(
    '链接、主要按钮、品牌线。各区可设自己的颜色。',
    'Links, the primary button, the line of the brand.',
  ),
  'accent-strong': text('指针移到上面时；大号数字。', 'The same under the pointer; figures.'),
  'accent-soft': text('强调色的安静区域。', 'A quiet area in the accent.'),
  'accent-on': text('强调色上的文字。', 'Words on the accent.'),
};

/** What a set of tokens is for. */
export const SET_NAMES = {
  light: text('浅色', 'Light'),
  dark: text('深色', 'Dark'),
  care: text('关怀模式', 'Large and calm'),
  contrast: text('高对比度', 'High contrast'),
  print: text('打印', 'Print'),
} as const;
export type TokenSet = keyof typeof SET_NAMES;
export const TOKEN_SETS = Object.keys(SET_NAMES) as TokenSet[];
