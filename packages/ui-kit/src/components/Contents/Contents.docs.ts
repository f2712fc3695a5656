import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('本页目录', 'Contents'),
  summary: text('长页面有哪几部分，点一下就到。', 'What a long page holds, as ways to its parts.'),
  status: 'settled',
  whenToUse: [
    text(
      '一页超过三屏，或列出很多条目时。',
      'For a page of more than three screens or many entries.',
    ),
    text('放在页面标题之后，只放一个。', 'Once, under the page’s heading.'),
  ],
  whenNot: [
    { when: text('去别的页面。', 'To go to other pages.'), instead: 'SubNavigation' },
    { when: text('内容可以先收起来。', 'Where the content can be folded.'), instead: 'Accordion' },
  ],
  states: [
    { name: text('一行', 'Line'), meaning: text('部分不多时。', 'For a few parts.') },
    {
      name: text('分栏分组', 'Grouped in columns'),
      meaning: text(
        '条目很多时，按原文标题分组。',
        'For many entries, under the document’s own headings.',
      ),
    },
    { name: text('打印', 'Print'), meaning: text('不打印。', 'Not printed.') },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('移到下一个链接。', 'Moves to the next link.') },
    {
      keys: ['Enter'],
      does: text(
        '到那一部分，焦点也过去；收起的内容会展开。',
        'Goes there, the focus with it; what is folded opens.',
      ),
    },
  ],
  screenReader: [
    text('读作导航，名字就是上面的说明。', 'Heard as a navigation landmark by its name.'),
  ],
  knownIssues: [],
} satisfies PartDocs;
