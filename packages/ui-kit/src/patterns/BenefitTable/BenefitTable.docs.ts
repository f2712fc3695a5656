import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('待遇表', 'Benefit table'),
  summary: text(
    '列出可以得到什么、多少、附带什么条件、依据哪一条。',
    'Lists what is granted, how much, on what terms, and by which clause.',
  ),
  status: 'settled',
  whenToUse: [
    text('一个项目或一个类别的全部待遇。', 'All benefits of a programme or of one class.'),
    text(
      '按读者情况算出的待遇：金额成为区间，未定的标“视结论而定”。',
      'Benefits as worked out for the reader: amounts become intervals, and what is not settled says so.',
    ),
  ],
  whenNot: [
    { when: text('只要最大的一笔。', 'Only the largest amount.'), instead: 'AmountView' },
    {
      when: text('几个区的待遇并排比较。', 'Benefits of several districts side by side.'),
      instead: 'ComparisonTable',
    },
    { when: text('哪些待遇能一并享受。', 'Which of them go together.'), instead: 'BundleView' },
  ],
  states: [
    {
      name: text('按文件', 'As printed'),
      meaning: text('金额如文件所写。', 'Amounts as the document has them.'),
    },
    {
      name: text('按读者情况', 'For a profile'),
      meaning: text(
        '名称下标“视结论而定”，条件带上真假和您的回答。',
        '“Depends on the outcome” below the name; conditions with their truth and the reader’s answers.',
      ),
    },
    {
      name: text('另有条件', 'With a condition'),
      meaning: text(
        '说明一栏里是一棵小的条件树，依据收在按钮后。',
        'A small tree of conditions among the terms, its source behind a button.',
      ),
    },
    {
      name: text('没有', 'Empty'),
      meaning: text('不画表，写“没有列出待遇”。', 'No table; it says that none are listed.'),
    },
    {
      name: text('手机', 'Phone'),
      meaning: text(
        '每项待遇成为一小段，栏名写在值前。',
        'Each benefit becomes a short list with the column’s name before each value.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '只停在条款链接、“查看依据”和折叠处。',
        'Stops only at clause links, “Show source” and folds.',
      ),
    },
    {
      keys: ['Enter'],
      does: text('打开链接，或展开依据。', 'Follows the link, or shows the source.'),
    },
  ],
  screenReader: [
    text(
      '在手机上仍是表格：报出行列数，行名是待遇名称。',
      'Still a table on a phone: rows and columns are counted, and the benefit names its row.',
    ),
    text(
      '表格名是标题；标题隐藏时照样读出。',
      'The table is named by its caption, also where that is hidden.',
    ),
  ],
  knownIssues: [
    text(
      '条件树放在表格单元格里，三层以上的条件在手机上会很窄；复杂的条件请放在表外。',
      'A tree of conditions inside a cell grows narrow on a phone beyond three levels; put complex conditions outside the table.',
    ),
  ],
} satisfies PartDocs;
