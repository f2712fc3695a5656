import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('有效期时间轴', 'Time line'),
  summary: text(
    '各文件从何时到何时有效，判断日期落在哪里。',
    'From when until when documents hold, and where the as-of date falls.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '在选择判断日期的地方，让读者看到哪些文件那时有效。',
      'Beside the as-of control: which documents held then.',
    ),
    text('已到期的规划，说明它什么时候结束。', 'For a plan that has ended: when it did.'),
  ],
  whenNot: [
    {
      when: text(
        '只有一份文件，页眉已有有效期。',
        'There is one document, and the page’s head has its validity.',
      ),
      instead: 'ValidityBar',
    },
    { when: text('办理步骤。', 'The steps of an application.'), instead: 'ProcessSteps' },
  ],
  states: [
    { name: text('在有效期内', 'In force'), meaning: text('实心。', 'Filled.') },
    {
      name: text('未载明到期日', 'No end stated'),
      meaning: text('花纹，以箭头结束。', 'Hatched, ending in an arrow.'),
    },
    {
      name: text('已到期', 'Ended'),
      meaning: text('空心，中间一条线。', 'Hollow, struck through.'),
    },
    {
      name: text('尚未生效', 'Not yet in force'),
      meaning: text('虚线空心。', 'Hollow and dashed.'),
    },
    {
      name: text('判断日期', 'As-of date'),
      meaning: text('一条竖线，上面写日期。', 'A line with the date above it.'),
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
        '移到表格里各文件的链接。',
        'Moves through the links to the documents in the table.',
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
      '日期不能在图上拖动；用日期栏设置。',
      'The date cannot be dragged in the drawing; it is set in its field.',
    ),
    text(
      '图中文字的宽度是估算的：读者自设很大的字距时，个别标签可能相碰；表格不受影响。',
      'The width of words in the drawing is estimated: with wide letter spacing of the reader’s own, single labels may touch; the table is not affected.',
    ),
  ],
} satisfies PartDocs;
