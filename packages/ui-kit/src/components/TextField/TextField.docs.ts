import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('单行文字', 'Text field'),
  summary: text(
    '一行文字；输入法组字时不打扰。',
    'One line of text, left in peace while an input method composes.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '姓名、单位名称、文号等无法列出选项的内容。',
      'For names, employers, document numbers: what cannot be listed.',
    ),
  ],
  whenNot: [
    { when: text('数。', 'For numbers.'), instead: 'NumberField' },
    { when: text('金额。', 'For money.'), instead: 'MoneyField' },
    { when: text('日期。', 'For dates.'), instead: 'DateField' },
    { when: text('可以列出的答案。', 'For answers that can be listed.'), instead: 'ChoiceGroups' },
  ],
  states: [
    {
      name: text('空', 'Empty'),
      meaning: text(
        '没有占位文字：例子写在提示里。',
        'No placeholder: examples stand in the hint.',
      ),
    },
    {
      name: text('选填', 'Optional'),
      meaning: text(
        '标签后写“选填”；必填的不加星号。',
        '“Optional” after the label; what is needed carries no star.',
      ),
    },
    {
      name: text('有误', 'With an error'),
      meaning: text(
        '左侧竖线、错误文字、边框变色；填的内容不动。',
        'A bar, the message and a border; what was typed stays.',
      ),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('移到框里。', 'Moves to it.') },
    {
      keys: ['Enter'],
      does: text(
        '提交表单；组字时只选词。',
        'Sends the form; while composing it only picks a word.',
      ),
    },
  ],
  screenReader: [
    text(
      '名称（含“选填”）、提示、为什么问、错误，按这个顺序读出。',
      'Name (with “optional”), hint, reason and error, in this order.',
    ),
  ],
  knownIssues: [
    text(
      '框总是与行同宽，不能用宽度暗示该填多长。',
      'It is always as wide as the line: its width cannot hint at the length of the answer.',
    ),
    text('没有字数上限和计数。', 'It has no limit and no count of characters.'),
  ],
} satisfies PartDocs;
