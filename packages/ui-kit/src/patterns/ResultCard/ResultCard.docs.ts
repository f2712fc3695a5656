import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('结果卡', 'Result card'),
  summary: text(
    '一个项目对这位读者：结论、理由、金额、还缺什么。',
    'One programme for this reader: verdict, why, how much, what is still needed.',
  ),
  status: 'settled',
  whenToUse: [text('结果页里逐个列出。', 'In the results, one after the other.')],
  whenNot: [
    { when: text('还没有回答。', 'Nothing has been answered.'), instead: 'ProgrammeCard' },
    {
      when: text('项目页里的完整结论。', 'The whole verdict on a programme’s page.'),
      instead: 'Verdict',
    },
  ],
  states: [
    {
      name: text('待补充', 'Open'),
      meaning: text(
        '写出还缺的回答，点哪个答哪个。',
        'The answers that are missing, each a link to its question.',
      ),
    },
    {
      name: text('不符合', 'Refused'),
      meaning: text(
        '直接列出不满足的条件，不写金额。',
        'The conditions that are not met; no amount.',
      ),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('移到下一个链接。', 'Moves to the next link.') }],
  screenReader: [
    text('读作文章：先结论，再标题、理由、金额。', 'An article: verdict, title, reason, amount.'),
  ],
  knownIssues: [
    text(
      '标签在标题之前；按标题跳转的读者先听到标题，要往回一步才听到结论。',
      'The tags stand before the title: who jumps by headings hears the title first and the verdict one step back.',
    ),
  ],
} satisfies PartDocs;
