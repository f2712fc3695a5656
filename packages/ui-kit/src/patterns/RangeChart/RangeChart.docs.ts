import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('金额范围图', 'Range chart'),
  summary: text(
    '把几个项目的金额范围画在同一条轴上，从最少到最多。',
    'Draws the amounts of several programmes on one axis, from least to most.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '比较同一文件里各项目给多少，连同人数或名额。',
      'To compare what the programmes of a document grant, with the number of people or places.',
    ),
    text(
      '每行可以链接到项目页，表格里可以带出处。',
      'Each row can link to its programme, and have its source in the table.',
    ),
  ],
  whenNot: [
    { when: text('金额按时间发放。', 'The money is paid over time.'), instead: 'PaymentSchedule' },
    {
      when: text('一个项目的各项待遇。', 'The benefits of one programme.'),
      instead: 'BenefitTable',
    },
  ],
  states: [
    {
      name: text('印明的金额', 'Printed amount'),
      meaning: text('线上的一个点。', 'A point at the end of a line.'),
    },
    {
      name: text('范围', 'Range'),
      meaning: text('两端有竖线的柱。', 'A bar with a stroke at either end.'),
    },
    {
      name: text('上限', 'Upper bound'),
      meaning: text('虚线框加花纹，到上限为止。', 'Dashed and hatched, reaching to the bound.'),
    },
    { name: text('没有上限', 'Open end'), meaning: text('以箭头结束。', 'Ends in an arrow.') },
    {
      name: text('没有可画的金额', 'No figure'),
      meaning: text(
        '只在表格里，写明文件怎样说。',
        'In the table alone, in the document’s own terms.',
      ),
    },
    {
      name: text('打印', 'On paper'),
      meaning: text(
        '打印前按纸宽重新排版，花纹不依赖颜色，表格全部展开。',
        'Laid out for the width of the sheet just before printing; hatching needs no colour, and tables are unfolded.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '移到表格里各项目的链接。',
        'Moves through the links to the programmes in the table.',
      ),
    },
  ],
  screenReader: [
    text(
      '图形对屏幕阅读器隐藏；先读标题和说明句，再读表格，内容相同。',
      'The drawing is hidden from screen readers; caption and sentence are heard first, then the table, which says the same.',
    ),
    text(
      '表格有标题，每行以第一列为行标题，每列有列标题。',
      'The table has a caption; the first cell of a row heads it, and every column has a head.',
    ),
  ],
  knownIssues: [
    text(
      '轴从零开始、等距；金额相差上百倍时，小的只剩一条线，请看右边的数字。',
      'The axis begins at zero and is even: beside an amount a hundred times larger a small one is a stroke; read the figure beside it.',
    ),
    text(
      '手机上放不下时，名额只在表格里。',
      'On a phone the number of places stands in the table alone where it does not fit.',
    ),
    text(
      '图中文字的宽度是估算的：读者自设很大的字距时，个别标签可能相碰；表格不受影响。',
      'The width of words in the drawing is estimated: with wide letter spacing of the reader’s own, single labels may touch; the table is not affected.',
    ),
  ],
} satisfies PartDocs;
