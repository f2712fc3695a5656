import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('发放进度图', 'Payment schedule'),
  summary: text(
    '按年或按月画出各项待遇什么时候发多少，上限画成上限。',
    'Shows by the year or the month what is paid when, with upper bounds drawn as such.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '分期或按月发放的待遇，读者想知道每年到手多少。',
      'A benefit paid in instalments or by the month, when readers want to know what a year brings.',
    ),
    text(
      '几项可以同时享受的待遇放在一起看；是否可以同时享受由组合规则决定，用 mayAdd 说明。',
      'Several benefits that go together; the combination rules decide whether they do, and mayAdd says so.',
    ),
  ],
  whenNot: [
    { when: text('只发一次的金额。', 'A sum that is paid once.'), instead: 'AmountView' },
    {
      when: text('比较不同项目的金额范围。', 'To compare the amounts of different programmes.'),
      instead: 'RangeChart',
    },
  ],
  states: [
    {
      name: text('印明的金额', 'Printed amount'),
      meaning: text('实线框；第一项为实心。', 'A solid outline; the first one is filled.'),
    },
    {
      name: text('上限', 'Upper bound'),
      meaning: text(
        '虚线框加花纹，说明句、图例和表头都写“最高”。',
        'A dashed outline with hatching; sentence, legend and column head say “up to”.',
      ),
    },
    {
      name: text('不能同时享受', 'Either or'),
      meaning: text(
        '并排，不相加，说明句写明。',
        'Side by side, nothing is added up, and the sentence says so.',
      ),
    },
    { name: text('没有发放', 'Nothing'), meaning: text('用一句话说明。', 'Said in a sentence.') },
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
        '表格超过十二行时，展开或收起表格。',
        'Opens or folds the table, where it has more than twelve rows.',
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
      '最多五项能用花纹分清；更多时请分成几张图。',
      'Five parts at most can be told apart by hatching; make several charts of more.',
    ),
    text(
      '手机上柱子很窄时，柱顶不写数字，数字在表格里。',
      'On a phone, where bars are narrow, the figures above them are left out; they stand in the table.',
    ),
    text(
      '图中文字的宽度是估算的：读者自设很大的字距时，个别标签可能相碰；表格不受影响。',
      'The width of words in the drawing is estimated: with wide letter spacing of the reader’s own, single labels may touch; the table is not affected.',
    ),
  ],
} satisfies PartDocs;
