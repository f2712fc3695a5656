import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('带依据的条目', 'Cited statements'),
  summary: text(
    '文件里的一句句规定，每句有自己的依据。',
    'Statements of a document, one by one, each with its source.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '退还情形、名额、经费、解释权等并列的规定。',
      'Causes of repayment, quotas, funding, who interprets: rules side by side.',
    ),
    text('一条下面还有话要说时，用 more。', 'Use more where something belongs below one of them.'),
  ],
  whenNot: [
    {
      when: text(
        '条件要判断真假，或互为“且”“或”。',
        'Conditions with a truth, or joined by “and” and “or”.',
      ),
      instead: 'CriteriaTree',
    },
    { when: text('有先后的步骤。', 'Steps in an order.'), instead: 'ProcessSteps' },
  ],
  states: [
    { name: text('宽处', 'Wide'), meaning: text('依据在右侧页边。', 'Sources in the margin.') },
    {
      name: text('窄处', 'Narrow'),
      meaning: text('每条下方一个“查看依据”。', '“Show source” below each.'),
    },
    {
      name: text('空', 'Empty'),
      meaning: text(
        '什么都不画；标题和“没有”由页面说。',
        'Nothing is drawn; that there is none is for the page to say.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '窄屏上移到“查看依据”；宽屏上依据就在旁边，没有可停的地方（除非条款是链接）。',
        'On a narrow screen to “Show source”; on a wide one the source stands beside and takes no focus, unless the clause is a link.',
      ),
    },
    { keys: ['Enter'], does: text('展开或收起依据。', 'Shows or hides the source.') },
    { keys: ['Space'], does: text('同上。', 'The same.') },
  ],
  screenReader: [
    text(
      '一个列表，一条一项；按钮名里有这句话。',
      'A list, one item a statement; the statement is part of its button’s name.',
    ),
  ],
  knownIssues: [
    text(
      '没有 id 时用中文原句区分各条：两条文字相同就须给 id。',
      'Without an id items are told apart by their Chinese words: two alike need ids.',
    ),
  ],
} satisfies PartDocs;
