import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('条款依据', 'Citation'),
  summary: text(
    '一句话在文件里的位置：印出的条款路径；部署方有原文时，可就地展开。',
    'Where a statement stands in the document: the printed path; where the deployment holds the texts, the clause unfolds.',
  ),
  status: 'settled',
  whenToUse: [
    text('表格里的“依据”一栏。', 'The “Source” column of a table.'),
    text('页边里：由 Annotated 代为使用。', 'In the margin, where Annotated uses it.'),
  ],
  whenNot: [
    { when: text('一句话旁边的依据。', 'The source beside a statement.'), instead: 'Annotated' },
    { when: text('文件全部条款的目录。', 'All the clauses of a document.'), instead: 'ClauseList' },
  ],
  states: [
    {
      name: text('路径', 'Path'),
      meaning: text(
        '最具体的在前；文件开头的无编号部分写“开篇”。',
        'The most specific first; what stands before all numbers is “Opening paragraph”.',
      ),
    },
    {
      name: text('同一处的几段', 'Paragraphs of one place'),
      meaning: text(
        '并排的几条路径相同时，写明是第几段；单独出现时不写。',
        'Where paths in one list are the same, which paragraph is said; alone it is not.',
      ),
    },
    {
      name: text('带文号', 'With number'),
      meaning: text('一页一次即可。', 'Once a page is enough.'),
    },
    {
      name: text('链接', 'Link'),
      meaning: text(
        '页面给出 clauseHref 时，路径是去往文件页的链接。',
        'Where the page gives clauseHref, the path leads to the document.',
      ),
    },
    {
      name: text('有原文', 'With its text'),
      meaning: text(
        '下方多一处“条款原文”，默认收起；打印时只印读者展开过的。',
        'A fold “Text of the clause” below it, closed at first; printed only where the reader opened it.',
      ),
    },
    {
      name: text('不在目录里', 'Unlisted'),
      meaning: text(
        '手头的政策包没有这一条时，写它的编号，不留空。',
        'A clause that no pack at hand lists is named by its id, not left out.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '依次移到路径链接和“条款原文”。',
        'Moves to the link, then to “Text of the clause”.',
      ),
    },
    {
      keys: ['Enter'],
      does: text('打开链接，或展开、收起原文。', 'Follows the link; opens and closes the text.'),
    },
    { keys: ['Space'], does: text('展开、收起原文。', 'Opens and closes the text.') },
  ],
  screenReader: [
    text('一个列表，几个条款读几项。', 'A list with one item for each clause.'),
    text(
      '英文页面里，路径和原文标为中文，读屏可以换用中文语音。',
      'On an English page paths and text are marked as Chinese, so that the voice can change.',
    ),
    text('“条款原文”后面读出是哪一条。', '“Text of the clause” is followed by which clause.'),
  ],
  knownIssues: [
    text(
      '链接文字只是路径（如“三、”），脱离上下文时不说是哪份文件。',
      'The words of the link are the path alone (“三、”): out of context they do not say which document.',
    ),
    text(
      '在页边里展开长条款，每行只有十几个字；长条款请用链接去文件页看。',
      'A long clause unfolding in the margin gets a dozen characters a line; send the reader to the document page by the link.',
    ),
    text(
      '目前的部署不带原文，展开只在示例里见过。',
      'No deployment serves texts yet: the fold has been seen in examples only.',
    ),
  ],
} satisfies PartDocs;
