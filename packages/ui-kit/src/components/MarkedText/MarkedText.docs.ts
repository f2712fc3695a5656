import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('标出的文字', 'Marked text'),
  summary: text(
    '一段文字，其中被找到的地方有底色和底线。',
    'A text whose found places have a ground and a line below.',
  ),
  status: 'new',
  whenToUse: [
    text('搜索结果里，标出为什么找到。', 'In what a search found: to show why it was found.'),
  ],
  whenNot: [
    { when: text('强调读者要注意的话。', 'Stressing what readers must know.'), instead: 'Notice' },
    { when: text('类别、状态。', 'A kind or a state.'), instead: 'Tag' },
  ],
  states: [
    {
      name: text('有标出', 'Marked'),
      meaning: text(
        '底色加底线，不只靠颜色；高对比模式用系统的标记色。',
        'A ground and a line, not colour alone; forced colours use the system’s own mark.',
      ),
    },
    {
      name: text('没有标出', 'Unmarked'),
      meaning: text('就是这段文字。', 'The text as it is.'),
    },
    { name: text('打印', 'On paper'), meaning: text('不印标记。', 'Marks are not printed.') },
  ],
  keyboard: [],
  screenReader: [
    text(
      '用 mark 元素；多数读屏照常连着读，不打断。',
      'A mark element; most screen readers read on without a break.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
