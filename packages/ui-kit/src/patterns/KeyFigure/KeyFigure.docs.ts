import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('主要金额', 'Key figure'),
  summary: text(
    '一个项目最高的那笔，放在金额之首。',
    'The largest amount of a programme, first among its figures.',
  ),
  status: 'settled',
  whenToUse: [
    text('项目页的金额部分，一页一个。', 'At the head of a programme’s amounts, once on a page.'),
  ],
  whenNot: [
    { when: text('读者自己的金额已经在上面。', 'The reader’s own amount stands above.') },
    {
      when: text('实物待遇，或文件未载明。', 'Support in kind, or not stated.'),
      instead: 'BenefitTable',
    },
  ],
  states: [
    {
      name: text('有上限', 'Upper bound'),
      meaning: text('“最高”与数字同行。', '“up to” stands with the figure.'),
    },
    {
      name: text('不设上限', 'Unlimited'),
      meaning: text('用文字写出，不用符号。', 'In words, not by a sign.'),
    },
  ],
  keyboard: [],
  screenReader: [text('先读名称，再读“最高”和金额。', 'The name, then “up to” and the amount.')],
  knownIssues: [],
} satisfies PartDocs;
