import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('结论', 'Verdict'),
  summary: text(
    '回答“我能不能享受”：一个词、一个符号、它的意思、还可能变成什么。',
    'The answer to “can I get it?”: a word, a sign, what it means, and what it may still become.',
  ),
  status: 'settled',
  whenToUse: [
    text('VerdictPanel：项目页上，一页一次。', 'VerdictPanel on a programme’s page, once.'),
    text(
      'VerdictTag、TruthTag、ValidityTag：卡片、表格、列表里的一个词。',
      'VerdictTag, TruthTag and ValidityTag: one word on cards, in tables and lists.',
    ),
  ],
  whenNot: [
    { when: text('说明为什么。', 'To say why.'), instead: 'CriteriaTree' },
    {
      when: text('操作成功或失败。', 'Something the reader did worked or failed.'),
      instead: 'Notice',
    },
  ],
  states: [
    {
      name: text('符合条件', 'Eligible'),
      meaning: text(
        '绿色勾；仍写明以主管部门审核为准。',
        'A green tick; it still says that the authority decides.',
      ),
    },
    {
      name: text('还需补充信息', 'More information needed'),
      meaning: text(
        '蓝色问号，写最好和最差会怎样。',
        'A blue question mark, with the best and the worst it can become.',
      ),
    },
    {
      name: text('由主管部门评定', 'An authority decides'),
      meaning: text(
        '天平：读者能答的都没有障碍。',
        'Scales: nothing the reader can answer stands in the way.',
      ),
    },
    {
      name: text('不符合条件', 'Not eligible'),
      meaning: text(
        '灰色叉，不用红色：是答案，不是过错。',
        'A grey cross and no red: an answer, not a fault.',
      ),
    },
    {
      name: text('类别', 'Class'),
      meaning: text(
        '写适用哪一类，或在哪两类之间。',
        'Which class it is, or between which it lies.',
      ),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('只停在里面的链接。', 'Stops only at links inside.') }],
  screenReader: [
    text(
      '以结论为名的区域（region），可直接跳到。',
      'A region named by the verdict, which can be jumped to.',
    ),
    text('符号和颜色不读；字先读。', 'Sign and colour are not read; the word comes first.'),
  ],
  knownIssues: [
    text(
      '结论变化时不播报；同页修改回答时，页面须另设状态区。',
      'A change is not announced; where answers change on the same page, the page needs a status region.',
    ),
    text(
      '结论不是标题，页面须在上面给标题。',
      'The verdict is no heading; the page puts one above it.',
    ),
  ],
} satisfies PartDocs;
