import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('逐行填写', 'Entry lines'),
  summary: text(
    '同样的几个字段，每样东西填一行；行数由读者增减。',
    'The same few fields once for each of several things; the reader adds and removes lines.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '有几样就填几样，事先不知道几样：几张证书的费用、几笔经费。',
      'There are as many as there are: the fees of several certificates, several grants.',
    ),
    text(
      '各行的内容由页面保存，本件只管增、删和焦点。',
      'The page keeps the lines; the part is for adding, removing and the focus.',
    ),
  ],
  whenNot: [
    {
      when: text('按积分办法逐项填分。', 'To enter points item by item under a scheme.'),
      instead: 'PointsForm',
    },
    { when: text('只有一个数额。', 'There is one sum only.'), instead: 'MoneyField' },
    { when: text('只显示，不填写。', 'To show and not to enter.'), instead: 'DataTable' },
  ],
  states: [
    {
      name: text('空白行', 'Blank line'),
      meaning: text('不算错，也不算数。', 'No error, and not counted.'),
    },
    {
      name: text('已删除', 'Removed'),
      meaning: text(
        'onRemove 交回撤销的办法时，轻提示里有“撤销”；页面要有 ToastProvider。',
        'Where onRemove hands back how to undo it, a toast offers “Undo”; the page needs a ToastProvider.',
      ),
    },
    {
      name: text('没有行', 'No lines'),
      meaning: text('只剩“添加一行”。', 'Only “Add a line” is left.'),
    },
  ],
  keyboard: [
    {
      keys: ['Enter'],
      does: text(
        '在“添加一行”上：加一行并移到新行的第一栏。',
        'On “Add a line”: adds one and moves into its first field.',
      ),
    },
    {
      keys: ['Space'],
      does: text(
        '在“删除”上：删去该行，焦点移到“添加一行”。',
        'On “Remove”: takes the line away; the focus goes to “Add a line”.',
      ),
    },
  ],
  screenReader: [
    text('每行是一组，读“费用第 2 行”。', 'Each line is a group: “Fees, line 2”.'),
    text(
      '“添加一行”“删除”的名字里有填的是什么和行号。',
      '“Add a line” and “Remove” carry what the lines are of and the number in their names.',
    ),
  ],
  knownIssues: [
    text(
      '删去中间一行后，后面各行的编号会变，焦点回到末尾的按钮。',
      'After removing a line the later ones are renumbered, and the focus is at the button at the end.',
    ),
  ],
} satisfies PartDocs;
