import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('图表框', 'Chart figure'),
  summary: text(
    '每张图的外框：标题、说明句、图、表格，图没有载入时其余照常。',
    'The frame of every chart: caption, sentence, drawing, table; without the drawing the rest stands.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '要为新的图表搭框：先写说明句和表格，再写图。',
      'To build a new chart: write the sentence and the table first, then the drawing.',
    ),
    text(
      '图的代码放在 React.lazy 之后，高度事先给定，载入时页面不跳动。',
      'Put the drawing behind React.lazy and give its height beforehand, so that nothing moves when it comes.',
    ),
  ],
  whenNot: [
    { when: text('只有一两个数字。', 'There are only one or two figures.'), instead: 'AmountView' },
    {
      when: text(
        '图说不出表格之外的意思。',
        'The drawing would show nothing the table does not show at a glance.',
      ),
      instead: 'DataTable',
    },
  ],
  states: [
    {
      name: text('正在载入', 'Loading'),
      meaning: text(
        '图的位置先留空，标题、说明句和表格已可读。',
        'The room of the drawing is kept; caption, sentence and table can be read.',
      ),
    },
    {
      name: text('载入失败', 'Failed'),
      meaning: text(
        '用一句话代替图，其余照常。',
        'A sentence stands in place of the drawing; the rest stands.',
      ),
    },
    {
      name: text('长表格', 'Long table'),
      meaning: text(
        '表格收在“查看数据表”里，打印时展开。',
        'The table is folded under “Show the figures as a table”, open on paper.',
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
      keys: ['Enter'],
      does: text(
        '焦点在“查看数据表”时，展开或收起表格。',
        'On “Show the figures as a table”: opens or folds it.',
      ),
    },
  ],
  screenReader: [
    text('读作图形组，名称是标题。', 'Heard as a figure named by its caption.'),
    text(
      '图形对屏幕阅读器隐藏；先读标题和说明句，再读表格，内容相同。',
      'The drawing is hidden from screen readers; caption and sentence are heard first, then the table, which says the same.',
    ),
  ],
  knownIssues: [
    text(
      '图中文字的宽度是估算的：读者自设很大的字距时，个别标签可能相碰；表格不受影响。',
      'The width of words in the drawing is estimated: with wide letter spacing of the reader’s own, single labels may touch; the table is not affected.',
    ),
  ],
} satisfies PartDocs;
