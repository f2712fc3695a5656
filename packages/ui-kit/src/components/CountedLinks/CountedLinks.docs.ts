import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('带数目的入口', 'Counted links'),
  summary: text(
    '进入一个列表的几条路，每条写明有多少。',
    'Ways into a list, each with how many things it leads to.',
  ),
  status: 'settled',
  whenToUse: [text('首页和区首页的“按需要查找”。', '“By need” on a front page.')],
  whenNot: [
    { when: text('数目为零。', 'There is nothing behind it.') },
    { when: text('要解释才懂的入口。', 'A way in that needs explaining.'), instead: 'Card' },
  ],
  states: [
    {
      name: text('平常', 'As it is'),
      meaning: text(
        '左边名称，右边数目，整行可点。',
        'Name at the start, number at the end; the whole row is the link.',
      ),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('移到下一个链接。', 'Moves to the next link.') }],
  screenReader: [
    text('名称和数目在一个链接里一起读出。', 'Name and number are heard together as one link.'),
  ],
  knownIssues: [],
} satisfies PartDocs;
