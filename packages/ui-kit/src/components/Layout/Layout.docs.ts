import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('版面', 'Layout'),
  summary: text(
    '页面的骨架：宽度、上下间距、并排、分栏、部分、页面标题。',
    'The bones of a page: width, distance, rows, columns, sections, the heading.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '任何页面：Container 定宽，Section 分部分，Stack 定间距。',
      'On every page: Container for the width, Section for parts, Stack for distance.',
    ),
    text(
      'Cluster 用于标签和按钮；Grid 用于卡片；PageHeading 一页只有一个。',
      'Cluster for tags and buttons, Grid for cards, one PageHeading a page.',
    ),
  ],
  whenNot: [
    {
      when: text('条件和金额旁要放依据。', 'To set sources beside conditions and amounts.'),
      instead: 'Annotated',
    },
    {
      when: text('整个文档的外框。', 'For the frame of the whole document.'),
      instead: 'PageLayout',
    },
  ],
  states: [
    {
      name: text('手机', 'On a phone'),
      meaning: text('Grid 变为一栏，Cluster 换行。', 'Grid becomes one column, Cluster wraps.'),
    },
    {
      name: text('宽屏', 'Wide'),
      meaning: text(
        'Grid 能放几栏放几栏，每栏不窄于设定；文字不宽于易读的行长。',
        'As many columns as fit, none narrower than set; text no wider than is read well.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '部分（section）没有名称，不成为地标；靠标题跳读。',
      'Sections have no name and are no landmarks: readers move by headings.',
    ),
    text(
      'PageHeading 之上的小字（区、文件）在标题之前读出。',
      'The small words above a page’s heading (district, document) are heard before it.',
    ),
  ],
  knownIssues: [
    text(
      '标题级别由使用的人给：Section 里再放 Section 时要写 level={3}，组件不会自己算。',
      'Levels of headings are given by whoever uses it: a section in a section needs level={3}; nothing counts them.',
    ),
    text(
      'Grid 最后一行不满时，卡片不拉宽：这是有意的。',
      'Cards of an unfilled last row are not widened: that is meant.',
    ),
  ],
} satisfies PartDocs;
