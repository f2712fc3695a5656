import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('项目卡片', 'Programme card'),
  summary: text(
    '一批项目中的一个：给谁、是什么、最多多少。',
    'A programme among others: for whom, what, and the largest amount in it.',
  ),
  status: 'settled',
  whenToUse: [
    text('项目列表和搜索结果。', 'Lists of programmes and search results.'),
    text(
      '查询结果：加上结论、按读者情况的金额和还缺的信息。',
      'Results: with the verdict, the reader’s own amount and what is still needed.',
    ),
  ],
  whenNot: [
    {
      when: text('结果页上可展开理由的一项。', 'A result whose reasons unfold.'),
      instead: 'ResultCard',
    },
    { when: text('一项服务或别的内容。', 'A service or something else.'), instead: 'Card' },
  ],
  states: [
    {
      name: text('列表中', 'In a list'),
      meaning: text(
        '上方是区名和对象，底部是最大一笔金额和有效性。',
        'District and audience above, the largest amount and validity at the foot.',
      ),
    },
    {
      name: text('搜索结果中', 'Found by a search'),
      meaning: text(
        '找到的字标出来；由别的词找到的，写明是哪个词。',
        'What was looked for is marked; where another word led here, it is named.',
      ),
    },
    {
      name: text('结果中', 'In results'),
      meaning: text(
        '多一个结论标签；金额换成读者自己的。',
        'A verdict’s tag more, and the reader’s own amount.',
      ),
    },
    {
      name: text('没有金额', 'No amount'),
      meaning: text('底部不留空行。', 'The foot leaves no gap.'),
    },
    { name: text('长名称', 'Long name'), meaning: text('折行，不截断。', 'Wraps; never cut off.') },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '先到项目名（整张卡片一处），再到底部各链接。',
        'To the name first, one stop for the card, then to links at the foot.',
      ),
    },
    { keys: ['Enter'], does: text('打开项目。', 'Opens the programme.') },
  ],
  screenReader: [
    text(
      '一篇 article，链接在标题里，名字是项目名。',
      'An article; the link is in its heading and named by the programme.',
    ),
    text(
      '区、对象、结论在标题之前读出。',
      'District, audience and verdict are heard before the heading.',
    ),
  ],
  knownIssues: [
    text(
      '按标题跳读时会跳过标题前的结论标签，要往回读一行。',
      'Who jumps by headings lands after the verdict’s tag and has to go back a line.',
    ),
  ],
} satisfies PartDocs;
