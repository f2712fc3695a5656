import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('我们的理解', 'How we read it'),
  summary: text(
    '条款可以有两种读法时，写明平台取哪一种。',
    'Says which reading of an unclear clause the portal takes.',
  ),
  status: 'settled',
  whenToUse: [
    text('紧跟在它所解释的话下面。', 'Directly below the words it reads.'),
    text('始终可见：读者要能不同意。', 'Always visible: the reader must be able to disagree.'),
  ],
  whenNot: [
    {
      when: text('提醒读者注意的事。', 'Something the reader should beware of.'),
      instead: 'Notice',
    },
    { when: text('补充说明、填写提示。', 'A hint for filling in.'), instead: 'FactField' },
  ],
  states: [
    {
      name: text('通常', 'Usual'),
      meaning: text(
        '左侧一道虚线，和原文分开。',
        'A dotted line beside it sets it apart from the document’s own words.',
      ),
    },
    {
      name: text('长', 'Long'),
      meaning: text('行宽不超过正文，自然换行。', 'No wider than running text; it simply wraps.'),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '先读“我们的理解”，再读内容；是普通段落，不打断阅读。',
      '“How we read it” is heard first; a plain paragraph that interrupts nothing.',
    ),
  ],
  knownIssues: [
    text(
      '一页有许多条时，读屏没有办法只跳着听这些条。',
      'On a page with many of them, a screen reader has no way to jump from one to the next.',
    ),
  ],
} satisfies PartDocs;
