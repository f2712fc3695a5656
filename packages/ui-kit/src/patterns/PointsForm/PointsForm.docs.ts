import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('积分填写', 'Points form'),
  summary: text(
    '分值表不在文件之内时，由读者逐项填写自己的积分。',
    'Where the table of points is not part of the document, the reader enters the items one by one.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '文件只有计分规则，没有分值表的积分制。',
      'A points scheme whose document holds rules and no table.',
    ),
    text(
      '由页面保存各行并算分，本件只负责填写。',
      'The page keeps the lines and counts; the part is for entering.',
    ),
  ],
  whenNot: [
    { when: text('显示算出的分数。', 'To show the score.'), instead: 'Points' },
    {
      when: text('答案是政策包里的一个事实。', 'The answer is one fact of a pack.'),
      instead: 'FactField',
    },
  ],
  states: [
    {
      name: text('空白行', 'Blank line'),
      meaning: text(
        '每部分先给一行；空行不算错。',
        'One in each section at first; a blank line is no error.',
      ),
    },
    {
      name: text('没填完', 'Unfinished'),
      meaning: text(
        '写明这一行没有计入、缺什么。缺名称是错误，缺分值只是提示：分值在最后填。',
        'It says that the line is not counted and what it lacks. A missing name is an error, missing points a hint, since they come last.',
      ),
    },
    {
      name: text('文件列名的项目', 'Named item'),
      meaning: text('从列表选，不再填名称。', 'Chosen from a list; no name is asked for.'),
    },
    {
      name: text('一票否决', 'Veto section'),
      meaning: text('只填项目，不填分值。', 'An item without points.'),
    },
    {
      name: text('全部删除', 'No lines'),
      meaning: text('只剩“添加一行”。', 'Only “Add a line” is left.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '按行依次移动：类型、项目、子项、分值、删除。',
        'Along the line: kind, item, sub-item, points, remove.',
      ),
    },
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
        '在“删除”上：删去该行，焦点移到本部分的“添加一行”。',
        'On “Remove”: takes the line away; the focus goes to “Add a line” of the section.',
      ),
    },
  ],
  screenReader: [
    text(
      '每部分是一个有名字的区域，每行是一组，读“通用指标第 2 行”。',
      'Each section is a named region, each line a group: “General points, line 2”.',
    ),
    text(
      '“添加一行”“删除”的名字里有所在部分和行号。',
      '“Add a line” and “Remove” carry section and line in their names.',
    ),
    text(
      '没填完的提示随字段读出，不另行打断。',
      'What a line lacks is heard with its field and interrupts nothing.',
    ),
  ],
  knownIssues: [
    text('删除没有撤销。', 'Removing cannot be undone.'),
    text(
      '删去中间一行后，后面各行的编号会变，焦点回到本部分末尾的按钮。',
      'After removing a line the later ones are renumbered, and the focus is at the end of the section.',
    ),
  ],
} satisfies PartDocs;
