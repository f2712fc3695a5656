import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('表格', 'Table'),
  summary: text(
    '按行列比较的数据；手机上每行变成一小段清单，全是数字的表保持成表。',
    'Data compared by row and column; on a phone each row becomes a short list, while a table of figures stays a table.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '几个对象在同样几方面各是多少、各是什么。',
      'For several things told in the same few respects.',
    ),
    text('图表之下的全部数值。', 'For all the figures under a chart.'),
  ],
  whenNot: [
    {
      when: text(
        '只有名称和内容两列、各行互不比较。',
        'For names and what they are, when nothing is compared.',
      ),
      instead: 'DescriptionList',
    },
    { when: text('排版：把东西摆在一起。', 'To place things on the page.'), instead: 'Layout' },
    {
      when: text(
        '要并排比较几个项目的待遇和条件。',
        'To compare programmes by what they give and ask.',
      ),
      instead: 'ComparisonTable',
    },
  ],
  states: [
    {
      name: text('宽屏', 'Wide'),
      meaning: text(
        '表头在上，第一列是行名，数字右对齐、等宽。',
        'Heads above, the first column names the row, figures end on one line and have one width.',
      ),
    },
    {
      name: text('手机', 'On a phone'),
      meaning: text(
        '窄于 40rem 时每行成一段：行名在上，每个值前写列名；空的格子不占行。',
        'Below 40rem each row becomes a paragraph: its name, then each value after its column’s name; empty cells take no line.',
      ),
    },
    {
      name: text('全是数字', 'Figures alone'),
      meaning: text(
        '除行名外不超过三列数字，手机上仍是表；更多列则也变成清单。',
        'Up to three columns of figures stay a table on a phone; more become lists too.',
      ),
    },
    {
      name: text('没有行', 'No rows'),
      meaning: text(
        '显示 empty 里给的说明，不显示空表头。',
        'What empty gives stands there instead of a head without rows.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '任何宽度下都是表：报出标题、行数和列数，读格子时读出所属的行名和列名。',
      'A table at any width: its caption, rows and columns are announced, and each cell with the heads it belongs to.',
    ),
    text(
      '手机上格子前印出的列名不重复读。',
      'The column names printed before the values on a phone are not heard twice.',
    ),
  ],
  knownIssues: [
    text(
      '没有排序和固定表头；超过三四十行请先筛选或分页。',
      'Neither sorting nor a head that stays: filter or page anything beyond thirty or forty rows.',
    ),
    text(
      '英文长网址在宽屏上能撑宽一列：请用链接文字代替网址。',
      'A long address can widen its column on a wide screen: use a link with words.',
    ),
    text(
      '角色写明在标签上，因为手机上改了 display，有的浏览器会丢掉表格角色。',
      'Roles are written out on purpose: some browsers drop them when display changes on a phone.',
    ),
  ],
} satisfies PartDocs;
