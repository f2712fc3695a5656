import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('提示', 'Notice'),
  summary: text(
    '读下去之前该知道的一件事：提示、请注意、已完成、出现问题。',
    'One thing to know before reading on: a note, a warning, a success, a problem.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '金额为上限、文件已到期、名单有几行没有读出。',
      'Amounts are upper bounds, the document has ended, lines of a list were not read.',
    ),
    text(
      '操作之后留在页上的结果：加 live。',
      'With live, for a result that stays on the page after an act.',
    ),
  ],
  whenNot: [
    { when: text('结果只需看一眼。', 'For a result that needs only a glance.'), instead: 'Toast' },
    {
      when: text('整段内容无法显示。', 'When a whole piece could not be shown.'),
      instead: 'ErrorState',
    },
    { when: text('填写有误。', 'For mistakes in a form.'), instead: 'ErrorSummary' },
    { when: text('对条款的理解。', 'For how a clause is read.'), instead: 'Interpretation' },
  ],
  states: [
    {
      name: text('四种', 'Four kinds'),
      meaning: text(
        '词、记号、颜色三样都不同；打印和强制配色下仍有词和边框。',
        'Word, sign and colour all differ; on paper and in forced colours the word and the border remain.',
      ),
    },
    {
      name: text('自己的标题', 'A title of its own'),
      meaning: text(
        '代替“提示”等词，应说出要点。',
        'Takes the place of the word for the kind and should say the point.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '一般是普通文字，按顺序读到；live 时播报：出现问题立即打断，其余等读完。',
      'Plain text in its place; with live it is announced, a problem at once, the others when the reader is free.',
    ),
    text('焦点不移动。', 'The focus does not move.'),
  ],
  knownIssues: [
    text(
      '带自己标题的提示不再读出种类：标题要自己说清是提醒还是成功。',
      'With a title of its own the kind is not heard: the title must say whether this is a warning or a success.',
    ),
    text(
      'live 的文字与区域同时出现，个别读屏软件会漏读；要紧的结果请把焦点也移过去。',
      'With live, words and region appear together, which a few screen readers miss: for what matters, move the focus too.',
    ),
    text('一页超过两个就没人读了。', 'More than two on a page, and nobody reads them.'),
  ],
} satisfies PartDocs;
