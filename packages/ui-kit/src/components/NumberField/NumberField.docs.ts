import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('数字', 'Number'),
  summary: text(
    '填一个数：没有上下箭头，滚轮不改值，全角数字也认。',
    'A number to type: no spin buttons, no change by the wheel, full-width figures welcome.',
  ),
  status: 'settled',
  whenToUse: [text('人数、月数、岁数、比例、分数。', 'For people, months, years, shares, points.')],
  whenNot: [
    { when: text('金额。', 'For money.'), instead: 'MoneyField' },
    {
      when: text(
        '文号、电话、证件号：它们不是数。',
        'For document, telephone or identity numbers: they are not numbers.',
      ),
      instead: 'TextField',
    },
    {
      when: text('只有几个可能的值。', 'Where only a few values are possible.'),
      instead: 'ChoiceGroups',
    },
  ],
  states: [
    {
      name: text('空', 'Empty'),
      meaning: text('空着是“没有回答”，不是 0。', 'Empty means no answer, not zero.'),
    },
    {
      name: text('有单位', 'With a unit'),
      meaning: text('写在框后。', 'It stands after the box.'),
    },
    {
      name: text('读不懂或超出范围', 'Not understood, or out of range'),
      meaning: text('离开之后才说，写明范围。', 'Said once the field is left, with the range.'),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('移到数字框。', 'Moves to the box.') },
    { keys: ['↑'], does: text('只移动光标，不改数值。', 'Moves the caret only, never the value.') },
  ],
  screenReader: [
    text(
      '名称是问题；单位、提示、为什么问、错误都作为说明读出。',
      'Named by the question; unit, hint, reason and error are its description.',
    ),
  ],
  knownIssues: [
    text(
      '原样保留读者的写法（全角、空格），不替他改写；结果页上才统一。',
      'What was typed stays as typed (full-width, spaces); only the results show it in one way.',
    ),
    text(
      '允许的范围事先看不到：有上限时请写进提示。',
      'The range is not shown beforehand: put a bound into the hint.',
    ),
  ],
} satisfies PartDocs;
