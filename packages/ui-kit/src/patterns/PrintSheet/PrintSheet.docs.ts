import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('打印页', 'Print sheet'),
  summary: text(
    '结果印在纸上的样子：日期、结果、回答、怎样阅读、依据、规则指纹。',
    'Results as they are on paper: dates, results, answers, how to read them, clauses, fingerprints of the rules.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '结果、比较等读者会打印带走的页面。',
      'For results, comparisons and other pages readers print and take along.',
    ),
    text(
      '屏幕上另有内容时用 ScreenOnly 把不该上纸的部分包起来。',
      'Put what has no sense on paper into ScreenOnly.',
    ),
    text(
      '要手写的（签名、日期）用 SheetLines 留出横线。',
      'SheetLines leaves lines for what is written by hand: signatures, dates.',
    ),
  ],
  whenNot: [
    {
      when: text('普通的说明页：页面本身就能打印。', 'An ordinary page: it prints well as it is.'),
    },
  ],
  states: [
    {
      name: text('打印时', 'On paper'),
      meaning: text(
        '只有纸上可见，页脚有页码，页眉写明是什么。',
        'Seen on paper alone, with page numbers in the foot and what it is in the head.',
      ),
    },
    {
      name: text('预览', 'Preview'),
      meaning: text('也在屏幕上显示。', 'Shown on the screen too.'),
    },
    {
      name: text('没有回答', 'No answers'),
      meaning: text('写明没有可以列出的回答。', 'Says that there are no answers to list.'),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '平时不读出；预览时是一篇文章，有一级和二级标题。',
      'Not heard until previewed; then an article with headings of the first and second level.',
    ),
  ],
  knownIssues: [
    text(
      '预览时自带一级标题，同一页不要再有一个。',
      'A preview brings its own first-level heading: a page must not have another.',
    ),
    text(
      '页码和页眉由浏览器写在页边，旧浏览器不写。',
      'Page numbers and the running head are written into the page’s margin by the browser; older ones leave them out.',
    ),
  ],
} satisfies PartDocs;
