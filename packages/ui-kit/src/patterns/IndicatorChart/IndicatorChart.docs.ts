import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('指标图', 'Indicator chart'),
  summary: text(
    '把规划目标与印出的起点数字并列，一项一小图。',
    'Puts planning targets beside the printed figure they start from, a small drawing each.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '文件印有起点和目标两个数字的指标。',
      'Indicators for which the document prints both a start and a target.',
    ),
    text(
      '要把全部指标连同性质和依据列成一张表。',
      'To list all indicators with nature and source in one table.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '只有目标，没有起点：一根柱子比不出什么。',
        'There are targets only: one bar alone compares with nothing.',
      ),
      instead: 'IndicatorList',
    },
    {
      when: text(
        '想显示已经完成多少：文件没有印，不能画。',
        'To show progress made: the documents do not print it.',
      ),
    },
  ],
  states: [
    {
      name: text('起点', 'Start'),
      meaning: text('实心：已经发生的数字。', 'Filled: a figure that was counted.'),
    },
    {
      name: text('目标', 'Target'),
      meaning: text(
        '花纹：打算达到的数字，文字写明不少于、不超过、约。',
        'Hatched: a figure that is meant; words say at least, at most or about.',
      ),
    },
    {
      name: text('没有起点', 'No start'),
      meaning: text('不画，表格里写“未印”。', 'Not drawn; the table says “not printed”.'),
    },
    {
      name: text('打印', 'On paper'),
      meaning: text(
        '打印前按纸宽重新排版，花纹不依赖颜色，表格全部展开。',
        'Laid out for the width of the sheet just before printing; hatching needs no colour, and tables are unfolded.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '图形对屏幕阅读器隐藏；先读标题和说明句，再读表格，内容相同。',
      'The drawing is hidden from screen readers; caption and sentence are heard first, then the table, which says the same.',
    ),
    text(
      '表格有标题，每行以第一列为行标题，每列有列标题。',
      'The table has a caption; the first cell of a row heads it, and every column has a head.',
    ),
    text('预期性、约束性用文字读出。', 'Expected or binding is said in words.'),
  ],
  knownIssues: [
    text(
      '范围目标（如 8—10%）按规则包里的一个数值画，文字照印。',
      'A target that is a range is drawn at the one value the pack holds; its words are as printed.',
    ),
    text(
      '图中文字的宽度是估算的：读者自设很大的字距时，个别标签可能相碰；表格不受影响。',
      'The width of words in the drawing is estimated: with wide letter spacing of the reader’s own, single labels may touch; the table is not affected.',
    ),
  ],
} satisfies PartDocs;
